package mufakat.check;

import mufakat.story.Ending;
import mufakat.story.Story;

/** Endings: the last is there for every game, and each before it can be told from it. */
final class Endings {
    private Endings() {}

    static void check(Story story, Problems problems) {
        int last = story.endings().size() - 1;
        for (int i = 0; i <= last; i++) {
            Ending ending = story.endings().get(i);
            String at = Pointer.to("/endings", i);
            if (i == last && !ending.when().isEmpty()) {
                problems.add(Problem.key(Code.LAST_ENDING_BARRED, at + "/when"));
            } else if (i < last && ending.when().isEmpty()) {
                problems.add(Problem.value(Code.ENDING_UNREACHABLE, at));
            }
        }
    }
}
