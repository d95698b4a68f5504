package mufakat.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A text of a story that players read, and where it stands. */
record StoryText(String say, String pointer) {
    /** The texts that a component holds itself; an id is none. */
    static List<StoryText> in(StoryComponent component, Object value, String pointer) {
        List<StoryText> words = new ArrayList<>();
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

    private static void add(List<StoryText> words, Object value, String pointer) {
        if (value instanceof String text) {
            words.add(new StoryText(text, pointer));
        }
    }
}
