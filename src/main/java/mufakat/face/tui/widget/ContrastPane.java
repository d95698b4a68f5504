package mufakat.face.tui.widget;

import com.googlecode.lanterna.TerminalSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import mufakat.view.walk.Contrast;
import mufakat.words.Cells;

/** One member's two ledgers line by line: the reason, what it weighs in either game, and the difference. */
public final class ContrastPane extends Figure<ContrastPane> {
    private static final int MARGIN = 1;
    private static final int GAP = 2;
    private static final int INDENT = 2;
    private static final int HEAD_LINES = 2;
    private static final int BETWEEN_AMOUNTS = 1;
    private static final int WIDEST = 76;
    private static final int LEAST_COLUMN = 4;
    private static final int WIDEST_COLUMN = 8;
    private static final int COLUMNS = 3;

    private final String comfort;
    private final List<String> heads;
    private String basis = "";
    private Optional<Contrast.Member> member = Optional.empty();

    /** A line as it is set; its amounts stand on the first of a reason's lines. */
    private record Line(Style style, String text, List<String> amounts) {}

    /**
     * @param comfort the word for the sum
     * @param heads what stands over the two columns of amounts
     */
    public ContrastPane(String comfort, List<String> heads) {
        this.comfort = comfort;
        this.heads = List.copyOf(heads);
    }

    /** @param basis whether the ledgers are true or only known, in words */
    public void show(String basis, Contrast.Member member) {
        this.basis = basis;
        this.member = Optional.of(member);
        invalidate();
    }

    @Override
    void paint(Brush brush) {
        member.ifPresent(shown -> {
            paintStands(brush, shown);
            int width = Math.min(WIDEST, brush.width()) - 2 * MARGIN;
            List<Integer> columns = columns(shown);
            int amounts = columns.stream().mapToInt(at -> at + BETWEEN_AMOUNTS).sum();
            List<Line> lines = fitting(shown, brush.height() - 1, width, amounts);
            for (int i = 0; i < lines.size() && i + 1 < brush.height(); i++) {
                boolean cut = i + 2 == brush.height() && i + 1 < lines.size();
                paintLine(brush, i + 1, cut ? new Line(Style.DIM, "…", List.of()) : lines.get(i), columns, width);
            }
        });
    }

    private static void paintStands(Brush brush, Contrast.Member member) {
        int column = brush.put(MARGIN, 0, Style.HEADING, member.name());
        column = paintStand(brush, column + GAP, member.left());
        column = brush.put(column + 1, 0, Style.RULE, "│");
        paintStand(brush, column + 1, member.right());
    }

    private static int paintStand(Brush brush, int column, Optional<Contrast.Stand> stand) {
        return stand.map(at -> {
                    Sign sign = Sign.of(at.mark());
                    return brush.put(column, 0, sign.style(), sign.shape() + " " + at.word());
                })
                .orElseGet(() -> brush.put(column, 0, Style.DIM, "–"));
    }

    private static void paintLine(Brush brush, int row, Line line, List<Integer> columns, int width) {
        brush.put(MARGIN, row, line.style(), line.text());
        int at = MARGIN + width;
        for (int i = line.amounts().size() - 1; i >= 0; i--) {
            at -= columns.get(i);
            brush.put(at, row, line.style(), Cells.padLeft(line.amounts().get(i), columns.get(i)));
            at -= BETWEEN_AMOUNTS;
        }
    }

    /**
     * Where room is short a reason has one line: first those that weigh alike in both, then every one; at last the warnings
     * too.
     */
    private List<Line> fitting(Contrast.Member shown, int height, int width, int amounts) {
        int room = width - amounts - 1;
        List<Line> warnings = warnings(shown, text -> Cells.wrap(text, width));
        List<Line> reasons = reasons(shown, room, line -> true);
        if (warnings.size() + reasons.size() + HEAD_LINES > height) {
            reasons = reasons(shown, room, Contrast.Line::differs);
        }
        if (warnings.size() + reasons.size() + HEAD_LINES > height) {
            reasons = reasons(shown, room, line -> false);
        }
        if (warnings.size() + reasons.size() + HEAD_LINES > height) {
            warnings = warnings(shown, text -> List.of(Cells.fit(text, width)));
        }
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(Style.DIM, Cells.fit(basis, room), List.of(heads.get(0), heads.get(1), "")));
        lines.add(new Line(Style.HEADING, comfort, total(shown)));
        lines.addAll(warnings);
        lines.addAll(reasons);
        return lines;
    }

    private static List<Line> warnings(Contrast.Member shown, Function<String, List<String>> set) {
        return shown.warnings().stream()
                .flatMap(warning -> set.apply(warning).stream())
                .map(text -> new Line(Style.WARNING, text, List.of()))
                .toList();
    }

    private static List<Line> reasons(Contrast.Member shown, int room, Predicate<Contrast.Line> whole) {
        List<Line> lines = new ArrayList<>();
        for (Contrast.Line line : shown.lines()) {
            Style style = line.differs() ? Style.TEXT : Style.DIM;
            List<String> amounts = List.of(line.left(), line.right(), line.difference());
            List<String> texts =
                    whole.test(line) ? Cells.wrap(line.label(), room - INDENT) : List.of(Cells.fit(line.label(), room));
            lines.add(new Line(style, texts.get(0), amounts));
            texts.subList(1, texts.size())
                    .forEach(text -> lines.add(new Line(style, Cells.blank(INDENT) + text, List.of())));
        }
        return lines;
    }

    private static List<String> total(Contrast.Member shown) {
        return List.of(comfort(shown.left()), comfort(shown.right()), shown.difference());
    }

    private static String comfort(Optional<Contrast.Stand> stand) {
        return stand.map(Contrast.Stand::comfort).orElse("");
    }

    /** The widths of the columns: as wide as their amounts, and as their heads as far as that leaves room for reasons. */
    private List<Integer> columns(Contrast.Member shown) {
        List<List<String>> amounts = new ArrayList<>();
        amounts.add(total(shown));
        shown.lines().forEach(line -> amounts.add(List.of(line.left(), line.right(), line.difference())));
        return IntStream.range(0, COLUMNS)
                .mapToObj(i -> amounts.stream()
                        .mapToInt(row -> Cells.width(row.get(i)))
                        .reduce(i < heads.size() ? headWidth(i) : 2, Math::max))
                .toList();
    }

    private int headWidth(int column) {
        return Math.max(LEAST_COLUMN, Math.min(WIDEST_COLUMN, Cells.width(heads.get(column))));
    }

    @Override
    TerminalSize wanted() {
        return new TerminalSize(40, 10);
    }
}
