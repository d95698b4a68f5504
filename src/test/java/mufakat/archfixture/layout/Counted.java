package mufakat.archfixture.layout;

import com.googlecode.lanterna.TerminalTextUtils;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.function.ToIntFunction;

/** Columns as they come out wrong for most names. */
public final class Counted {
    private Counted() {}

    public static String filled(int columns) {
        return " ".repeat(columns);
    }

    public static int asLanternaDoes(String name) {
        return TerminalTextUtils.getColumnWidth(name);
    }

    public static BreakIterator broken() {
        return BreakIterator.getLineInstance(Locale.ROOT);
    }

    public static int inUnits(String name) {
        return name.length();
    }

    public static ToIntFunction<StringBuilder> inUnitsByReference() {
        return StringBuilder::length;
    }

    public static int inLetters(String name) {
        return name.codePointCount(0, name.offsetByCodePoints(0, 1));
    }
}
