package mufakat.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import mufakat.engine.Debate;
import mufakat.engine.Decision;
import mufakat.engine.Draft;
import mufakat.engine.Stance;

/** A step of a game told to somebody who looks back on it. */
final class StepTelling {
    private final Play play;
    private final Words words;

    StepTelling(Play play) {
        this.play = play;
        this.words = play.words();
    }

    DecisionPair.Told told(Step step) {
        DecisionWords decision = new DecisionWords(words, step.before());
        return new DecisionPair.Told(
                step.number(), decision.sentence(step.decision()), text(step, decision), came(step));
    }

    /** The text that was kept, or the one that was put to the table as it lay on the desk. */
    private static List<String> text(Step step, DecisionWords decision) {
        Decision said = step.decision();
        if (said instanceof Decision.Table tabled) {
            Draft draft = step.before().state().item(tabled.item()).draft();
            said = new Decision.KeepDraft(
                    tabled.item(), draft.text().strengths(), draft.text().safeguards(), tabled.forum());
        }
        List<String> told = decision.told(said);
        return told.subList(1, told.size());
    }

    private List<String> came(Step step) {
        List<String> came = new ArrayList<>();
        Telling.of(play, step.events(), step.after()).stream()
                .filter(passage -> passage.kind() == Passage.Kind.NOTE)
                .map(Passage::text)
                .forEach(came::add);
        heard(step).ifPresent(came::add);
        return came;
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
