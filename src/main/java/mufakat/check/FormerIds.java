package mufakat.check;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import mufakat.story.Named;
import mufakat.story.Story;

/** Ids that things had before: none may be had by another thing of the kind, now or before, or saves could not tell. */
final class FormerIds {
    private final Problems problems;

    private FormerIds(Problems problems) {
        this.problems = problems;
    }

    static void check(Story story, Problems problems) {
        FormerIds ids = new FormerIds(problems);
        new Walk((component, value, pointer) -> ids.look(value, pointer)).through(story);
    }

    private void look(Object value, String pointer) {
        Map<String, Named> byPlace = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, thing) -> put(byPlace, Pointer.to(pointer, (String) key), thing));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                put(byPlace, Pointer.to(pointer, i), list.get(i));
            }
        }
        things(byPlace);
    }

    private static void put(Map<String, Named> byPlace, String pointer, Object thing) {
        if (thing instanceof Named named) {
            byPlace.put(pointer, named);
        }
    }

    private void things(Map<String, Named> byPlace) {
        Collection<String> now = byPlace.values().stream().map(Named::id).toList();
        SortedMap<String, String> before = new TreeMap<>();
        byPlace.forEach((pointer, thing) -> {
            for (int i = 0; i < thing.formerly().size(); i++) {
                String former = thing.formerly().get(i);
                String at = Pointer.to(pointer + "/formerly", i);
                if (now.contains(former)) {
                    problems.add(Problem.value(Code.FORMER_ID_IN_USE, at, former, thing.id()));
                } else if (before.containsKey(former)) {
                    problems.add(Problem.value(Code.FORMER_ID_TWICE, at, former, before.get(former)));
                }
                before.putIfAbsent(former, thing.id());
            }
        });
    }
}
