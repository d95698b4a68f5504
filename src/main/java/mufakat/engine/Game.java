package mufakat.engine;

import static mufakat.engine.Refusal.because;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import mufakat.engine.Refusal.Reason;
import mufakat.story.Member;
import mufakat.story.Proposal;
import mufakat.story.Story;

/**
 * A story, a seed and the decisions so far, folded into a state. A value: every decision answers with the game that
 * follows. Same story, seed and decisions: same world.
 */
public final class Game {
    private final Story story;
    private final long seed;
    private final Deck deck;
    private final GameState state;
    private final Optional<Trail> trail;

    private Game(Story story, long seed, Deck deck, GameState state, Optional<Trail> trail) {
        this.story = story;
        this.seed = seed;
        this.deck = deck;
        this.state = state;
        this.trail = trail;
    }

    /** The beginning of a story under a seed, with the first session open. */
    public static Outcome begin(Story story, long seed) {
        Deck deck = Deck.dealt(story, seed);
        Turn turn = new Turn(story, deck, GameState.before(members(story), items(story)));
        new Course(turn).open(0);
        return Outcome.accepted(new Game(story, seed, deck, turn.state(), Optional.empty()), turn.events());
    }

    private static SortedMap<String, MemberState> members(Story story) {
        SortedMap<String, MemberState> members = new TreeMap<>();
        for (Member member : story.members().values()) {
            TreeSet<String> practices = new TreeSet<>();
            story.practices().values().stream()
                    .filter(practice -> practice.adopters().contains(member.id()))
                    .forEach(practice -> practices.add(practice.id()));
            members.put(member.id(), MemberState.of(member, practices));
        }
        return members;
    }

    private static SortedMap<String, ItemState> items(Story story) {
        SortedMap<String, ItemState> items = new TreeMap<>();
        for (Proposal item : story.proposals().values()) {
            items.put(item.id(), ItemState.of(item));
        }
        return items;
    }

    /** What the decision brings about. A refused decision changes nothing. */
    public Outcome decide(Decision decision) {
        if (decision instanceof Decision.Undo undo) {
            return undo(undo);
        }
        Turn turn = new Turn(story, deck, state.with(next -> next.number = state.number() + 1));
        Optional<Refusal> refusal = decision.on(new Moves(turn).cases());
        return refusal.map(why -> Outcome.refused(this, why)).orElseGet(() -> {
            List<Event> events = turn.events();
            Optional<Trail> trailed = Trail.after(trail, decision, state, turn.state(), events);
            return Outcome.accepted(new Game(story, seed, deck, turn.state(), trailed), events);
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

    private Outcome undo(Decision.Undo undo) {
        int number = state.number() + 1;
        Optional<Trail.Restored> restored = trail.flatMap(steps -> steps.restore(undo.to()));
        if (restored.isEmpty()) {
            return Outcome.refused(this, because(Reason.NOTHING_TO_UNDO).orElseThrow());
        }
        GameState back = restored.get().before();
        Turn turn = new Turn(story, deck, back.with(next -> next.number = number));
        turn.add(new Event.TakenBack(undo.to()));
        for (Event heard : restored.get().heard()) {
            if (!Trail.couldHaveHappened(story, turn.state(), heard)) {
                return Outcome.refused(this, because(Reason.HEARD_SINCE).orElseThrow());
            }
            turn.add(heard);
        }
        Optional<Trail> left = restored.get().left(number);
        return Outcome.accepted(
                new Game(story, seed, deck, turn.state(), left), List.of(new Event.TakenBack(undo.to())));
    }

    /** The story that is played. */
    public Story story() {
        return story;
    }

    /** The number from which chance is dealt. */
    public long seed() {
        return seed;
    }

    /** All that is true now. */
    public GameState state() {
        return state;
    }
}
