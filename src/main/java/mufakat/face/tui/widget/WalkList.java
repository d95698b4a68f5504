package mufakat.face.tui.widget;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import mufakat.face.tui.terminal.Surface;
import mufakat.view.GameCard;
import mufakat.view.walk.DecisionPair;
import mufakat.view.walk.DecisionPair.Told;
import mufakat.words.Cells;

/** The decisions of two games in two columns, with a sign between them for how they stand to each other. */
public final class WalkList extends RowList<WalkLine, WalkList> {
    private static final int MARGIN = 2;
    private static final int GUTTER = 3;

    private final GameCard left;
    private final GameCard right;
    private final Consumer<WalkLine> onChoose;

    public WalkList(GameCard left, GameCard right, Consumer<WalkLine> onChoose) {
        this.left = left;
        this.right = right;
        this.onChoose = onChoose;
    }

    /** The rule above a session is passed over. */
    @Override
    public void select(int line) {
        int wanted = Math.max(0, Math.min(line, rows().size() - 1));
        boolean isRule = wanted < rows().size() && rows().get(wanted).pair().isEmpty();
        int on = wanted < selectedRow() && wanted > 0 ? wanted - 1 : wanted + 1;
        super.select(isRule ? on : wanted);
    }

    /** The first row of a session is seen with its rule. */
    @Override
    int firstWith(int selected) {
        boolean isFirst = selected > 0 && rows().get(selected - 1).pair().isEmpty();
        return isFirst ? selected - 1 : selected;
    }

    /** Selects a row of the games. */
    public void selectRow(int row) {
        IntStream.range(0, rows().size())
                .filter(line ->
                        rows().get(line).pair().isPresent() && rows().get(line).row() == row)
                .findFirst()
                .ifPresent(this::select);
    }

    /** The next line below in which the games differ. */
    public OptionalInt nextDifference() {
        return IntStream.range(selectedRow() + 1, rows().size())
                .filter(line -> rows().get(line).differs())
                .findFirst();
    }

    /** The next line above in which the games differ. */
    public OptionalInt previousDifference() {
        return IntStream.range(0, Math.min(selectedRow(), rows().size()))
                .filter(line -> rows().get(line).differs())
                .reduce((earlier, later) -> later);
    }

    @Override
    void choose(WalkLine line) {
        if (line.pair().isPresent()) {
            onChoose.accept(line);
        }
    }

    @Override
    Result onTab(Result move) {
        return Result.UNHANDLED;
    }

    @Override
    int headLines() {
        return 1;
    }

    @Override
    void paintHead(Brush brush) {
        card(brush, left, MARGIN, columnWidth(brush));
        card(brush, right, rightAt(brush), brush.width() - rightAt(brush));
    }

    private static void card(Brush brush, GameCard card, int column, int width) {
        int end = brush.put(column, 0, Style.HEADING, Cells.fit(card.label(), width));
        if (end + 2 < column + width) {
            brush.put(end + 2, 0, Style.DIM, Cells.fit(card.ending(), column + width - end - 2));
        }
    }

    @Override
    void paintRow(Brush brush, WalkLine line) {
        line.pair().ifPresentOrElse(pair -> paintPair(brush, pair), () -> {
            brush.put(0, 0, Style.RULE, Cells.row('─', brush.width() - 1));
            brush.put(MARGIN, 0, Style.HEADING, " " + line.session() + " ");
        });
    }

    private static void paintPair(Brush brush, DecisionPair pair) {
        Style style = pair.differs() ? Style.TEXT : Style.DIM;
        pair.left().ifPresent(told -> paint(brush, style, told, MARGIN, columnWidth(brush)));
        brush.put(
                rightAt(brush) - 2,
                0,
                pair.differs() ? Style.KEY : Style.DIM,
                String.valueOf(pair.relation().sign()));
        pair.right().ifPresent(told -> paint(brush, style, told, rightAt(brush), brush.width() - rightAt(brush) - 1));
    }

    private static void paint(Brush brush, Style style, Told told, int column, int width) {
        String number = Cells.padLeft(String.valueOf(told.number()), 3);
        brush.put(column, 0, Style.DIM, number);
        brush.put(column + 4, 0, style, Cells.fit(told.sentence(), width - 4));
    }

    private static int columnWidth(Brush brush) {
        return (brush.width() - MARGIN - GUTTER) / 2;
    }

    private static int rightAt(Brush brush) {
        return MARGIN + columnWidth(brush) + GUTTER;
    }

    @Override
    int wantedWidth() {
        return Surface.NEEDED.getColumns();
    }

    /** The row that is selected, if there is any. */
    public Optional<WalkLine> current() {
        return selected().filter(line -> line.pair().isPresent());
    }
}
