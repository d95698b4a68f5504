package mufakat.story;

import java.lang.reflect.RecordComponent;
import java.util.Locale;

/** The one table of names: how a component of a record or a constant of an enum is written in a story. */
public final class Names {
    private Names() {}

    /** The key of a component, in kebab-case: {@code redLines} is written {@code red-lines}. */
    public static String key(RecordComponent component) {
        return key(component.getName());
    }

    /** The name of a record as a kind of something: {@code RedLine} is written {@code red-line}. */
    public static String key(Class<?> type) {
        String name = type.getSimpleName();
        return key(Character.toLowerCase(name.charAt(0)) + name.substring(1));
    }

    /** The key of a component's name. */
    public static String key(String component) {
        return switch (component) {
            // Words that Java keeps for itself.
            case "publicly" -> "public";
            case "goTo" -> "goto";
            default -> kebab(component);
        };
    }

    /** The word for a constant: {@code QUALIFIED_MAJORITY} is written {@code qualified-majority}. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String kebab(String camel) {
        // Without a pattern: a story waits for some three hundred names when it is loaded.
        StringBuilder kebab = new StringBuilder(camel.length() + 2);
        for (int i = 0; i < camel.length(); i++) {
            char c = camel.charAt(i);
            if (i > 0 && Character.isUpperCase(c)) {
                kebab.append('-');
            }
            kebab.append(Character.toLowerCase(c));
        }
        return kebab.toString();
    }
}
