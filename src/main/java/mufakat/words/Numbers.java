package mufakat.words;

/** Numbers as people write them. */
public final class Numbers {
    private static final String MINUS = "\u2212";

    private Numbers() {}

    /** A number with its sign, with a true minus; nothing before zero. */
    public static String signed(int number) {
        return number < 0 ? MINUS + -number : number == 0 ? "0" : "+" + number;
    }
}
