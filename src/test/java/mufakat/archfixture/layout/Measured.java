package mufakat.archfixture.layout;

import mufakat.words.Cells;

/** A column as it should be made. */
public final class Measured {
    private Measured() {}

    public static String padded(String name) {
        return Cells.pad(name, 20);
    }
}
