package mufakat.pty;

import org.jline.terminal.Size;
import org.jline.utils.ScreenTerminal;

/** What a person would see of a program's output; used by one thread at a time. */
final class Screen {
    private final ScreenTerminal terminal;

    Screen(int columns, int rows) {
        terminal = new ScreenTerminal(columns, rows);
    }

    /** Draws the output, and gives what a terminal answers to the questions in it. */
    String show(String output) {
        terminal.write(output);
        return terminal.read();
    }

    void resize(int columns, int rows) {
        terminal.setSize(Size.of(columns, rows));
    }

    String rows() {
        int width = terminal.getColumns();
        long[] cells = new long[width * terminal.getRows()];
        terminal.dump(cells, null);
        StringBuilder all = new StringBuilder();
        for (int start = 0; start < cells.length; start += width) {
            StringBuilder row = new StringBuilder();
            for (int column = 0; column < width; column++) {
                row.appendCodePoint(ScreenTerminal.cellCodePoint(cells[start + column]));
            }
            all.append(row.toString().stripTrailing()).append('\n');
        }
        return all.toString();
    }
}
