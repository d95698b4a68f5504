package mufakat.compare;

import java.util.List;
import mufakat.engine.Decision;
import mufakat.engine.Owed;
import mufakat.engine.Owed.Fate;
import mufakat.engine.replay.Step;

/**
 * How many promises a game made to members (rules, section 5). Only those that name what is promised can be kept or broken;
 * a story that names nothing that can be promised has none of them.
 *
 * @param made all of them, without those that were taken back
 * @param kept of those that name what is promised
 * @param broken of those that name what is promised; the others are still owed
 */
public record PromiseCount(int made, int kept, int broken) {
    static PromiseCount of(List<Step> counted, List<Owed> owed) {
        int made = (int) counted.stream()
                .filter(step -> step.decision() instanceof Decision.Promise)
                .count();
        return new PromiseCount(made, count(owed, Fate.KEPT), count(owed, Fate.BROKEN));
    }

    private static int count(List<Owed> owed, Fate fate) {
        return (int) owed.stream().filter(each -> each.fate() == fate).count();
    }
}
