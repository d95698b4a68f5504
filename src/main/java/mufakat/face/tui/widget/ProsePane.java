package mufakat.face.tui.widget;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.MouseActionType;
import java.util.ArrayList;
import java.util.List;

/** Paragraphs set for reading: a measure of at most 72 columns, room around it, scrolling that shows. */
public final class ProsePane extends Widget<ProsePane> {
    private static final int MEASURE = 72;
    private static final int WIDEST_MARGIN = 4;
    private static final String ABOVE = "▲";
    private static final String BELOW = "▼";

    private final String more;
    private List<TextBlock> paragraphs = List.of();
    private List<TextBlock.Line> lines = List.of();
    private int top;
    private boolean endSeen;

    /**
     * @param more the word beside the sign that more text follows
     */
    public ProsePane(String more) {
        this.more = more;
    }

    /** Shows another text, from its beginning. */
    public void show(List<TextBlock> paragraphs) {
        top = 0;
        reveal(paragraphs);
    }

    /** Shows a text that has grown, or shrunk, without moving in it. */
    public void reveal(List<TextBlock> paragraphs) {
        this.paragraphs = List.copyOf(paragraphs);
        endSeen = false;
        lines = set(getSize().getColumns());
        invalidate();
    }

    /** Whether something follows below what is in sight. */
    public boolean hasMore() {
        return top + visibleLines() < lines.size();
    }

    /** Whether the end has been in sight, even if it no longer is. */
    public boolean isRead() {
        return endSeen || !hasMore();
    }

    /** How many lines the text takes at a width. */
    public int linesAt(int width) {
        return set(width).size();
    }

    /** The first line in sight, from 0. */
    public int top() {
        return top;
    }

    /** Scrolls by so many lines, up if negative, as far as the text goes. */
    public void scroll(int by) {
        top = Math.max(0, Math.min(top + by, lines.size() - visibleLines()));
        invalidate();
    }

    /** Scrolls to the end, wherever that will be once the text is set. */
    public void scrollToEnd() {
        top = Integer.MAX_VALUE / 2;
        invalidate();
    }

    /** Scrolls by so many pages, up if negative. A line of the page before stays in sight. */
    public void scrollPages(int by) {
        scroll(by * Math.max(1, visibleLines() - 1));
    }

    @Override
    Result onKey(KeyStroke key) {
        switch (key.getKeyType()) {
            case ArrowUp -> scroll(-1);
            case ArrowDown -> scroll(1);
            case PageUp -> scrollPages(-1);
            case PageDown -> scrollPages(1);
            case Home -> scroll(-lines.size());
            case End -> scroll(lines.size());
            default -> {
                return Result.UNHANDLED;
            }
        }
        return Result.HANDLED;
    }

    @Override
    void onMouse(MouseActionType action, TerminalPosition place) {
        switch (action) {
            case SCROLL_UP -> scroll(-2);
            case SCROLL_DOWN -> scroll(2);
            default -> {}
        }
    }

    @Override
    void paint(Brush brush) {
        lines = set(brush.width());
        scroll(0);
        endSeen |= !hasMore();
        int margin = margin(brush.width());
        for (int i = 0; i < visibleLines() && top + i < lines.size(); i++) {
            lines.get(top + i).paint(brush, margin, i);
        }
        if (scrolls()) {
            brush.inset(margin, 1).putRight(brush.height() - 1, isFocused() ? Style.KEY : Style.DIM, whereNow());
        }
    }

    private String whereNow() {
        return (top > 0 ? ABOVE : "") + (hasMore() ? BELOW + " " + more : "");
    }

    private List<TextBlock.Line> set(int width) {
        int measure = Math.max(1, Math.min(MEASURE, width - 2 * margin(width)));
        List<TextBlock.Line> set = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (i > 0 && paragraphs.get(i).keepsApartFrom(paragraphs.get(i - 1))) {
                set.add(new TextBlock.Line());
            }
            set.addAll(paragraphs.get(i).lines(measure));
        }
        return set;
    }

    private static int margin(int width) {
        return Math.max(1, Math.min(WIDEST_MARGIN, (width - MEASURE) / 2));
    }

    private boolean scrolls() {
        return lines.size() > getSize().getRows();
    }

    /** The last line is kept for the sign as soon as there is anything to scroll. */
    private int visibleLines() {
        int rows = getSize().getRows();
        return scrolls() ? Math.max(0, rows - 1) : rows;
    }

    @Override
    TerminalSize wanted() {
        return new TerminalSize(MEASURE + 2, Math.max(1, set(MEASURE + 2).size()));
    }

    /** Nothing to do here unless the text is longer than its place. */
    @Override
    public boolean isFocusable() {
        return scrolls();
    }
}
