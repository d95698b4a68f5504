package mufakat.architecture;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Columns, margins and lines are made with {@code Cells} alone, the one place that knows how wide a sign is. */
public final class Widths extends ArchCondition<JavaClass> {
    /** A format that fills a word up with blanks, and counts its UTF-16 units for it. */
    public static final Pattern FILLING_FORMAT = Pattern.compile("%(?:\\d+\\$)?-?[1-9]\\d*(?:\\.\\d+)?[sSdf]");

    private static final Set<String> OWNERS =
            Set.of("com.googlecode.lanterna.TerminalTextUtils", "java.text.BreakIterator");
    private static final Set<String> COUNTS = Set.of("length", "codePointCount");

    private final Predicate<AccessTarget> forbidden;

    private Widths(String words, Predicate<AccessTarget> forbidden) {
        super(words);
        this.forbidden = forbidden;
    }

    /** Nothing is filled up with blanks, measured as Lanterna does or broken into lines but by {@code Cells}. */
    public static Widths byCells() {
        return new Widths("leave widths and lines to Cells", Widths::isOfItsOwn);
    }

    /** What shows things counts no letters, which says nothing about their room. */
    public static Widths countingNoLetters() {
        return new Widths("count no letters", Widths::isCount);
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        Stream.concat(type.getAccessesFromSelf().stream(), type.getCodeUnitReferencesFromSelf().stream())
                .filter(access -> forbidden.test(access.getTarget()))
                .forEach(access -> events.add(SimpleConditionEvent.violated(type, access.getDescription())));
    }

    private static boolean isOfItsOwn(AccessTarget target) {
        String owner = target.getOwner().getName();
        return OWNERS.contains(owner)
                || (owner.equals(String.class.getName()) && target.getName().equals("repeat"));
    }

    private static boolean isCount(AccessTarget target) {
        return COUNTS.contains(target.getName()) && target.getOwner().isAssignableTo(CharSequence.class);
    }
}
