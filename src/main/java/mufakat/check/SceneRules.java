package mufakat.check;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import mufakat.story.Scene;
import mufakat.story.Story;

/** Scenes: a reader who has nothing to choose comes to an end. */
final class SceneRules {
    private SceneRules() {}

    static void check(Story story, Problems problems) {
        SortedSet<String> judged = new TreeSet<>();
        for (String start : story.scenes().keySet()) {
            List<String> read = new ArrayList<>();
            String scene = start;
            while (isReadOn(story, scene) && judged.add(scene)) {
                read.add(scene);
                scene = story.scenes().get(scene).goTo();
            }
            if (read.contains(scene)) {
                List<String> circle = new ArrayList<>(read.subList(read.indexOf(scene), read.size()));
                circle.add(scene);
                String last = circle.get(circle.size() - 2);
                String at = Pointer.to("/scenes", last) + "/goto";
                problems.add(Problem.value(Code.ENDLESS_SCENES, at, String.join(" → ", circle)));
            }
        }
    }

    private static boolean isReadOn(Story story, String id) {
        Scene scene = story.scenes().get(id);
        return scene != null && scene.choices().isEmpty();
    }
}
