package mufakat.loader;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/** The text of one file, its line breaks plain, and the places in it. */
public final class SourceFile {
    private static final int WIDTH = 160;
    private static final int BEFORE = 100;

    private final String name;
    private final String text;
    private final int[] starts;

    SourceFile(String name, String text) {
        this.name = name;
        this.text = text;
        this.starts = lineStarts(text);
    }

    /** A file that lies beside a story, held to the same bounds; where it can't be read, the problem is passed on. */
    public static Optional<SourceFile> read(Path file, Consumer<Located> barred) {
        try {
            return Optional.of(StoryFiles.whole().read(file));
        } catch (StopReading stop) {
            barred.accept(stop.located());
            return Optional.empty();
        }
    }

    String name() {
        return name;
    }

    /** The whole text; its lines end in LF. */
    public String text() {
        return text;
    }

    /** How many lines there are. */
    int lines() {
        return starts.length;
    }

    /** A line as it stands there; from 0. */
    String line(int number) {
        int from = starts[number];
        int end = text.indexOf('\n', from);
        return text.substring(from, end < 0 ? text.length() : end);
    }

    /** The place of a line and a column, both from 0. */
    public Place place(int line, int column) {
        int from = starts[Math.min(line, starts.length - 1)];
        int before = 0;
        // A line may be the whole file, as JSON often is: only what is around the place is shown.
        for (; before < column - BEFORE && !isEnd(from); before++) {
            from += Character.charCount(text.codePointAt(from));
        }
        StringBuilder shown = new StringBuilder();
        for (int letters = 0; letters < WIDTH && !isEnd(from); letters++) {
            int letter = text.codePointAt(from);
            shown.appendCodePoint(Cleaning.isDangerous(letter) ? ' ' : letter);
            from += Character.charCount(letter);
        }
        int caret = Math.min(column - before, shown.codePointCount(0, shown.length()));
        return new Place(name, line + 1, column + 1, shown.toString(), caret);
    }

    /** The place of a letter, counted as the text does. */
    Place placeOf(int index) {
        int start = text.lastIndexOf('\n', index - 1) + 1;
        int line = (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
        return place(line, text.codePointCount(start, index));
    }

    private boolean isEnd(int index) {
        return index >= text.length() || text.charAt(index) == '\n';
    }

    private static int[] lineStarts(String text) {
        int[] found = new int[64];
        int lines = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (lines == found.length) {
                found = Arrays.copyOf(found, 2 * lines);
            }
            found[lines++] = at + 1;
        }
        return Arrays.copyOf(found, lines);
    }
}
