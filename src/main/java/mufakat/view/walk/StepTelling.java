package mufakat.view.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import mufakat.engine.Debate;
import mufakat.engine.Decision;
import mufakat.engine.Draft;
import mufakat.engine.model.Stance;
import mufakat.engine.replay.Step;
import mufakat.view.DecisionWords;
import mufakat.view.EventNarrator;
import mufakat.view.GameSession;
import mufakat.view.Passage;
import mufakat.view.StoryWords;

/** A step of a game told to somebody who looks back on it. */
final class StepTelling {
    private final GameSession play;
    private final StoryWords words;

    StepTelling(GameSession play) {
        this.play = play;
        this.words = play.words();
    }

    DecisionPair.Told told(Step step) {
        DecisionWords words = new DecisionWords(this.words, step.before());
        List<String> came = notes(step);
        heard(step).ifPresent(came::add);
        String sentence = words.sentence(step.decision());
        if (step.decision() instanceof Decision.KeepDraft kept) {
            // That the draft is kept, and for which forum, is the last line of what was written.
            List<String> text = written(words, kept);
            text.addAll(came);
            return new DecisionPair.Told(step.number(), sentence, text, List.of());
        }
        return new DecisionPair.Told(step.number(), sentence, tabled(words, step), came);
    }

    /** The text that was put to the table, as it lay on the desk. */
    private static List<String> tabled(DecisionWords words, Step step) {
        if (step.decision() instanceof Decision.Table table) {
            Draft draft = step.before().state().item(table.item()).draft();
            return written(
                    words,
                    new Decision.KeepDraft(
                            table.item(), draft.text().strengths(), draft.text().safeguards(), table.forum()));
        }
        return List.of();
    }

    private static List<String> written(DecisionWords words, Decision.KeepDraft draft) {
        List<String> told = words.told(draft);
        return new ArrayList<>(told.subList(1, told.size()));
    }

    private List<String> notes(Step step) {
        List<String> notes = new ArrayList<>();
        EventNarrator.of(play, step.events(), step.after()).stream()
                .filter(passage -> passage.kind() == Passage.Kind.NOTE)
                .map(Passage::text)
                .forEach(notes::add);
        return notes;
    }

    /** Who stood in the way after a round, which everybody heard. */
    private Optional<String> heard(Step step) {
        return step.after()
                .state()
                .debate()
                .map(debate -> words.say("walk.round", named(debate, Stance.OBJECTS), named(debate, Stance.HESITATES)));
    }

    private String named(Debate debate, Stance stance) {
        SortedSet<String> members = debate.taking(stance);
        return words.members(members);
    }
}
