package mufakat.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import mufakat.engine.model.Ledger;
import mufakat.engine.model.MemberState;
import mufakat.engine.model.Outlook;
import mufakat.story.Proposal;
import mufakat.story.Session;
import mufakat.story.Story;

/** The answer to one decision in the making: what has happened so far, and the state that follows from it. */
final class DecisionContext {
    private final Story story;
    private final SessionRange stretch;
    private final Deck deck;
    private final List<Event> events = new ArrayList<>();
    private final SortedMap<String, Outlook> known = new TreeMap<>();
    private GameState state;

    DecisionContext(Story story, SessionRange stretch, Deck deck, GameState state) {
        this.story = story;
        this.stretch = stretch;
        this.deck = deck;
        this.state = state;
    }

    void add(Event event) {
        events.add(event);
        known.clear();
        state = event.after(state);
    }

    void addAll(List<Event> more) {
        more.forEach(this::add);
    }

    /** Puts an item on the agenda, unless it is there. */
    void open(String item) {
        if (!state.item(item).isOpen()) {
            add(new Event.ItemOpened(item, Venues.usual(story, state, proposal(item))));
        }
    }

    /** Sees who can carry what is in force, since a text has come into force or a capacity has changed. */
    void weighBurdens() {
        SortedMap<String, SortedSet<String>> changed = Burden.onPaper(story, state);
        changed.entrySet()
                .removeIf(entry -> state.item(entry.getKey())
                        .adoption()
                        .filter(now -> now.paper().equals(entry.getValue()))
                        .isPresent());
        if (!changed.isEmpty()) {
            add(new Event.PaperChanged(changed));
        }
    }

    /** Changes a member's trust and says by how much: what would lead above or below the range is no change. */
    void changeTrust(String member, int by, Event.Why why) {
        int trust = member(member).trust();
        int changed = Math.max(0, Math.min(MemberState.MOST, trust + by)) - trust;
        if (changed != 0) {
            add(new Event.TrustChanged(member, changed, why));
        }
    }

    /** Gains or loses tokens; where a story says what can be promised, what is beyond those in hand is not gained. */
    void gainTokens(int by) {
        int room = story.promises().isEmpty() ? by : Math.max(0, story.rules().inHand() - state.tokens());
        int gained = Math.min(by, room);
        if (gained != 0) {
            add(new Event.TokensChanged(gained));
        }
        if (gained < by) {
            add(new Event.PromisesForgone(by - gained));
        }
    }

    Story story() {
        return story;
    }

    SessionRange stretch() {
        return stretch;
    }

    Deck deck() {
        return deck;
    }

    GameState state() {
        return state;
    }

    List<Event> events() {
        return List.copyOf(events);
    }

    /** How the members would take the text on an item's desk, as far as the envoy knows; reckoned once in a state. */
    Outlook known(String item) {
        return known.computeIfAbsent(item, id -> {
            Draft draft = state.item(id).draft();
            return Outlook.of(SituationFactory.asKnown(story, state, id, draft.forum()), draft.text());
        });
    }

    /** How one member alone would take it. */
    Ledger known(String item, String member) {
        if (known.containsKey(item)) {
            return known.get(item).ledgers().get(member);
        }
        Draft draft = state.item(item).draft();
        return Ledger.of(SituationFactory.asKnownFor(member, story, state, item, draft.forum()), member, draft.text());
    }

    Session session() {
        return story.sessions().get(state.session());
    }

    Proposal proposal(String item) {
        return story.proposals().get(item);
    }

    MemberState member(String member) {
        return state.member(member);
    }

    ItemState item(String item) {
        return state.item(item);
    }
}
