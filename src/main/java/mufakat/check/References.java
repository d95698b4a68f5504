package mufakat.check;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import mufakat.story.Refers;
import mufakat.story.Refers.To;
import mufakat.story.Story;

/** Every id that leads nowhere, found by what the components say they refer to. */
final class References {
    private static final String OF_INCIDENT = "/incidents/";

    private final IdIndex known;
    private final Problems problems;

    private References(IdIndex known, Problems problems) {
        this.known = known;
        this.problems = problems;
    }

    static void check(Story story, Problems problems) {
        References references = new References(new IdIndex(story), problems);
        new Walk(references::component).through(story);
    }

    private void component(StoryComponent component, Object value, String pointer) {
        if (component.refers().isEmpty()) {
            return;
        }
        Refers refers = component.refers().get();
        if (value instanceof String id
                && component.fallback().isPresent()
                && id.equals(component.fallback().get())) {
            fallback(component.key(), id, refers.value(), pointer);
        } else {
            value(value, refers.value(), refers.inside(), pointer);
        }
    }

    private void value(Object value, To[] kinds, To[] inside, String pointer) {
        if (value instanceof Map<?, ?> map) {
            map(map, kinds, inside, pointer);
        } else if (value instanceof Collection<?> ids) {
            int index = 0;
            for (Object id : ids) {
                // A set has lost the order of the file: its entries are found by what they say.
                String step = ids instanceof List ? String.valueOf(index) : String.valueOf(id);
                id((String) id, kinds, Pointer.to(pointer, step), Problem.At.VALUE);
                index++;
            }
        } else {
            id((String) value, kinds, pointer, Problem.At.VALUE);
        }
    }

    private void map(Map<?, ?> map, To[] kinds, To[] inside, String pointer) {
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            String key = (String) entry.getKey();
            String child = Pointer.to(pointer, key);
            id(key, kinds, child, Problem.At.KEY);
            if (inside.length > 0) {
                value(entry.getValue(), inside, new To[0], child);
            }
        }
    }

    private void id(String id, To[] kinds, String pointer, Problem.At at) {
        To[] here = dealtElsewhere(id, pointer) ? withoutDealt(kinds) : kinds;
        if (problems.isFull() || id.isBlank() || known.has(here, id)) {
            return;
        }
        String[] arguments = {id, IdIndex.words(kinds)};
        Problem problem = at == Problem.At.KEY
                ? Problem.key(Code.UNKNOWN_ID, pointer, arguments)
                : Problem.value(Code.UNKNOWN_ID, pointer, arguments);
        problems.add(problem.meaning(Nearest.to(id, known.of(here))));
    }

    private boolean dealtElsewhere(String id, String pointer) {
        return known.of(To.DEALT).contains(id) && !pointer.startsWith(OF_INCIDENT);
    }

    /** Nobody is dealt outside an incident. */
    private static To[] withoutDealt(To[] kinds) {
        return Arrays.stream(kinds).filter(kind -> kind != To.DEALT).toArray(To[]::new);
    }

    private void fallback(String key, String id, To[] kinds, String pointer) {
        if (!id.isEmpty() && !known.has(kinds, id)) {
            problems.add(Problem.key(Code.UNKNOWN_DEFAULT, pointer, key, id, IdIndex.words(kinds)));
        }
    }
}
