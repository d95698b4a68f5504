package mufakat.engine;

import static mufakat.engine.GameState.plus;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import mufakat.engine.GameState.Answer;
import mufakat.engine.model.MemberState;
import mufakat.engine.model.Text;
import mufakat.story.Member;
import mufakat.story.Partner;
import mufakat.story.Proposal;
import mufakat.story.Start;
import mufakat.story.Start.Agreement;
import mufakat.story.Story;

/** How things stand before a game's first session: as at the story's start, or as its author says of a later session. */
final class InitialState {
    private static final String EVERYONE = "all";

    private final Story story;
    private final int session;
    private final Optional<Start> start;

    private InitialState(Story story, int session) {
        this.story = story;
        this.session = session;
        this.start =
                session == 0 ? Optional.empty() : story.sessions().get(session).start();
    }

    /** The state before the session with that index, in which nothing of it has happened. */
    static GameState before(Story story, int session) {
        return new InitialState(story, session).state();
    }

    private GameState state() {
        GameState state = GameState.before(members(), items());
        return start.map(there -> state.with(next -> {
                    next.flags = there.flags();
                    next.tokens = tokens(there);
                    next.additions = there.measures();
                    there.accepted().forEach(offer -> next.offers = plus(next.offers, offer, Answer.ACCEPTED));
                    there.declined().forEach(offer -> next.offers = plus(next.offers, offer, Answer.DECLINED));
                }))
                .orElse(state);
    }

    private int tokens(Start there) {
        return story.promises().isEmpty()
                ? there.tokens()
                : Math.min(there.tokens(), story.rules().inHand());
    }

    private SortedMap<String, MemberState> members() {
        SortedMap<String, MemberState> members = new TreeMap<>();
        for (Member member : story.members().values()) {
            MemberState asEver = MemberState.of(member, practices(member.id()));
            members.put(
                    member.id(),
                    start.map(there -> standing(asEver, member.id(), there)).orElse(asEver));
        }
        return members;
    }

    private SortedSet<String> practices(String member) {
        SortedSet<String> practices = new TreeSet<>();
        story.practices().values().stream()
                .filter(practice -> practice.adopters().contains(member))
                .forEach(practice -> practices.add(practice.id()));
        start.ifPresent(there -> there.practices().forEach((practice, members) -> {
            if (members.contains(member)) {
                practices.add(practice);
            }
        }));
        return practices;
    }

    private static MemberState standing(MemberState asEver, String id, Start there) {
        MemberState member = asEver.ableBy(of(there.capacity(), id, asEver.capacity()) - asEver.capacity())
                .trusting(of(there.trust(), id, asEver.trust()) - asEver.trust());
        if (there.known().containsKey(id)) {
            member = member.knownIn(there.known().get(id));
        }
        SortedMap<String, Integer> lines = there.redLines().getOrDefault(id, new TreeMap<>());
        for (var line : lines.entrySet()) {
            member = member.drawing(line.getKey(), line.getValue()).knownIn(List.of(line.getKey()));
        }
        return member;
    }

    private static int of(SortedMap<String, Integer> numbers, String member, int otherwise) {
        return numbers.getOrDefault(member, numbers.getOrDefault(EVERYONE, otherwise));
    }

    private SortedMap<String, ItemState> items() {
        SortedMap<String, ItemState> items = new TreeMap<>();
        story.proposals().forEach((id, item) -> items.put(id, ItemState.of(item)));
        for (int earlier = 0; earlier < session; earlier++) {
            story.sessions()
                    .get(earlier)
                    .items()
                    .forEach(item -> items.computeIfPresent(item, (id, now) -> now.opened()));
        }
        start.ifPresent(there -> {
            there.open().forEach(item -> items.computeIfPresent(item, (id, now) -> now.opened()));
            there.familiarity().forEach((item, by) -> items.computeIfPresent(item, (id, now) -> now.familiarBy(by)));
            there.accepted().forEach(offer -> back(items, offer));
            there.adopted().forEach((item, text) -> items.computeIfPresent(item, (id, now) -> inForce(now, id, text)));
        });
        return items;
    }

    private void back(SortedMap<String, ItemState> items, String accepted) {
        for (Partner partner : story.partners().values()) {
            partner.offers().stream()
                    .filter(offer -> offer.id().equals(accepted))
                    .flatMap(offer -> offer.gives().backing().stream())
                    .forEach(item -> items.computeIfPresent(item, (id, now) -> now.backedBy(partner.id())));
        }
    }

    private ItemState inForce(ItemState now, String id, Agreement text) {
        Proposal item = story.proposals().get(id);
        String forum = text.forum().isEmpty() ? item.forums().get(0) : text.forum();
        SortedSet<String> parties =
                new TreeSet<>(text.parties().isEmpty() ? story.members().keySet() : text.parties());
        SortedSet<String> hesitated = new TreeSet<>(text.hesitated());
        // Who owns the text has had its credit, so that a game can't earn it again by opening the item anew.
        SortedSet<String> credited = new TreeSet<>(parties);
        credited.removeAll(hesitated);
        Text agreed = Text.of(item, text.clauses(), text.safeguards());
        return now.opened()
                .takenBy(forum)
                .inForce(new Adoption(
                        agreed,
                        forum,
                        adoptedIn(id),
                        parties,
                        hesitated,
                        credited,
                        deliveredBy(credited),
                        Collections.emptySortedSet()));
    }

    /** What was agreed before the game begins is delivered by those who own it. */
    private SortedMap<String, Integer> deliveredBy(SortedSet<String> owners) {
        SortedMap<String, Integer> delivered = new TreeMap<>();
        owners.forEach(member -> delivered.put(member, story.rules().delivery()));
        return delivered;
    }

    /** The session that brought the item, else the one before this. */
    private int adoptedIn(String item) {
        for (int earlier = 0; earlier < session; earlier++) {
            if (story.sessions().get(earlier).items().contains(item)) {
                return earlier;
            }
        }
        return session - 1;
    }
}
