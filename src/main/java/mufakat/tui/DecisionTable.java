package mufakat.tui;

import mufakat.view.DecisionPair;
import mufakat.view.DecisionPair.Relation;
import mufakat.view.DecisionPair.Told;
import mufakat.view.SideBySide;

/** The decisions of two games, a row for each, with the sign between them that says how they stand to each other. */
final class DecisionTable extends RowList<DecisionPair, DecisionTable> {
    private static final int MARGIN = 3;
    private static final int SIGN = 3;
    private static final int NUMBER = 4;

    private final SideBySide games;
    private final Runnable read;

    /** @param read what Enter on a row does */
    DecisionTable(SideBySide games, Runnable read) {
        this.games = games;
        this.read = read;
        show(games.rows());
    }

    @Override
    int headLines() {
        return 1;
    }

    @Override
    void paintHead(Brush brush) {
        int half = half(brush);
        brush.put(MARGIN, 0, Style.HEADING, Cells.fit(games.left().label(), half));
        brush.put(
                MARGIN + half + SIGN, 0, Style.HEADING, Cells.fit(games.right().label(), half));
    }

    @Override
    void paintRow(Brush brush, DecisionPair row) {
        int half = half(brush);
        Style style = row.differs() ? Style.TEXT : Style.DIM;
        row.left().ifPresent(told -> put(brush, MARGIN, half, style, told));
        brush.put(
                MARGIN + half + 1,
                0,
                signStyle(row),
                String.valueOf(row.relation().sign()));
        row.right().ifPresent(told -> put(brush, MARGIN + half + SIGN, half, style, told));
    }

    private static Style signStyle(DecisionPair row) {
        return row.relation() == Relation.SAME ? Style.DIM : Style.KEY;
    }

    private static void put(Brush brush, int column, int width, Style style, Told told) {
        brush.put(column, 0, Style.DIM, Cells.padLeft(String.valueOf(told.number()), NUMBER - 1));
        brush.put(column + NUMBER, 0, style, Cells.fit(told.sentence(), width - NUMBER));
    }

    private static int half(Brush brush) {
        return (brush.width() - MARGIN - SIGN - 1) / 2;
    }

    @Override
    int wantedWidth() {
        return Loop.NEEDED.getColumns();
    }

    @Override
    void choose(DecisionPair row) {
        read.run();
    }
}
