package mufakat.loader;

/** What a story may hold at most: it comes from a stranger. */
final class Bounds {
    /** Bytes of all its files together. */
    static final int BYTES = 8 * 1024 * 1024;

    /** Bytes that are looked through for its head, which stands at the beginning. */
    static final int HEAD = 1024 * 1024;

    static final int FILES = 500;
    static final int DEPTH = 40;
    static final int ENTRIES = 200_000;
    static final int KEY = 200;
    static final int PROBLEMS = 500;

    private Bounds() {}
}
