package mufakat.loader;

import mufakat.check.Code;
import mufakat.check.Problem;

/** Ends the reading of one file at a problem beyond which nothing can be told. It never leaves the package. */
final class StopReading extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Located located;

    StopReading(Code code, Place place, String... arguments) {
        super(code.id(), null, false, false);
        located = new Located(Problem.value(code, "", arguments), place);
    }

    StopReading(Located located) {
        super(located.problem().code().id(), null, false, false);
        this.located = located;
    }

    Located located() {
        return located;
    }
}
