package mufakat.engine;

import static mufakat.engine.Refusal.because;

import java.util.List;
import java.util.Optional;
import mufakat.engine.Refusal.Reason;
import mufakat.story.Story;

/**
 * A story, a seed and the decisions so far, folded into a state. A value: every decision answers with the game that
 * follows. Same story, seed and decisions: same world.
 */
public final class Game {
    private final Story story;
    private final long seed;
    private final Stretch stretch;
    private final Deck deck;
    private final GameState state;
    private final Optional<Trail> trail;

    private Game(Story story, long seed, Stretch stretch, Deck deck, GameState state, Optional<Trail> trail) {
        this.story = story;
        this.seed = seed;
        this.stretch = stretch;
        this.deck = deck;
        this.state = state;
        this.trail = trail;
    }

    /** The beginning of a story under a seed, with the first session open. */
    public static Outcome begin(Story story, long seed) {
        return begin(story, seed, Stretch.whole(story));
    }

    /**
     * The beginning of a stretch of a story under a seed, with its first session open. A later session than the first
     * begins as its author says that things typically stand then. The story's endings are told where the stretch has the
     * last session; else the game ends without one.
     */
    public static Outcome begin(Story story, long seed, Stretch stretch) {
        Deck deck = Deck.dealt(story, seed);
        Turn turn = new Turn(story, stretch, deck, Beginning.before(story, stretch.first()));
        new Course(turn).open(stretch.first());
        return Outcome.accepted(new Game(story, seed, stretch, deck, turn.state(), Optional.empty()), turn.events());
    }

    /** What the decision brings about. A refused decision changes nothing. */
    public Outcome decide(Decision decision) {
        if (decision instanceof Decision.Undo undo) {
            return undo(undo);
        }
        Turn turn = new Turn(story, stretch, deck, state.with(next -> next.number = state.number() + 1));
        Optional<Refusal> refusal = decision.on(new Moves(turn).cases());
        return refusal.map(why -> Outcome.refused(this, why)).orElseGet(() -> {
            List<Event> events = turn.events();
            Optional<Trail> trailed = Trail.after(trail, decision, state, turn.state(), events);
            return Outcome.accepted(new Game(story, seed, stretch, deck, turn.state(), trailed), events);
        });
    }

    /** Why the decision would be refused, if it would be. */
    public Optional<Refusal> refusalOf(Decision decision) {
        return decide(decision).refusal();
    }

    /** The decision that takes back the last one that can be taken back, if there is one. */
    public Optional<Decision> lastUndo() {
        return trail.flatMap(Trail::lastUndo);
    }

    /** Whether talk, which stays, came after all that could be taken back. */
    public boolean endsInTalk() {
        return trail.filter(steps -> steps.kind() == Decision.Kind.TALK).isPresent();
    }

    private Outcome undo(Decision.Undo undo) {
        int number = state.number() + 1;
        Optional<Trail.Restored> restored = trail.flatMap(steps -> steps.restore(undo.to()));
        if (restored.isEmpty()) {
            return Outcome.refused(this, because(Reason.NOTHING_TO_UNDO).orElseThrow());
        }
        GameState back = restored.get().before();
        Turn turn = new Turn(story, stretch, deck, back.with(next -> next.number = number));
        Event takenBack = new Event.TakenBack(back.number());
        turn.add(takenBack);
        for (Event heard : restored.get().heard()) {
            if (!Trail.couldHaveHappened(story, turn.state(), heard)) {
                return Outcome.refused(this, because(Reason.HEARD_SINCE).orElseThrow());
            }
            turn.add(heard);
        }
        Optional<Trail> left = restored.get().left(number);
        return Outcome.accepted(new Game(story, seed, stretch, deck, turn.state(), left), List.of(takenBack));
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
    public Stretch stretch() {
        return stretch;
    }

    /** How things stood before the first session that is played. */
    public GameState atStart() {
        return Beginning.before(story, stretch.first());
    }

    /** All that is true now. */
    public GameState state() {
        return state;
    }
}
