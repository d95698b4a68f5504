package mufakat.save;

import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import mufakat.engine.Decision;
import mufakat.story.Names;

/** The one table of decisions' names, for both spellings. */
final class Kinds {
    private static final SortedMap<String, Class<?>> BY_NAME = byName();

    private Kinds() {}

    /** The kind of decision that goes by a name. */
    static Optional<Class<?>> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** All kinds by name. */
    static SortedMap<String, Class<?>> all() {
        return BY_NAME;
    }

    private static SortedMap<String, Class<?>> byName() {
        SortedMap<String, Class<?>> kinds = new TreeMap<>();
        records(Decision.class).forEach(kind -> kinds.put(name(kind), kind));
        return Collections.unmodifiableSortedMap(kinds);
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type)
                : Arrays.stream(type.getPermittedSubclasses()).flatMap(Kinds::records);
    }

    private static String name(Class<?> kind) {
        // A player drafts; that the text is kept on the desk is the engine's way of putting it.
        return kind == Decision.KeepDraft.class ? "draft" : Names.key(kind.getSimpleName());
    }
}
