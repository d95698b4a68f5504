package mufakat.report.graph;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks a title into a few lines of about so many letters, for drawings that know nothing of fonts. */
record Wrapping(int letters, int lines) {
    private static final String MORE = "…";

    /** The lines, of which the last ends in three dots if something is left out. */
    List<String> of(String text) {
        List<String> wrapped = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        String rest = text.replaceAll("\\s+", " ").strip();
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(rest);
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE && wrapped.size() <= lines; to = breaks.next()) {
            String piece = rest.substring(from, to);
            if (!line.isEmpty() && width(line + piece.stripTrailing()) > letters) {
                wrapped.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(piece);
            from = to;
        }
        wrapped.add(line.toString().strip());
        if (wrapped.size() > lines) {
            List<String> kept = new ArrayList<>(wrapped.subList(0, lines));
            kept.set(lines - 1, kept.get(lines - 1) + " " + MORE);
            wrapped = kept;
        }
        return wrapped.stream().map(this::cut).toList();
    }

    /** A line without a place to break it is cut. */
    private String cut(String line) {
        if (width(line) <= letters + 1) {
            return line;
        }
        StringBuilder kept = new StringBuilder();
        line.codePoints().takeWhile(c -> width(kept.toString()) < letters - 1).forEach(kept::appendCodePoint);
        return kept + MORE;
    }

    /** In letters: those of Chinese, Japanese and Korean are twice as wide, marks on a letter have no width. */
    private static int width(String text) {
        return text.codePoints()
                .map(c -> {
                    int type = Character.getType(c);
                    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK
                            ? 0
                            : Character.isIdeographic(c) || (c >= 0x3040 && c < 0xD7B0) ? 2 : 1;
                })
                .sum();
    }
}
