package mufakat.engine;

import java.util.ArrayList;
import java.util.List;
import mufakat.story.Proposal;
import mufakat.story.Session;
import mufakat.story.Story;

/** The answer to one decision in the making: what has happened so far, and the state that follows from it. */
final class Turn {
    private final Story story;
    private final Stretch stretch;
    private final Deck deck;
    private final List<Event> events = new ArrayList<>();
    private GameState state;

    Turn(Story story, Stretch stretch, Deck deck, GameState state) {
        this.story = story;
        this.stretch = stretch;
        this.deck = deck;
        this.state = state;
    }

    void add(Event event) {
        events.add(event);
        state = Evolution.after(state, event);
    }

    void addAll(List<Event> more) {
        more.forEach(this::add);
    }

    /** Puts an item on the agenda, unless it is there. */
    void open(String item) {
        if (!state.item(item).isOpen()) {
            add(new Event.ItemOpened(item));
        }
    }

    Story story() {
        return story;
    }

    Stretch stretch() {
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
