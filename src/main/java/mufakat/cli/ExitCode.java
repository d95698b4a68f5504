package mufakat.cli;

/** What the program ends with. */
public final class ExitCode {
    public static final int DONE = 0;
    /** The answer is no, or it can't be done. */
    public static final int NO = 1;

    public static final int USED_WRONGLY = 2;
    /** A fault of ours. */
    static final int FAULT = 70;

    private ExitCode() {}
}
