package mufakat.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A text of a story that players read, and where it stands. */
record Words(String say, String pointer) {
    /** The texts that a component holds itself; an id is none. */
    static List<Words> in(Component component, Object value, String pointer) {
        List<Words> words = new ArrayList<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, text) -> add(words, text, Pointer.to(pointer, (String) key)));
        } else if (component.refers().isEmpty() && !component.key().equals("id")) {
            if (value instanceof Collection<?> list) {
                int index = 0;
                for (Object text : list) {
                    add(words, text, Pointer.to(pointer, index));
                    index++;
                }
            } else {
                add(words, value, pointer);
            }
        }
        return words;
    }

    private static void add(List<Words> words, Object value, String pointer) {
        if (value instanceof String text) {
            words.add(new Words(text, pointer));
        }
    }
}
