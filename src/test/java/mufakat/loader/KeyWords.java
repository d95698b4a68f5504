package mufakat.loader;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import mufakat.story.Names;
import mufakat.story.Range;
import mufakat.story.Refers;

/** How a key is written, in plain words: what its record declares, said for who writes it. */
record KeyWords(RecordComponent component, Function<Class<?>, String> link) {
    String form() {
        return form(component.getGenericType(), refers(Refers::value));
    }

    private String form(Type type, List<String> ids) {
        if (type instanceof ParameterizedType generic) {
            Type[] held = generic.getActualTypeArguments();
            if (generic.getRawType() == Optional.class) {
                return form(held[0], ids);
            }
            return generic.getRawType() == SortedMap.class ? map(held, ids) : list(held[0], ids);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            return ids.isEmpty() ? text() : "id of " + article(or(ids));
        }
        if (plain == boolean.class) {
            return "`true` or `false`";
        }
        if (plain.isEnum()) {
            return words(plain);
        }
        return plain.isRecord() || plain.isSealed() ? "see " + link.apply(plain) : number();
    }

    private String list(Type held, List<String> ids) {
        Class<?> last = KeyReference.held(held);
        if (last.isSealed()) {
            return (held == last ? "" : "list of groups of ") + link.apply(last);
        }
        if (last.isRecord()) {
            return "list: " + link.apply(last) + entries();
        }
        if (ids.isEmpty()) {
            return "text, or a list of texts";
        }
        return ids.contains("incident kind") ? "kinds of incidents" : "ids of " + or(plural(ids));
    }

    private String map(Type[] held, List<String> ids) {
        String key = held[0] == String.class ? key(ids) : words((Class<?>) held[0]);
        Type value = held[1];
        if (value instanceof ParameterizedType || value == Integer.class) {
            return "for each " + key + ": " + form(value, refers(Refers::inside));
        }
        return "for each " + key + ": " + (value == String.class ? "text" : "see " + link.apply((Class<?>) value));
    }

    /** The key of a map that refers to nothing is an id of the author's own. */
    private String key(List<String> ids) {
        return ids.isEmpty() ? keyOfOwn() : or(ids);
    }

    private String keyOfOwn() {
        return switch (Names.key(component)) {
            case "clauses" -> "clause of the item";
            case "glossary" -> "word";
            default -> "id";
        };
    }

    private String text() {
        Range range = component.getAnnotation(Range.class);
        String text = RecordPart.of(component).isWrittenId() ? "id" : "text";
        return range == null || range.max() == Integer.MAX_VALUE
                ? text
                : text + ", at most " + range.max() + " letters";
    }

    private String number() {
        Range range = component.getAnnotation(Range.class);
        if (range == null) {
            return "whole number";
        }
        return range.max() == Integer.MAX_VALUE
                ? "number from " + signed(range.min())
                : "number " + signed(range.min()) + " to " + signed(range.max());
    }

    private String entries() {
        Range range = component.getAnnotation(Range.class);
        return range == null ? "" : ", at most " + range.max();
    }

    private static String signed(long number) {
        return String.valueOf(number).replace('-', '−');
    }

    private static String words(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(word -> "`" + Names.word((Enum<?>) word) + "`")
                .collect(Collectors.joining(", "));
    }

    private List<String> refers(Function<Refers, Refers.To[]> which) {
        Refers refers = component.getAnnotation(Refers.class);
        List<String> ids = new ArrayList<>();
        if (refers != null) {
            for (Refers.To to : which.apply(refers)) {
                ids.add(word(to));
            }
        }
        return ids;
    }

    private static String word(Refers.To to) {
        return switch (to) {
            case EVERYONE -> "`all`";
            case PROPOSAL -> "item";
            case INCIDENT_KIND -> "incident kind";
            default -> to.name().toLowerCase(Locale.ROOT);
        };
    }

    private static List<String> plural(List<String> ids) {
        return ids.stream().map(id -> id + "s").toList();
    }

    private static String or(List<String> ids) {
        return String.join(" or ", ids);
    }

    private static String article(String noun) {
        return ("aeio".indexOf(noun.charAt(0)) < 0 ? "a " : "an ") + noun;
    }
}
