package mufakat.engine;

import java.util.Optional;
import mufakat.story.Session;
import mufakat.story.Story;

/** The chair of a session: the member in it, its patience, and the item of its own that it wants (rules, section 6). */
public final class Chair {
    private final Session session;
    private final int usual;
    private final GameState state;

    private Chair(Session session, int usual, GameState state) {
        this.session = session;
        this.usual = usual;
        this.state = state;
    }

    /** The chair of the session that is on. */
    public static Chair of(Story story, GameState state) {
        return new Chair(story.sessions().get(state.session()), story.rules().patience(), state);
    }

    /** Who is in the chair; nobody in a story that leaves it open. */
    public Optional<String> member() {
        return session.chair().isEmpty() ? Optional.empty() : Optional.of(session.chair());
    }

    /** Moves that its patience allows when somebody objects, 0 and up. */
    public int patience() {
        return session.patience().orElse(usual);
    }

    /** The item that it waits for: one that is open, is not in force and has not been tabled in this session. */
    public Optional<String> waitsFor() {
        String item = session.wants();
        boolean waits = member().isPresent()
                && !item.isEmpty()
                && state.item(item).isOpen()
                && !state.isAdopted(item)
                && !state.tabled().contains(item);
        return waits ? Optional.of(item) : Optional.empty();
    }

    /** Moves that are allowed on an item if it is tabled now: one fewer on the first that comes before the chair's own. */
    public int patienceWith(String item) {
        boolean jumpsTheQueue = state.tabled().isEmpty()
                && waitsFor().filter(wanted -> !wanted.equals(item)).isPresent();
        return jumpsTheQueue ? Math.max(0, patience() - 1) : patience();
    }

    boolean wants(String item) {
        return member().isPresent() && session.wants().equals(item);
    }
}
