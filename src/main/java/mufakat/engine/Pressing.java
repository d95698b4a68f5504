package mufakat.engine;

import mufakat.engine.model.Ledger;
import mufakat.engine.model.Situation;
import mufakat.engine.model.Stance;
import mufakat.engine.model.Tabling.Result;
import mufakat.story.Rules;

/** Closing the matter against those who object, by a vote or by their names: the text falls, and trust with it (rules, section 6). */
final class Pressing {
    private final DecisionContext turn;
    private final Floor floor;
    private final Rules rules;

    Pressing(DecisionContext turn) {
        this.turn = turn;
        this.floor = new Floor(turn);
        this.rules = turn.story().rules();
    }

    Move callAVote() {
        return Move.always(() -> close(rules.pressed(), Event.Why.PRESSED));
    }

    /** Who is named before all loses face beside the text. */
    Move nameObjectors() {
        return Move.always(() -> {
            Debate debate = floor.debate();
            turn.add(new Event.ObjectorsNamed(debate.item(), debate.taking(Stance.OBJECTS)));
            close(rules.pressed() + rules.named(), Event.Why.NAMED);
        });
    }

    private void close(int cost, Event.Why why) {
        Debate debate = floor.debate();
        Situation truth = floor.truth();
        floor.settle(Result.PRESSED, truth);
        debate.stances().forEach((member, stance) -> {
            if (stance == Stance.OBJECTS) {
                turn.changeTrust(member, -cost, why);
                Grievance.remember(turn, Ledger.of(truth, member, debate.text()));
            } else {
                turn.changeTrust(member, -rules.witnessed(), Event.Why.WITNESSED);
            }
        });
    }
}
