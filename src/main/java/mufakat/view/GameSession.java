package mufakat.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import mufakat.engine.Decision;
import mufakat.engine.Game;
import mufakat.engine.Measures;
import mufakat.engine.Outcome;
import mufakat.engine.Phase;
import mufakat.engine.model.Refusal;
import mufakat.engine.replay.Step;
import mufakat.words.Messages;

/**
 * A game being played: decide, record, show. A decision is written down before its effect can be seen; when it can't be,
 * the state stays as it was and the player is told.
 */
public final class GameSession {
    private final StoryWords words;
    private final Recorder recorder;
    private final List<Step> steps;
    private final SortedMap<String, String> answers;
    private final Attention attention;
    private Game game;

    private GameSession(StoryWords words, Recorder recorder, Outcome begun) {
        this.words = words;
        this.recorder = recorder;
        this.steps = new ArrayList<>();
        this.answers = new TreeMap<>();
        this.game = begun.game();
        this.attention = new Attention(steps, begun.events());
    }

    /** A new game that has begun so. */
    public static GameSession begin(Outcome begun, Messages messages, Recorder recorder) {
        return new GameSession(new StoryWords(begun.game().story(), messages), recorder, begun);
    }

    /** A game that goes on from its decisions, and from what was written by question; neither is recorded again. */
    public static GameSession resume(
            Outcome begun,
            Messages messages,
            Recorder recorder,
            List<Decision> decisions,
            SortedMap<String, String> answers) {
        GameSession play = begin(begun, messages, recorder);
        decisions.forEach(play::apply);
        play.answers.putAll(answers);
        return play;
    }

    /** Takes a decision. */
    public Reply decide(Decision decision) {
        Outcome outcome = game.decide(decision);
        if (outcome.refusal().isPresent()) {
            return new Reply(Reply.Kind.REFUSED, words.refusal(outcome.refusal().get()));
        }
        Optional<String> trouble = recorder.record(new RecordEntry.Decided(decision));
        if (trouble.isPresent()) {
            return new Reply(Reply.Kind.NOT_RECORDED, trouble.get());
        }
        take(decision, outcome);
        return isOver() ? recordTheEnd() : Reply.DONE;
    }

    private Reply recordTheEnd() {
        SortedMap<String, Integer> measures = Measures.values(game.story(), game.state());
        return recorder.record(new RecordEntry.Ended(game.state().subject(), measures, game.state()))
                .map(trouble -> new Reply(Reply.Kind.NOT_RECORDED, trouble))
                .orElse(Reply.DONE);
    }

    private void apply(Decision decision) {
        Outcome outcome = game.decide(decision);
        if (outcome.isAccepted()) {
            take(decision, outcome);
        }
    }

    private void take(Decision decision, Outcome outcome) {
        Step step = Step.of(game, decision, outcome);
        game = outcome.game();
        steps.add(step);
        attention.take(step);
    }

    /** Why what was decided is not kept any more, in a sentence; nothing as long as it is. */
    public Optional<String> lost() {
        return recorder.lost();
    }

    /** Writes an answer to a reflection down. */
    public Reply answer(String question, String text) {
        Optional<String> trouble = recorder.record(new RecordEntry.Answered(question, text));
        if (trouble.isPresent()) {
            return new Reply(Reply.Kind.NOT_RECORDED, trouble.get());
        }
        answers.put(question, text);
        return Reply.DONE;
    }

    /** What was answered to a reflection, or empty. */
    public String answerTo(String question) {
        return answers.getOrDefault(question, "");
    }

    /**
     * Makes an item the one that the table of members speaks of. What was told before of another one is not told again
     * above it, until {@link #tellAgain}.
     */
    public void lookAt(String item) {
        attention.turnTo(item, game);
    }

    /** Lets the next moment tell once more what the latest decision brought. */
    public void tellAgain() {
        attention.tellAgain();
    }

    /** The item that the table of members speaks of: the one looked at last, else the first open one. */
    public String focus() {
        return attention.item(game);
    }

    /** All that a face draws now. */
    public Moment moment() {
        return new Moments(this).now();
    }

    /** The pages that can be read at any time: members, items, journal, glossary, help. */
    public Pages pages() {
        return new Pages(this);
    }

    /** The drafting desk for an item. */
    public DraftingDesk desk(String item) {
        return new DraftingDesk(this, item);
    }

    /**
     * The desk of this same game on an earlier version of its story, with the work that lies on it, as far as that has a
     * place here; nothing where this item can't be worked on.
     */
    public Optional<DraftingDesk> desk(DraftingDesk earlier) {
        boolean open =
                game.state().phase() == Phase.PREPARING && Focus.openItems(game).contains(earlier.item());
        return open ? Optional.of(desk(earlier.item()).with(earlier)) : Optional.empty();
    }

    /** A guess about an item. */
    public RoomCall roomCall(String item) {
        return new RoomCall(item, new Room(this).of(item));
    }

    /** Whether the story has ended. */
    public boolean isOver() {
        return game.state().phase() == Phase.ENDED;
    }

    /** The game as it stands. */
    public Game game() {
        return game;
    }

    /** All decisions so far with what came of each. */
    public List<Step> steps() {
        return List.copyOf(steps);
    }

    /** What was decided so far, a sentence for each decision. */
    public List<String> said() {
        return new JournalPage(this).sentences();
    }

    /** A decision that could be taken now, for a transcript: a sentence, then what a draft says, line by line. */
    public List<String> told(Decision decision) {
        return new DecisionWords(words, game).told(decision);
    }

    Attention attention() {
        return attention;
    }

    /** Why something can't be done, in a sentence. */
    public String why(Refusal refusal) {
        return words.refusal(refusal);
    }

    public StoryWords words() {
        return words;
    }
}
