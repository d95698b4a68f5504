package mufakat.face.tui.widget;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import mufakat.view.walk.Contrast;
import mufakat.words.Cells;

/** The members in two games: where each stands in the one and in the other, and by how much its comfort differs. */
public final class ContrastTable extends RowList<Contrast.Member, ContrastTable> {
    private static final int MARGIN = 2;
    private static final int GAP = 2;

    private String title = "";

    public void title(String title) {
        this.title = title;
        invalidate();
    }

    @Override
    int headLines() {
        return 1;
    }

    @Override
    void paintHead(Brush brush) {
        brush.put(1, 0, Style.HEADING, title);
    }

    @Override
    void paintRow(Brush brush, Contrast.Member member) {
        Function<Contrast.Member, String> label =
                brush.width() >= widthWith(Contrast.Member::name) ? Contrast.Member::name : Contrast.Member::id;
        brush.put(MARGIN, 0, Style.TEXT, label.apply(member));
        int column = MARGIN + widest(row -> Cells.width(label.apply(row))) + GAP;
        column = paintStand(brush, column, member.left(), leftWidth()) + GAP;
        column = paintStand(brush, column, member.right(), rightWidth()) + GAP;
        boolean alike = member.difference().equals(Contrast.NONE);
        brush.put(column, 0, alike ? Style.DIM : Style.HEADING, Cells.padLeft(member.difference(), differenceWidth()));
    }

    private static int paintStand(Brush brush, int column, Optional<Contrast.Stand> stand, int width) {
        stand.ifPresent(at -> {
            Sign sign = Sign.of(at.mark());
            brush.put(column, 0, sign.style(), String.valueOf(sign.shape()));
            brush.put(column + 2, 0, Style.TEXT, Cells.padLeft(at.comfort(), width - 2));
        });
        return column + width;
    }

    private int leftWidth() {
        return 2 + widest(member -> comfortWidth(member.left()));
    }

    private int rightWidth() {
        return 2 + widest(member -> comfortWidth(member.right()));
    }

    private static int comfortWidth(Optional<Contrast.Stand> stand) {
        return stand.map(at -> Cells.width(at.comfort())).orElse(0);
    }

    private int differenceWidth() {
        return widest(member -> Cells.width(member.difference()));
    }

    private int widthWith(Function<Contrast.Member, String> label) {
        return MARGIN
                + widest(member -> Cells.width(label.apply(member)))
                + GAP
                + leftWidth()
                + GAP
                + rightWidth()
                + GAP
                + differenceWidth()
                + 1;
    }

    private int widest(ToIntFunction<Contrast.Member> part) {
        return rows().stream().mapToInt(part).max().orElse(0);
    }

    @Override
    public int wantedWidth() {
        return Math.max(widthWith(Contrast.Member::id), Cells.width(title) + 2);
    }

    @Override
    void choose(Contrast.Member member) {
        // The pane beside it follows the selection; there is nothing more to open.
    }
}
