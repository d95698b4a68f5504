package mufakat.session;

/** What was typed in another encoding than the console's, so that letters of it are lost. */
public final class Garbled {
    /** What stands for a letter that could not be read. */
    private static final char LOST = '\uFFFD';

    private Garbled() {}

    /** Whether letters are lost; such a text names nobody, and no file. */
    public static boolean is(String text) {
        return text.indexOf(LOST) >= 0;
    }
}
