package mufakat.check;

import java.util.SortedMap;
import mufakat.story.Story;

/** Practices: a threshold for every member. */
final class Practices {
    private Practices() {}

    static void check(Story story, Problems problems) {
        story.practices().forEach((id, practice) -> {
            SortedMap<String, Integer> thresholds = practice.threshold();
            if (!thresholds.containsKey("all")) {
                story.members().keySet().stream()
                        .filter(member -> !thresholds.containsKey(member))
                        .findFirst()
                        .ifPresent(member -> problems.add(Problem.key(
                                Code.THRESHOLD_MISSING, Pointer.to("/practices", id) + "/threshold", member)));
            }
        });
    }
}
