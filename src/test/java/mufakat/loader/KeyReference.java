package mufakat.loader;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import mufakat.guide.KindExamples;
import mufakat.story.Condition;
import mufakat.story.Effect;
import mufakat.story.Names;
import mufakat.story.OrText;
import mufakat.story.Says;
import mufakat.story.Story;

/** The reference in the author's guide: a table for each record of the story format, in the order of a file. */
final class KeyReference {
    private final StringBuilder written = new StringBuilder();

    /** The headings of records, by record, in the order in which they are met. */
    private final Map<Class<?>, String> headings = new LinkedHashMap<>();

    private KeyReference() {}

    /** The reference, as Markdown. */
    static String markdown() {
        KeyReference reference = new KeyReference();
        reference.collect();
        reference.topLevel();
        reference.headings.forEach(reference::record);
        reference.kinds("Conditions", "when", Condition.class, KindExamples.conditions());
        reference.kinds("Effects", "effects", Effect.class, KindExamples.effects());
        return reference.written.toString();
    }

    /** Every record is headed by the keys at the left edge that hold it, or by its own name. */
    private void collect() {
        Map<Class<?>, List<String>> top = new LinkedHashMap<>();
        for (RecordComponent component : Story.class.getRecordComponents()) {
            Class<?> held = held(component.getGenericType());
            if (held.isRecord()) {
                top.computeIfAbsent(held, any -> new ArrayList<>()).add("`" + Names.key(component) + "`");
            }
        }
        top.forEach((type, keys) -> {
            headings.put(type, String.join(", ", keys));
            collectBelow(type, top);
        });
    }

    private void collectBelow(Class<?> type, Map<Class<?>, List<String>> top) {
        for (RecordComponent component : type.getRecordComponents()) {
            Class<?> held = held(component.getGenericType());
            if (held.isRecord() && !top.containsKey(held) && !headings.containsKey(held)) {
                headings.put(held, held.getSimpleName());
                collectBelow(held, top);
            }
        }
    }

    private void topLevel() {
        table(Story.class);
    }

    private void record(Class<?> type, String heading) {
        line("### " + heading);
        line("");
        String orText = type.isAnnotationPresent(OrText.class) ? " May be written as plain text alone." : "";
        line(type.getAnnotation(Says.class).value() + orText);
        line("");
        table(type);
    }

    private void table(Class<?> type) {
        line("| Key | Holds | Written as | Left out |");
        line("|---|---|---|---|");
        for (RecordComponent component : type.getRecordComponents()) {
            RecordPart part = RecordPart.of(component);
            if (!part.isId()) {
                KeyWords words = new KeyWords(component, this::link);
                line("| `" + part.key() + "` | " + part.says().orElseThrow() + " | " + words.form() + " | "
                        + leftOut(part) + " |");
            }
        }
        line("");
    }

    private static String leftOut(RecordPart part) {
        if (part.isRequired()) {
            return "**required**";
        }
        if (!part.hasDefault() || "".equals(part.absent())) {
            return "nothing";
        }
        return "`" + (part.absent() instanceof Enum<?> word ? Names.word(word) : part.absent()) + "`";
    }

    private void kinds(String heading, String key, Class<?> sealed, Map<String, String> examples) {
        line("### " + heading);
        line("");
        line(sealed.getAnnotation(Says.class).value() + " They stand below `" + key + "`, in braces or on lines of"
                + " their own; to have one kind twice, make a list of such groups.");
        line("");
        line("| Kind | Says | Written as | For example |");
        line("|---|---|---|---|");
        Map<String, Class<?>> kinds = new TreeMap<>();
        for (Class<?> kind : sealed.getPermittedSubclasses()) {
            kinds.put(Names.key(kind), kind);
        }
        kinds.forEach((name, kind) -> {
            String form = new KeyWords(kind.getRecordComponents()[0], this::link).form();
            line("| `" + name + "` | " + kind.getAnnotation(Says.class).value() + " | " + form + " | `"
                    + examples.get(name) + "` |");
        });
        line("");
    }

    /** A link to the table of a record, or to those of conditions and effects. */
    private String link(Class<?> type) {
        String heading = type == Condition.class ? "Conditions" : type == Effect.class ? "Effects" : headings.get(type);
        String words = heading.startsWith("`") ? heading.replace("`", "") : heading.toLowerCase(Locale.ROOT);
        String anchor = heading.toLowerCase(Locale.ROOT).replaceAll("[`,]", "").replace(' ', '-');
        return "[" + words + "](#" + anchor + ")";
    }

    /** What a list or a map holds in the end. */
    static Class<?> held(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] held = generic.getActualTypeArguments();
            return held(held[held.length - 1]);
        }
        return (Class<?>) type;
    }

    private void line(String line) {
        written.append(line).append('\n');
    }
}
