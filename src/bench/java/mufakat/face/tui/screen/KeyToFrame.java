package mufakat.face.tui.screen;

import com.googlecode.lanterna.input.KeyType;
import java.nio.file.Path;
import java.util.Arrays;

/** How long it takes from a key to the frame that answers it, on a terminal in memory, once the game is warm. */
public final class KeyToFrame {
    private static final Path STORY = Path.of("story", "one-table.yaml");
    private static final int WARM = 400;
    private static final int KEYS = 400;

    private KeyToFrame() {}

    /** Moving through the list of what can be done while preparing. */
    public static double preparing(int columns, int rows) {
        return median(preparation(columns, rows).screen(), KeyType.ArrowDown, KeyType.ArrowUp);
    }

    /** Making a clause stronger and weaker, with the whole room judged anew each time. */
    public static double onTheDesk(int columns, int rows) {
        return median(preparation(columns, rows).type("d").screen(), KeyType.ArrowRight, KeyType.ArrowLeft);
    }

    private static SmallTable preparation(int columns, int rows) {
        SmallTable table = SmallTable.at(columns, rows, STORY);
        while (table.play().game().state().phase() == mufakat.engine.Phase.READING) {
            table.type("1");
        }
        return table;
    }

    private static double median(TestScreen screen, KeyType... keys) {
        double[] times = new double[KEYS];
        for (int i = 0; i < WARM + KEYS; i++) {
            long before = System.nanoTime();
            screen.press(keys[i % keys.length]);
            times[i % KEYS] = (System.nanoTime() - before) / 1e6;
        }
        Arrays.sort(times);
        return times[KEYS / 2];
    }
}
