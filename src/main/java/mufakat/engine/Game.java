package mufakat.engine;

import static mufakat.engine.model.Refusal.because;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import mufakat.engine.model.Refusal;
import mufakat.engine.model.Refusal.Reason;
import mufakat.story.Story;

/**
 * A story, a seed and the decisions so far, folded into a state. A value: every decision answers with the game that
 * follows. Same story, seed and decisions: same world.
 */
public final class Game {
    private final Story story;
    private final long seed;
    private final SessionRange stretch;
    private final Deck deck;
    private final int number;
    private final GameState state;
    private final Optional<UndoHistory> trail;

    private Game(
            Story story,
            long seed,
            SessionRange stretch,
            Deck deck,
            int number,
            GameState state,
            Optional<UndoHistory> trail) {
        this.story = story;
        this.seed = seed;
        this.stretch = stretch;
        this.deck = deck;
        this.number = number;
        this.state = state;
        this.trail = trail;
    }

    /** The beginning of a story under a seed, with the first session open. */
    public static Outcome begin(Story story, long seed) {
        return begin(story, seed, SessionRange.whole(story));
    }

    /**
     * The beginning of a stretch of a story under a seed, with its first session open. A later session than the first
     * begins as its author says that things typically stand then. The story's endings are told where the stretch has the
     * last session; else the game ends without one.
     */
    public static Outcome begin(Story story, long seed, SessionRange stretch) {
        Deck deck = Deck.dealt(story, seed);
        DecisionContext turn = new DecisionContext(story, stretch, deck, InitialState.before(story, stretch.first()));
        new Course(turn).open(stretch.first());
        return Outcome.accepted(new Game(story, seed, stretch, deck, 0, turn.state(), Optional.empty()), turn.events());
    }

    /** What the decision brings about. A refused decision changes nothing. */
    public Outcome decide(Decision decision) {
        if (decision instanceof Decision.Undo undo) {
            return undo(undo);
        }
        DecisionContext turn = turn();
        Move move = move(decision, turn);
        if (move.refusal().isPresent()) {
            return Outcome.refused(this, move.refusal().get());
        }
        move.effect().run();
        Game next = after(turn.state(), number -> UndoHistory.after(trail, number, decision, state, turn));
        return Outcome.accepted(next, turn.events());
    }

    /** A decision as it would be answered now. */
    static Move move(Decision decision, DecisionContext turn) {
        Phase now = turn.state().phase();
        boolean belongsHere = decision.phase() == (now == Phase.INCIDENT ? Phase.READING : now);
        return belongsHere ? decision.move(turn) : Move.refused(Reason.NOT_NOW);
    }

    /** Why the decision would be refused, if it would be. */
    public Optional<Refusal> refusalOf(Decision decision) {
        return survey().refusalOf(decision);
    }

    /** All that can be asked about this moment, for whoever asks much of it. */
    public Survey survey() {
        return new Survey(this, turn());
    }

    private DecisionContext turn() {
        return new DecisionContext(story, stretch, deck, state);
    }

    /** The decision that takes back the last one that can be taken back, if there is one. */
    public Optional<Decision> lastUndo() {
        return trail.flatMap(UndoHistory::lastUndo);
    }

    /** Whether talk, which stays, came after all that could be taken back. */
    public boolean endsInTalk() {
        return trail.filter(steps -> steps.kind() == Decision.Kind.TALK).isPresent();
    }

    private Outcome undo(Decision.Undo undo) {
        Optional<UndoHistory.Restored> restored = trail.flatMap(steps -> steps.restore(undo.to()));
        if (restored.isEmpty()) {
            return Outcome.refused(this, because(Reason.NOTHING_TO_UNDO).orElseThrow());
        }
        DecisionContext turn =
                new DecisionContext(story, stretch, deck, restored.get().before());
        for (Event heard : restored.get().heard()) {
            if (!UndoHistory.couldHaveHappened(story, turn.state(), heard)) {
                return Outcome.refused(this, because(Reason.HEARD_SINCE).orElseThrow());
            }
            turn.add(heard);
        }
        Event back = new Event.TakenBack(restored.get().undone(), turn.state());
        return Outcome.accepted(
                after(back.after(state), number -> restored.get().left(number)), List.of(back));
    }

    /** The game one decision later; what can be taken back then depends on the decision's number. */
    private Game after(GameState then, IntFunction<Optional<UndoHistory>> left) {
        return new Game(story, seed, stretch, deck, number + 1, then, left.apply(number + 1));
    }

    /** The story that is played. */
    public Story story() {
        return story;
    }

    /** The number from which chance is dealt. */
    public long seed() {
        return seed;
    }

    /** The sessions that are played. */
    public SessionRange stretch() {
        return stretch;
    }

    /** How things stood before the first session that is played. */
    public GameState atStart() {
        return InitialState.before(story, stretch.first());
    }

    /** How many decisions have been taken, those taken back included. */
    public int number() {
        return number;
    }

    /** All that is true now: what the events so far have made of the beginning. */
    public GameState state() {
        return state;
    }
}
