package mufakat.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import mufakat.story.Condition;
import mufakat.story.Effect;
import mufakat.story.Start;
import mufakat.story.Story;

/** Flags that are asked about: an effect raises each. */
public final class Flags {
    /** A test for a flag, and where it stands. */
    private record Asked(String flag, String pointer) {}

    private final SortedSet<String> raised = new TreeSet<>();
    private final List<Asked> asked = new ArrayList<>();

    private Flags() {}

    /** The flags that some effect of the story raises. */
    public static SortedSet<String> raisedIn(Story story) {
        Flags flags = new Flags();
        new Walk(flags::component).through(story);
        return flags.raised;
    }

    static void check(Story story, Problems problems) {
        Flags flags = new Flags();
        new Walk(flags::component).through(story);
        for (Asked test : flags.asked) {
            if (!problems.isFull() && !flags.raised.contains(test.flag())) {
                problems.add(Problem.value(Code.FLAG_NEVER_RAISED, test.pointer(), test.flag())
                        .meaning(Nearest.to(test.flag(), flags.raised)));
            }
        }
    }

    private void component(StoryComponent component, Object value, String pointer) {
        boolean atStart = component.isIn(Start.class) && component.key().equals("flags");
        if (component.isIn(Effect.Flag.class) || atStart) {
            ((Collection<?>) value).forEach(flag -> raised.add((String) flag));
        } else if (component.isIn(Condition.Flag.class)) {
            ((List<?>) value).forEach(flag -> asked.add(new Asked((String) flag, Pointer.to(pointer, (String) flag))));
        }
    }
}
