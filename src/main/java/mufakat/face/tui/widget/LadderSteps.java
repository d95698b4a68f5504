package mufakat.face.tui.widget;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mufakat.view.DraftingDesk;
import mufakat.words.Cells;

/** The five step words of a clause, at the right edge, the current one in capitals. */
public final class LadderSteps {
    public static final int COUNT = DraftingDesk.STRONGEST + 1;

    /** From this width on the words are written in full. */
    private static final int WIDE = 100;

    private final List<String> words;
    private final List<String> narrowWords;

    /** Both lists hold five words in the order of strength, the second as short as a narrow screen needs them. */
    public LadderSteps(List<String> words, List<String> narrowWords) {
        if (words.size() != COUNT || narrowWords.size() != COUNT) {
            throw new IllegalArgumentException("A ladder has " + COUNT + " steps: " + words + ", " + narrowWords);
        }
        this.words = List.copyOf(words);
        this.narrowWords = List.copyOf(narrowWords);
    }

    /** The column at which the first word begins. */
    int begin(int width) {
        int columns =
                words(width).stream().mapToInt(word -> Cells.width(word) + 1).sum();
        return Math.max(0, width - columns);
    }

    /** The step whose word covers this column. */
    Optional<Integer> at(int column, int width) {
        int begin = begin(width);
        for (int step = 0; step < COUNT; step++) {
            int end = begin + Cells.width(words(width).get(step));
            if (column >= begin && column < end) {
                return Optional.of(step);
            }
            begin = end + 1;
        }
        return Optional.empty();
    }

    void paint(Brush brush, int row, int current, Style currentStyle) {
        int column = begin(brush.width());
        for (int step = 0; step < COUNT; step++) {
            String word = words(brush.width()).get(step);
            if (step == current) {
                brush.put(column, row, currentStyle, word.toUpperCase(Locale.ROOT));
            } else {
                brush.put(column, row, Style.DIM, word);
            }
            column += Cells.width(word) + 1;
        }
    }

    private List<String> words(int width) {
        return width >= WIDE ? words : narrowWords;
    }
}
