package mufakat.words;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import mufakat.story.Clause;
import mufakat.story.Ending;
import mufakat.story.Forum;
import mufakat.story.Incident;
import mufakat.story.Measure;
import mufakat.story.Member;
import mufakat.story.Partner;
import mufakat.story.Pledge;
import mufakat.story.Practice;
import mufakat.story.Proposal;
import mufakat.story.Safeguard;
import mufakat.story.Story;
import mufakat.story.Topic;

/** What the ids of a story stand for, as readers know it; an id that stands for nothing stays as it is. */
public class Naming {
    private static final String EVERYONE = "all";

    private final Story story;
    private final Messages messages;

    public Naming(Story story, Messages messages) {
        this.story = story;
        this.messages = messages;
    }

    /** Members in order of seat, which is the alphabetical order of their names. */
    public final List<Member> seats() {
        return story.members().values().stream()
                .sorted(Comparator.comparing(Member::name).thenComparing(Member::id))
                .toList();
    }

    /** Several names as one phrase. */
    public final String and(List<String> names) {
        return messages.and(names);
    }

    /** A member's name, or the word for all of them. */
    public final String member(String id) {
        return switch (id) {
            case EVERYONE -> messages.say("phrase.everyone");
            case Incident.VICTIM -> messages.say("phrase.victim");
            case Incident.ORIGIN -> messages.say("phrase.origin");
            default -> named(story.members().get(id), Member::name, id);
        };
    }

    /** Members in order of seat as one phrase; "nobody" where there is none. */
    public final String members(Collection<String> ids) {
        List<String> names = seats().stream()
                .filter(member -> ids.contains(member.id()))
                .map(Member::name)
                .toList();
        return names.isEmpty() ? messages.say("none") : and(names);
    }

    public final String item(String id) {
        return named(story.proposals().get(id), Proposal::title, id);
    }

    /** An item's name for narrow places. */
    public final String shortItem(String id) {
        return named(story.proposals().get(id), Proposal::shortTitle, id);
    }

    public final String clause(String item, String clause) {
        return Optional.ofNullable(story.proposals().get(item))
                .flatMap(proposal -> proposal.clause(clause))
                .map(Clause::says)
                .orElse(clause);
    }

    public final String safeguard(String item, String safeguard) {
        return Optional.ofNullable(story.proposals().get(item))
                .flatMap(proposal -> proposal.safeguard(safeguard))
                .map(Safeguard::says)
                .orElse(safeguard);
    }

    public final String forum(String id) {
        return named(story.forums().get(id), Forum::name, id);
    }

    /** A forum as it was called when a session met. */
    public final String forum(String id, int session) {
        int year = story.sessions().get(session).year();
        return named(story.forums().get(id), forum -> forum.nameIn(year), id);
    }

    public final String partner(String id) {
        return named(story.partners().get(id), Partner::name, id);
    }

    public final String offer(String id) {
        return story.partners().values().stream()
                .flatMap(partner -> partner.offers().stream())
                .filter(offer -> offer.id().equals(id))
                .map(Partner.Offer::title)
                .findFirst()
                .orElse(id);
    }

    public final String practice(String id) {
        return named(story.practices().get(id), Practice::name, id);
    }

    /** What can be promised, as it stands within a sentence. */
    public final String promise(String id) {
        return named(story.promises().get(id), Pledge::says, id);
    }

    public final String measure(String id) {
        return named(story.measures().get(id), Measure::name, id);
    }

    /** The name of a domain or an interest. */
    public final String trait(String id) {
        Topic domain = story.domains().get(id);
        return named(domain == null ? story.interests().get(id) : domain, Topic::name, id);
    }

    public final String endingTitle(String id) {
        return story.endings().stream()
                .filter(ending -> ending.id().equals(id))
                .map(Ending::title)
                .findFirst()
                .orElse(id);
    }

    /** What a clause of a strength from 0 to 4 does. */
    public final String strength(int strength) {
        return messages.say("strength." + strength);
    }

    private static <T> String named(T thing, Function<T, String> name, String id) {
        return thing == null ? id : name.apply(thing);
    }
}
