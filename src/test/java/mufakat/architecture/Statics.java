package mufakat.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * No static field that is set later, and none of a type that one thread must have for itself.
 *
 * <p>Many games run in one process, and every one of them sees the same static fields. What the fields lead to is looked
 * through by {@link SharedState}.
 */
public final class Statics extends ArchCondition<JavaClass> {
    /** Of these, and of what extends them, the Java library says that each thread needs its own. */
    private static final List<Class<?>> OF_ONE_THREAD = List.of(
            java.text.Format.class,
            java.text.Collator.class,
            java.text.BreakIterator.class,
            java.util.Calendar.class,
            java.util.Date.class,
            java.util.Random.class,
            java.util.Iterator.class,
            java.util.Scanner.class,
            java.util.SplittableRandom.class,
            java.util.BitSet.class,
            java.util.regex.Matcher.class,
            java.util.zip.Checksum.class,
            java.security.MessageDigest.class,
            java.nio.Buffer.class,
            java.nio.charset.CharsetDecoder.class,
            java.nio.charset.CharsetEncoder.class,
            java.io.Closeable.class,
            StringBuilder.class,
            // A thread of a pool goes from one game to another and takes what it has along.
            ThreadLocal.class);

    /** Kept in a static field, a collection is one of the kinds that can't be changed, or that bear many threads. */
    private static final Set<String> UNGUARDED = Set.of(
            "java.util.ArrayList",
            "java.util.LinkedList",
            "java.util.ArrayDeque",
            "java.util.PriorityQueue",
            "java.util.HashMap",
            "java.util.LinkedHashMap",
            "java.util.TreeMap",
            "java.util.EnumMap",
            "java.util.EnumSet",
            "java.util.IdentityHashMap",
            "java.util.WeakHashMap",
            "java.util.HashSet",
            "java.util.LinkedHashSet",
            "java.util.TreeSet");

    public Statics() {
        super("keep nothing in static fields that games could disturb for each other");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        type.getFields().stream()
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .flatMap(Statics::faults)
                .forEach(fault -> events.add(SimpleConditionEvent.violated(type, fault)));
    }

    /** Whether values of the type must stay with one thread. */
    static boolean isOfOneThread(Class<?> type) {
        return OF_ONE_THREAD.stream().anyMatch(kind -> kind.isAssignableFrom(type));
    }

    private static Stream<String> faults(JavaField field) {
        JavaClass held = field.getRawType().getBaseComponentType();
        Stream<String> later = field.getModifiers().contains(JavaModifier.FINAL)
                ? Stream.empty()
                : Stream.of(field.getFullName() + " can be set later");
        boolean unsafe =
                UNGUARDED.contains(held.getName()) || OF_ONE_THREAD.stream().anyMatch(held::isAssignableTo);
        return Stream.concat(
                later,
                unsafe ? Stream.of(field.getFullName() + " is for one thread: " + held.getName()) : Stream.empty());
    }
}
