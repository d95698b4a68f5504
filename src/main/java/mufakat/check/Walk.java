package mufakat.check;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import mufakat.story.Condition;
import mufakat.story.Effect;
import mufakat.story.Names;

/**
 * Goes through every component of every record of a story, with its pointer. A condition or effect is named by its kind,
 * as in the file; by its index where a list holds one kind twice.
 */
final class Walk {
    /** What is done at each component. */
    interface Visit {
        void component(StoryComponent component, Object value, String pointer);
    }

    /** Asked for every test and effect of a story, over and over. */
    private static final ClassValue<String> KINDS = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> kind) {
            String name = kind.getSimpleName();
            return Names.key(Character.toLowerCase(name.charAt(0)) + name.substring(1));
        }
    };

    private final Visit visit;

    Walk(Visit visit) {
        this.visit = visit;
    }

    void through(Record record) {
        throughRecord(record, "");
    }

    private void through(Object value, String pointer) {
        if (value instanceof Record record) {
            throughRecord(record, pointer);
        } else if (value instanceof List<?> list) {
            throughList(list, pointer);
        } else if (value instanceof Map<?, ?> map) {
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                if (mayHold(entry.getValue())) {
                    through(entry.getValue(), Pointer.to(pointer, String.valueOf(entry.getKey())));
                }
            }
        } else if (value instanceof Optional<?> optional && optional.isPresent()) {
            through(optional.get(), pointer);
        }
    }

    private void throughRecord(Record record, String pointer) {
        for (StoryComponent component : StoryComponent.of(record)) {
            Object value = component.valueIn(record);
            String child = isKind(record) ? pointer : Pointer.to(pointer, component.key());
            visit.component(component, value, child);
            if (mayHold(value)) {
                through(value, child);
            }
        }
    }

    private void throughList(List<?> list, String pointer) {
        boolean named = !list.isEmpty() && isKind(list.get(0)) && areDistinct(list);
        for (int i = 0; i < list.size(); i++) {
            Object item = list.get(i);
            String at =
                    isKind(item) && !named ? Pointer.to(Pointer.to(pointer, i), kind(item)) : Pointer.to(pointer, i);
            through(item, named ? Pointer.to(pointer, kind(item)) : at);
        }
    }

    private static boolean areDistinct(Collection<?> kinds) {
        if (kinds.size() == 1) {
            return true;
        }
        SortedSet<String> names = new TreeSet<>();
        for (Object kind : kinds) {
            names.add(kind(kind));
        }
        return names.size() == kinds.size();
    }

    private static boolean mayHold(Object value) {
        return value instanceof Record || value instanceof List || value instanceof Map || value instanceof Optional;
    }

    private static boolean isKind(Object value) {
        return value instanceof Condition || value instanceof Effect;
    }

    private static String kind(Object kind) {
        return KINDS.get(kind.getClass());
    }
}
