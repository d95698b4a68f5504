package mufakat.save;

import java.util.Arrays;
import java.util.Optional;

/**
 * The JSON values of a save, one after another, whatever stands between them: an end of line, as the game writes it;
 * another white space, where the ends of lines were lost on the way; or nothing at all. The commas and brackets of an
 * array round them are passed over too.
 */
final class Pieces {
    private static final byte MARK_OF_ARRAY = '[';

    private final byte[] bytes;
    /** Where the last line begins that has no end. */
    private final int lastLine;

    private final boolean inArray;
    private int at;
    private int line = 1;
    private int counted;
    private boolean glued;

    Pieces(byte[] bytes) {
        this.bytes = bytes;
        this.lastLine = wholeLines(bytes);
        this.at = Space.after(bytes, 0);
        this.inArray = at < bytes.length && bytes[at] == MARK_OF_ARRAY;
        this.at = inArray ? at + 1 : at;
        this.glued = inArray;
        pass();
    }

    /** Where the last whole line stops: the rest was broken off. */
    static int wholeLines(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return end;
    }

    /**
     * One piece.
     *
     * @param from where it begins among the bytes of the save
     * @param to just behind its last byte
     * @param line the number of the line on which it begins, from 1
     * @param standing whether it is to be read
     */
    record Piece(int from, int to, int line, Standing standing) {}

    /** How a piece ends. */
    enum Standing {
        WHOLE,
        /** Nothing shows that it was written to its end: it is the last, and its line has no end. */
        BROKEN_OFF
    }

    /** The next piece; empty where nothing but white space is left. */
    Optional<Piece> next() {
        if (at == bytes.length) {
            return Optional.empty();
        }
        int start = at;
        int number = lineOf(start);
        Optional<Integer> close = close(start);
        // What is no value, or no whole one, takes its line with it.
        at = close.orElseGet(() -> endOfLine(start));
        int end = at;
        pass();
        glued = glued || (close.isPresent() && isValue(at) && !hasLineEnd(end, at));
        boolean isSure = start < lastLine || (glued && (close.isPresent() || !Json.isBrokenOff(bytes(start, end))));
        return Optional.of(new Piece(start, end, number, isSure ? Standing.WHOLE : Standing.BROKEN_OFF));
    }

    /** What a piece says. */
    byte[] bytes(Piece piece) {
        return bytes(piece.from(), piece.to());
    }

    /** Whether values were found, so far, that no end of line parts. */
    boolean areGlued() {
        return glued;
    }

    /** Whether the last line has no end, although lines have. */
    boolean areBrokenOff() {
        return !glued && lastLine < bytes.length;
    }

    private byte[] bytes(int from, int to) {
        return Arrays.copyOfRange(bytes, from, to);
    }

    private void pass() {
        at = Space.after(bytes, at);
        while (inArray && at < bytes.length && (bytes[at] == ',' || bytes[at] == ']')) {
            at = Space.after(bytes, at + 1);
        }
    }

    private boolean isValue(int position) {
        return position < bytes.length && bytes[position] == '{';
    }

    /** Just behind the brace that closes the one that opens there; empty where none opens, or none closes it. */
    private Optional<Integer> close(int start) {
        int depth = 0;
        boolean quoted = false;
        for (int i = start; i < bytes.length; i++) {
            byte sign = bytes[i];
            if (quoted && sign == '\n') {
                return Optional.empty();
            }
            if (quoted) {
                quoted = sign != '"';
                i += sign == '\\' ? 1 : 0;
            } else {
                quoted = sign == '"';
                depth += sign == '{' ? 1 : sign == '}' ? -1 : 0;
                if (depth <= 0) {
                    return i > start ? Optional.of(i + 1) : Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private int endOfLine(int from) {
        int end = from;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return end;
    }

    private boolean hasLineEnd(int from, int to) {
        return endOfLine(from) < to;
    }

    private int lineOf(int position) {
        for (; counted < position; counted++) {
            boolean ends = bytes[counted] == '\n' || (bytes[counted] == '\r' && bytes[counted + 1] != '\n');
            line += ends ? 1 : 0;
        }
        return line;
    }
}
