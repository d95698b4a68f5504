package mufakat.report.history;

import mufakat.history.accuracy.Errors;
import mufakat.history.accuracy.Interval;
import mufakat.words.Messages;

/** Errors in numbers, each with its interval. */
record ErrorWords(Messages messages) {
    private static final double HUNDRED = 100;

    /** "88 % (75–95)", or a dash where one of the two kinds is missing. */
    String balanced(Errors errors) {
        return errors.within()
                .map(within -> share(errors.balanced().orElseThrow(), within))
                .orElse("–");
    }

    /** "3 of 16 (7–43 %)". */
    String stopped(Errors errors) {
        return count(errors.wronglyStopped(), errors.passed());
    }

    /** The same of what was let through. */
    String passed(Errors errors) {
        return count(errors.wronglyPassed(), errors.fell());
    }

    /** Both kinds of error and the balanced accuracy in one sentence about members. */
    String members(Errors errors) {
        return messages.say("history.members.errors", passed(errors), stopped(errors), balanced(errors));
    }

    private String share(double share, Interval within) {
        return messages.say("history.accuracy.share", percent(share), percent(within.low()), percent(within.high()));
    }

    private String count(int wrong, int of) {
        Interval within = Interval.wilson(wrong, of);
        return messages.say("history.accuracy.count", wrong, of, percent(within.low()), percent(within.high()));
    }

    /** A share in whole hundredths. */
    static String percent(double share) {
        return String.valueOf(Math.round(HUNDRED * share));
    }
}
