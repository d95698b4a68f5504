package mufakat.loader;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * A scalar as it stands in its file, with its quotation marks and line breaks.
 *
 * @param from the index of its first letter in the file's text
 * @param to the index behind its last
 */
record Written(SourceFile file, ScalarEvent event, int from, int to) {
    private static final int LONGEST = 200;
    private static final int SHOWN = 80;
    private static final Pattern KEY = Pattern.compile("#[\\w-]+:(?: |\n)");

    /** A text as it is written in quotation marks, if it is short enough to be shown. */
    static Optional<String> quoted(String text) {
        String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"");
        return text.length() > SHOWN ? Optional.empty() : Optional.of('"' + escaped.strip() + '"');
    }

    boolean isPlain() {
        return event.isPlain();
    }

    boolean isQuoted() {
        return event.isDQuoted() || event.isSQuoted();
    }

    Spot spot() {
        return spot(0, event.getStartMark().orElseThrow().getColumn());
    }

    /** The place of a column in one of its lines, both from 0. */
    Spot spot(int line, int column) {
        return new Spot(file, event.getStartMark().orElseThrow().getLine() + line, column);
    }

    boolean isOfSeveralLines() {
        return event.getStartMark().orElseThrow().getLine()
                < event.getEndMark().orElseThrow().getLine();
    }

    /** Its lines as they stand in the file; the first begins with the scalar. */
    List<String> lines() {
        return file.text().substring(from, to).lines().toList();
    }

    /** Whether nothing stands before it on its line. */
    boolean beginsItsLine() {
        String line = file.line(spot().line());
        return line.substring(0, line.offsetByCodePoints(0, spot().column())).isBlank();
    }

    /** What stands behind it and is read as a comment, though it looks like text; mostly nothing. */
    String hidden() {
        int at = hash();
        if (at == to) {
            return "";
        }
        int end = file.text().indexOf('\n', at);
        return file.text().substring(at, Math.min(end < 0 ? file.text().length() : end, at + LONGEST));
    }

    /** The place of that. */
    Place hiddenAt() {
        return file.placeOf(hash());
    }

    /** A comment has a space behind its sign, or a row of signs; {@code #1} and {@code #MeToo} are text. */
    private int hash() {
        String text = file.text();
        int at = afterBlanks(to);
        if (at < text.length() && text.charAt(at) == '\n' && to > from) {
            at = goesOn(afterBlanks(at + 1));
        }
        boolean hash = at > to && at + 1 < text.length() && text.charAt(at) == '#';
        return hash && Character.isLetterOrDigit(text.codePointAt(at + 1)) ? at : to;
    }

    /** A line further to the right than that of the text would go on with it; one of a key is put out of use. */
    private int goesOn(int at) {
        String text = file.text();
        int column = at - text.lastIndexOf('\n', at - 1) - 1;
        String line = file.line(spot().line());
        boolean deeper = column > line.length() - line.stripLeading().length();
        return deeper && !KEY.matcher(text).region(at, text.length()).lookingAt() ? at : to;
    }

    private int afterBlanks(int index) {
        String text = file.text();
        int at = index;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }
}
