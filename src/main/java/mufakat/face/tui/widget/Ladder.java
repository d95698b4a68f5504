package mufakat.face.tui.widget;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.MouseActionType;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import mufakat.face.tui.terminal.Surface;
import mufakat.words.Cells;

/**
 * The drafting ladder: each clause with its five steps, then the safeguards. It shows what it is told and reports
 * what the player asks for; whether that may be is for the rules to say.
 */
public final class Ladder extends Widget<Ladder> {
    private static final int ROLE_AT = 3;
    private static final String ABOVE = "▲";
    private static final String BELOW = "▼";

    private final LadderSteps steps;
    private final BiConsumer<String, Integer> onStrength;
    private final BiConsumer<String, LadderRows.Tick> onSafeguard;
    private LadderRows rows;
    private int selected;
    private int top;
    private Runnable onSelect = () -> {};

    /**
     * @param onStrength is told that a clause (by its id) is wanted at another strength, from 0 to 4
     * @param onSafeguard is told that a safeguard (by its id) is wanted in or out
     */
    public Ladder(
            LadderSteps steps,
            BiConsumer<String, Integer> onStrength,
            BiConsumer<String, LadderRows.Tick> onSafeguard) {
        this.steps = steps;
        this.onStrength = onStrength;
        this.onSafeguard = onSafeguard;
        this.rows = new LadderRows(List.of(), List.of(), steps);
    }

    /** Shows the text as it stands now. The selection stays where it is. */
    public void show(List<LadderRows.Clause> clauses, List<LadderRows.Safeguard> safeguards) {
        rows = new LadderRows(List.copyOf(clauses), List.copyOf(safeguards), steps);
        select(selected);
    }

    /** The clause that is selected, if it is a clause. */
    public Optional<LadderRows.Clause> selectedClause() {
        return rows.clause(selected);
    }

    /** Goes to the first safeguard, if there is one. */
    public void selectSafeguards() {
        if (!rows.safeguards().isEmpty()) {
            select(rows.clauses().size());
        }
    }

    @Override
    Result onKey(KeyStroke key) {
        switch (key.getKeyType()) {
            case ArrowUp -> select(selected - 1);
            case ArrowDown -> select(selected + 1);
            case Home -> select(0);
            case End -> select(rows.count() - 1);
            case ArrowLeft -> turn(-1);
            case ArrowRight -> turn(1);
            case Character -> {
                return key.getCharacter() == ' '
                        ? rows.safeguard(selected).map(this::toggle).orElse(Result.UNHANDLED)
                        : Result.UNHANDLED;
            }
            default -> {
                return Result.UNHANDLED;
            }
        }
        return Result.HANDLED;
    }

    /** Goes a step to the left or the right; at the left a safeguard is out, at the right it is in. */
    private void turn(int by) {
        selectedClause().ifPresent(clause -> ask(clause, clause.strength() + by));
        rows.safeguard(selected)
                .filter(safeguard -> (safeguard.tick() == LadderRows.Tick.ON) == by < 0)
                .ifPresent(this::toggle);
    }

    /** On the desk, Tab goes from member to member. */
    @Override
    Result onTab(Result move) {
        return Result.UNHANDLED;
    }

    @Override
    void onMouse(MouseActionType action, TerminalPosition place) {
        switch (action) {
            case SCROLL_UP -> select(selected - 1);
            case SCROLL_DOWN -> select(selected + 1);
            case CLICK_DOWN ->
                rows.at(place.getRow() + top, width()).ifPresent(row -> {
                    select(row);
                    click(place.getColumn());
                });
            default -> {}
        }
    }

    private void click(int column) {
        rows.safeguard(selected).ifPresent(this::toggle);
        selectedClause().ifPresent(clause -> steps.at(column, width()).ifPresent(step -> ask(clause, step)));
    }

    private void ask(LadderRows.Clause clause, int strength) {
        if (strength >= 0 && strength < LadderSteps.COUNT && strength != clause.strength()) {
            onStrength.accept(clause.id(), strength);
        }
    }

    private Result toggle(LadderRows.Safeguard safeguard) {
        onSafeguard.accept(safeguard.id(), safeguard.tick().other());
        return Result.HANDLED;
    }

    /** Tells who is interested whenever another row is selected. */
    public void onSelect(Runnable onSelect) {
        this.onSelect = onSelect;
    }

    private void select(int row) {
        int before = selected;
        selected = Math.max(0, Math.min(row, rows.count() - 1));
        if (before != selected) {
            onSelect.run();
        }
        invalidate();
    }

    @Override
    void paint(Brush brush) {
        scrollToSelection();
        for (int row = 0; row < rows.count(); row++) {
            paintRow(brush, row, rows.top(row, width()) - top);
        }
        if (top > 0) {
            brush.put(0, 0, Style.KEY, ABOVE);
        }
        if (linesAt(width()) - top > brush.height()) {
            brush.put(0, brush.height() - 1, Style.KEY, BELOW);
        }
    }

    private void paintRow(Brush brush, int row, int y) {
        boolean lit = row == selected && isFocused();
        List<String> lines = rows.lines(row, width());
        for (int i = 0; i < lines.size(); i++) {
            brush.put(LadderRows.LABEL_AT, y + i, lit ? Style.HEADING : Style.TEXT, lines.get(i));
        }
        brush.put(0, y, Style.KEY, lit ? " ▸" : "");
        rows.clause(row).ifPresent(clause -> {
            brush.put(ROLE_AT, y, Style.DIM, Cells.fit(clause.role(), LadderRows.LABEL_AT - ROLE_AT - 1));
            steps.paint(brush, y, clause.strength(), lit ? Style.SELECTED : Style.KEY);
        });
        rows.safeguard(row)
                .ifPresent(safeguard ->
                        brush.put(ROLE_AT, y, Style.KEY, safeguard.tick().box()));
    }

    /** How many lines the whole text takes at a width. */
    public int linesAt(int width) {
        return rows.top(rows.count(), width);
    }

    private void scrollToSelection() {
        int begin = rows.top(selected, width());
        int end = rows.top(Math.min(selected + 1, rows.count()), width());
        top = Math.min(Math.max(top, end - getSize().getRows()), begin);
    }

    private int width() {
        return getSize().getColumns();
    }

    @Override
    TerminalSize wanted() {
        int columns = width() == 0 ? Surface.NEEDED.getColumns() : width();
        return new TerminalSize(columns, Math.max(1, rows.top(rows.count(), columns)));
    }
}
