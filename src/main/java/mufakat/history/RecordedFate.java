package mufakat.history;

import java.util.Arrays;
import java.util.Optional;

/** What became of a proposal, under its code. */
public enum RecordedFate {
    ADOPTED("A"),
    /** Adopted by all, years after it was first tabled. */
    ADOPTED_LATE("AS"),
    /** Adopted only in a weakened and voluntary form. */
    WEAKENED("W"),
    /** Entered into by like-minded states first. */
    LIKE_MINDED("L"),
    /** Spread state by state, or to some members only. */
    SPREAD("D"),
    /** Tabled, and then blocked, cut or left unmet. */
    BLOCKED("F"),
    /** There is no record that it was ever tabled. */
    NEVER_TABLED("N"),
    /** Foretold, and not known yet. */
    OPEN("O");

    private final String code;

    RecordedFate(String code) {
        this.code = code;
    }

    /** The code in a file of cases. */
    public String code() {
        return code;
    }

    /** The fate of that code. */
    public static Optional<RecordedFate> of(String code) {
        return Arrays.stream(values()).filter(fate -> fate.code.equals(code)).findFirst();
    }

    /** Whether it was put to the table, so that there is something to agree with. */
    public boolean wasTabled() {
        return this != NEVER_TABLED && this != OPEN;
    }
}
