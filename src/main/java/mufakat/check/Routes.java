package mufakat.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import mufakat.story.Choice;
import mufakat.story.Scene;
import mufakat.story.Story;

/** Ways through the scenes: one into each, and one out. Which choices are open is left aside. */
final class Routes {
    /** Where a choice without a {@code goto} leads. */
    private static final String OUT = "";

    private final Story story;

    private Routes(Story story) {
        this.story = story;
    }

    static void check(Story story, Problems problems) {
        Routes routes = new Routes(story);
        SortedSet<String> reached = routes.reached();
        SortedSet<String> ending = routes.ending();
        for (String scene : story.scenes().keySet()) {
            String at = Pointer.to("/scenes", scene);
            if (!reached.contains(scene)) {
                problems.add(Problem.key(Code.SCENE_UNREACHED, at, scene));
            } else if (!ending.contains(scene)) {
                problems.add(Problem.key(Code.SCENE_WITHOUT_END, at, scene));
            }
        }
    }

    private SortedSet<String> reached() {
        Deque<String> ahead = new ArrayDeque<>();
        story.sessions().forEach(session -> {
            ahead.add(session.opening());
            ahead.add(session.closing());
        });
        story.incidents().values().forEach(incident -> ahead.addAll(targets(incident.choices())));
        SortedSet<String> reached = new TreeSet<>();
        while (!ahead.isEmpty()) {
            String scene = ahead.remove();
            if (!scene.equals(OUT) && reached.add(scene)) {
                ahead.addAll(next(story.scenes().get(scene)));
            }
        }
        return reached;
    }

    private SortedSet<String> ending() {
        SortedMap<String, List<String>> before = new TreeMap<>();
        for (Scene scene : story.scenes().values()) {
            next(scene)
                    .forEach(next ->
                            before.computeIfAbsent(next, n -> new ArrayList<>()).add(scene.id()));
        }
        Deque<String> back = new ArrayDeque<>(List.of(OUT));
        SortedSet<String> ending = new TreeSet<>();
        while (!back.isEmpty()) {
            String scene = back.remove();
            if (ending.add(scene)) {
                back.addAll(before.getOrDefault(scene, List.of()));
            }
        }
        return ending;
    }

    /** Where every choice is barred, a scene is read on. */
    private static List<String> next(Scene scene) {
        List<String> next = new ArrayList<>(targets(scene.choices()));
        if (scene.choices().stream().noneMatch(choice -> choice.when().isEmpty())) {
            next.add(scene.goTo());
        }
        return next;
    }

    private static List<String> targets(List<Choice> choices) {
        return choices.stream().map(Choice::goTo).toList();
    }
}
