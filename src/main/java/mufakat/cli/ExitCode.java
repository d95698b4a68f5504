package mufakat.cli;

/** What the program ends with. */
final class ExitCode {
    static final int DONE = 0;
    /** The answer is no, or it can't be done. */
    static final int NO = 1;

    static final int USED_WRONGLY = 2;
    /** A fault of ours. */
    static final int FAULT = 70;

    private ExitCode() {}
}
