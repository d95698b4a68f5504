package mufakat.face.tui.widget;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TerminalSize;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import mufakat.words.Cells;

/** Where the members lie, each with its sign. Only to look at: everything it shows stands in the table too. */
public final class MemberMap extends Figure<MemberMap> {
    private static final int SCALE = 100;
    private static final TerminalSize WANTED = new TerminalSize(40, 12);
    private static final int[] SHIFTS = {0, 1, -1, 2, -2, 3, -3};

    private List<Place> places = List.of();

    /** A member at a place from 0 to 100, counted from the left and from the top. */
    public record Place(String id, int x, int y, Sign sign) {}

    public void show(List<Place> places) {
        this.places = List.copyOf(places);
        invalidate();
    }

    @Override
    void paint(Brush brush) {
        Set<TerminalPosition> taken = new TreeSet<>();
        for (Place place : places) {
            String label = place.sign().shape() + " " + place.id();
            int column = scaled(place.x(), brush.width() - Cells.width(label));
            int row = freeRow(taken, column, scaled(place.y(), brush.height() - 1), label, brush.height());
            int end = brush.put(
                    column,
                    row,
                    place.sign().style(),
                    String.valueOf(place.sign().shape()));
            brush.put(end + 1, row, Style.TEXT, place.id());
        }
    }

    private static int scaled(int place, int cells) {
        return Math.max(0, place * cells / SCALE);
    }

    /** Neighbours close together are moved apart by a row or two, so that every one can be read. */
    private static int freeRow(Set<TerminalPosition> taken, int column, int row, String label, int height) {
        for (int shift : SHIFTS) {
            int tried = row + shift;
            boolean free = tried >= 0 && tried < height;
            for (int i = -1; i <= Cells.width(label); i++) {
                free &= !taken.contains(new TerminalPosition(column + i, tried));
            }
            if (free) {
                for (int i = 0; i < Cells.width(label); i++) {
                    taken.add(new TerminalPosition(column + i, tried));
                }
                return tried;
            }
        }
        return row;
    }

    @Override
    TerminalSize wanted() {
        return WANTED;
    }
}
