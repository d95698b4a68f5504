package mufakat.face.tui.widget;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import mufakat.view.RoomTable;
import mufakat.words.Cells;

/** The members and where they stand: id, sign, word, figure, note. */
public final class StanceTable extends RowList<StanceTable.Row, StanceTable> {
    private static final int MARGIN = 2;

    private String title = "";
    private String subject = "";
    private List<String> marked = List.of();
    private Consumer<Row> onChoose = row -> {};

    /**
     * @param name shown instead of the id where there is room
     * @param word the stance in a word
     * @param figure a comfort such as "+2", or a range such as "−3…+2"
     * @param note what weighs, in a word or two, or nothing
     */
    public record Row(String id, String name, Sign sign, String word, String figure, String note) {}

    /** Sets the line above: what the table is, and the text that it is about. */
    public void title(String title, String subject) {
        this.title = title;
        this.subject = subject;
        invalidate();
    }

    /** Marks the rows with these ids, which somebody speaks of beside the table. */
    public void mark(List<String> ids) {
        marked = List.copyOf(ids);
        invalidate();
    }

    /** Tells who is interested when a member is chosen with Enter or a click. */
    public void onChoose(Consumer<Row> onChoose) {
        this.onChoose = onChoose;
    }

    @Override
    void choose(Row row) {
        onChoose.accept(row);
    }

    @Override
    int headLines() {
        return title.isEmpty() ? 0 : 1;
    }

    @Override
    void paintHead(Brush brush) {
        int column = brush.put(1, 0, Style.HEADING, title);
        brush.put(column + 2, 0, Style.DIM, subject);
    }

    @Override
    void paintRow(Brush brush, Row row) {
        Style stance = row.sign().style();
        boolean named = brush.width() >= namedWidth();
        int id = idWidth(named ? Row::name : Row::id);
        int figure = widest(line -> Cells.width(line.figure()));
        int word = widest(line -> Cells.width(line.word()));
        // The word is the first to give way: the sign says the same.
        int wordAt = MARGIN + id + 3;
        int wordWidth = Math.max(0, Math.min(word, brush.width() - wordAt - 1 - figure));
        boolean isMarked = marked.contains(row.id());
        if (isMarked) {
            brush.put(0, 0, Style.KEY, String.valueOf(RoomTable.SIGN));
        }
        // The sign of scrolling may cover that mark, and never the name.
        brush.put(MARGIN, 0, isMarked ? Style.KEY : Style.TEXT, Cells.pad(named ? row.name() : row.id(), id));
        brush.put(wordAt - 2, 0, stance, String.valueOf(row.sign().shape()));
        brush.put(wordAt, 0, stance, Cells.pad(row.word(), wordWidth));
        brush.put(wordAt + wordWidth + 1, 0, Style.TEXT, Cells.padLeft(row.figure(), figure));
        brush.put(wordAt + wordWidth + figure + 3, 0, Style.DIM, row.note());
    }

    @Override
    public int wantedWidth() {
        return widthWith(Row::id);
    }

    /** How wide it must be to show names. */
    public int namedWidth() {
        return widthWith(Row::name);
    }

    private int widthWith(Function<Row, String> label) {
        int columns = MARGIN
                + idWidth(label)
                + 3
                + widest(row -> Cells.width(row.word()))
                + 1
                + widest(row -> Cells.width(row.figure()))
                + 2
                + widest(row -> Cells.width(row.note()));
        return Math.max(columns, 1 + Cells.width(title) + 2 + Cells.width(subject));
    }

    private int idWidth(Function<Row, String> label) {
        return widest(row -> Cells.width(label.apply(row)));
    }

    private int widest(ToIntFunction<Row> part) {
        return rows().stream().mapToInt(part).max().orElse(0);
    }
}
