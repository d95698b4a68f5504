package mufakat.engine;

import java.util.Arrays;
import java.util.stream.Stream;

/** The kinds of a sealed type: the records, whatever sealed types stand between. */
public final class EveryKind {
    private EveryKind() {}

    /** Each once. */
    public static Stream<Class<?>> of(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type)
                : Arrays.stream(type.getPermittedSubclasses())
                        .<Class<?>>flatMap(EveryKind::of)
                        .distinct();
    }
}
