package mufakat.face.tui.widget;

import java.util.ArrayList;
import java.util.List;
import mufakat.view.Mark;
import mufakat.view.Passage;
import mufakat.words.Cells;
import mufakat.words.Wrapping;

/**
 * A paragraph as it is set: an opening such as a sign and a name, then the text, its other lines hanging below.
 *
 * @param opening what stands before the text, each piece in its own style
 * @param below what stands before each line after the first
 * @param follows what it may stand close to without a blank line between
 */
public record TextBlock(List<Piece> opening, Piece below, Style style, String text, Follows follows) {
    private static final Piece BAR = new Piece(Style.KEY, "▎ ");
    private static final Piece FLUSH = new Piece(Style.TEXT, "");
    private static final Piece HANGING = new Piece(Style.TEXT, "  ");

    /** A few words in one style. */
    record Piece(Style style, String text) {}

    /** Lines of one kind, such as the speeches of a round, stand together. */
    enum Follows {
        NOTHING,
        SPEECH,
        NOTE
    }

    /** A line as it is painted. */
    record Line(List<Piece> pieces) {
        Line(Piece... pieces) {
            this(List.of(pieces));
        }

        void paint(Brush brush, int column, int row) {
            int at = column;
            for (Piece piece : pieces) {
                at = brush.put(at, row, piece.style(), piece.text());
            }
        }
    }

    public static TextBlock plain(String text) {
        return new TextBlock(List.of(), FLUSH, Style.TEXT, text, Follows.NOTHING);
    }

    public static List<TextBlock> plain(List<String> texts) {
        return texts.stream().map(TextBlock::plain).toList();
    }

    public static TextBlock heading(String text) {
        return new TextBlock(List.of(), FLUSH, Style.HEADING, text, Follows.NOTHING);
    }

    /** A line that belongs to those around it, as in a list. */
    public static TextBlock item(Style style, String text) {
        return new TextBlock(List.of(), HANGING, style, text, Follows.NOTE);
    }

    /** A line of a list of two columns; the first holds the term, already as wide as the column. */
    public static TextBlock entry(String term, String text) {
        Piece blank = new Piece(Style.TEXT, Cells.blank(Cells.width(term)));
        return new TextBlock(List.of(new Piece(Style.KEY, term)), blank, Style.TEXT, text, Follows.NOTE);
    }

    /** What the game tells as it goes on: the story's words stand out, what the program reports steps back. */
    public static TextBlock told(Passage passage) {
        return switch (passage.kind()) {
            case HEADING -> heading(passage.text());
            case PROSE -> plain(passage.text());
            case SPEECH -> speech(passage);
            case NOTE -> item(Style.DIM, passage.text());
            case EXCERPT ->
                new TextBlock(List.of(new Piece(Style.DIM, passage.text())), FLUSH, Style.DIM, "", Follows.NOTE);
            case ADVICE -> new TextBlock(List.of(BAR), BAR, Style.TEXT, passage.text(), Follows.NOTHING);
        };
    }

    /** What was opened to be read: here the notes are the matter itself. */
    public static TextBlock read(Passage passage) {
        return passage.kind() == Passage.Kind.NOTE ? item(Style.TEXT, passage.text()) : told(passage);
    }

    private static TextBlock speech(Passage passage) {
        Sign sign = Sign.of(passage.mark().orElse(Mark.UNKNOWN));
        List<Piece> opening =
                List.of(new Piece(sign.style(), sign.shape() + " "), new Piece(Style.HEADING, passage.who() + "  "));
        return new TextBlock(opening, HANGING, Style.TEXT, passage.text(), Follows.SPEECH);
    }

    /** Whether a blank line stands between this paragraph and the one above. */
    boolean keepsApartFrom(TextBlock above) {
        return follows == Follows.NOTHING || follows != above.follows;
    }

    /** The lines at a measure. An opening that would leave little room for words stands on a line of its own. */
    List<Line> lines(int measure) {
        int hang = Cells.width(below.text());
        int lead = opening.stream().mapToInt(piece -> Cells.width(piece.text())).sum();
        if (text.isEmpty()) {
            return List.of(new Line(opening));
        }
        List<Line> lines = new ArrayList<>();
        if (lead > measure * 2 / 3) {
            lines.add(new Line(opening));
        }
        int first = measure - (lines.isEmpty() ? Math.max(lead, hang) : hang);
        for (String line : new Wrapping(first, measure - hang).of(text)) {
            lines.add(lines.isEmpty() ? first(line) : new Line(below, new Piece(style, line)));
        }
        return lines;
    }

    private Line first(String line) {
        List<Piece> pieces = new ArrayList<>(opening);
        pieces.add(new Piece(style, line));
        return new Line(pieces);
    }
}
