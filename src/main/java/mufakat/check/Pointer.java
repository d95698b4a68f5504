package mufakat.check;

/** Writes JSON pointers (RFC 6901). */
public final class Pointer {
    private Pointer() {}

    /** The pointer one step further. */
    public static String to(String pointer, String step) {
        return pointer + "/" + escaped(step);
    }

    /** The pointer one step further, into a list. */
    public static String to(String pointer, int index) {
        return pointer + "/" + index;
    }

    /** A step as it stands in a pointer. */
    public static String escaped(String step) {
        if (step.indexOf('~') < 0 && step.indexOf('/') < 0) {
            return step;
        }
        return step.replace("~", "~0").replace("/", "~1");
    }
}
