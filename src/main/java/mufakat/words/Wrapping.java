package mufakat.words;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a text into lines: at blanks, and where a script without blanks lets a line end. A Latin word that is longer
 * than a line is broken where its hyphens allow it, else anywhere.
 *
 * @param first the columns of the first line
 * @param others the columns of each further line
 * @param isCut whether a word that is longer than a line is broken too
 */
public record Wrapping(int first, int others, boolean isCut) {
    public Wrapping {
        first = Math.max(1, first);
        others = Math.max(1, others);
    }

    public Wrapping(int first, int others) {
        this(first, others, true);
    }

    /** The same, but a Latin word that is longer than a line stays whole, so that a path can be copied. */
    public Wrapping keepingWords() {
        return new Wrapping(first, others, false);
    }

    /** The lines, without the blanks at their ends. The text's own line breaks stay. */
    public List<String> of(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            wrap(Cells.clean(line), lines);
        }
        return lines;
    }

    private void wrap(String text, List<String> lines) {
        int before = lines.size();
        StringBuilder line = new StringBuilder();
        for (String word : words(text)) {
            String rest = word;
            if (!fits(line, rest, lines)) {
                if (!line.toString().isBlank()) {
                    end(line, lines);
                } else if (Cells.width(line.toString()) >= room(lines)) {
                    // Blanks in front that leave no room for a word are no indent any more.
                    line.setLength(0);
                }
                while (isCut && !fits(line, rest, lines)) {
                    String head = head(rest, room(lines) - Cells.width(line.toString()));
                    line.append(head);
                    end(line, lines);
                    rest = rest.substring(head.length());
                }
            }
            line.append(rest);
        }
        if (!line.toString().isBlank() || lines.size() == before) {
            end(line, lines);
        }
    }

    private boolean fits(StringBuilder line, String word, List<String> lines) {
        return Cells.width(line + word.stripTrailing()) <= room(lines);
    }

    private int room(List<String> lines) {
        return lines.isEmpty() ? first : others;
    }

    private static void end(StringBuilder line, List<String> lines) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
    }

    private static List<String> words(String text) {
        if (Cells.isPlain(text)) {
            return Cells.atBlanks(text);
        }
        List<String> words = new ArrayList<>();
        for (String piece : Clusters.pieces(text)) {
            String last = words.isEmpty() ? "" : words.get(words.size() - 1);
            if (isOneWord(last, piece)) {
                words.set(words.size() - 1, last + piece);
            } else {
                words.add(piece);
            }
        }
        return words;
    }

    /** Latin breaks at blanks alone, also beside other scripts. */
    private static boolean isOneWord(String last, String next) {
        return !last.isEmpty()
                && !last.endsWith(" ")
                && Cells.isPlain(last.codePointBefore(last.length()))
                && Cells.isPlain(next.codePointAt(0));
    }

    /** What of a word that is longer than a line goes into the rest of this one: at least one sign. */
    private static String head(String word, int room) {
        StringBuilder head = new StringBuilder();
        for (String piece : Clusters.pieces(word)) {
            if (Cells.width(head + piece) > room) {
                break;
            }
            head.append(piece);
        }
        if (!head.isEmpty()) {
            return head.toString();
        }
        String beginning = Cells.beginning(word, room);
        return beginning.isEmpty() ? Clusters.first(word) : beginning;
    }
}
