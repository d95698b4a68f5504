package mufakat.cli;

import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicInteger;
import mufakat.words.Cells;

/**
 * A bar on standard error that grows as steps are done, by whatever thread; nothing at all where standard error is no
 * terminal. Java can't tell, so the launcher says it.
 */
final class Progress implements Runnable, AutoCloseable {
    private static final int WIDTH = 30;
    private static final int WHOLE = 100;
    private static final String TO_THE_LEFT = "\r";

    private final PrintStream err;
    private final String label;
    private final int steps;
    private final AtomicInteger done = new AtomicInteger();
    private final boolean isSeen;
    private int shown = -1;

    Progress(Surroundings where, String label, int steps) {
        this.err = where.err();
        this.label = label;
        this.steps = Math.max(1, steps);
        this.isSeen = "terminal".equals(where.environment().get("MUFAKAT_STDERR"));
    }

    @Override
    public void run() {
        show((int) Math.min(WHOLE, (long) done.incrementAndGet() * WHOLE / steps));
    }

    private synchronized void show(int percent) {
        if (isSeen && percent > shown) {
            shown = percent;
            int full = percent * WIDTH / WHOLE;
            err.print(TO_THE_LEFT + label + " [" + Cells.row('#', full) + Cells.blank(WIDTH - full) + "] " + percent
                    + " %");
            err.flush();
        }
    }

    /** Takes the bar away. */
    @Override
    public void close() {
        if (isSeen && shown >= 0) {
            err.print(TO_THE_LEFT + Cells.blank(Cells.width(label) + WIDTH + 10) + TO_THE_LEFT);
            err.flush();
        }
    }
}
