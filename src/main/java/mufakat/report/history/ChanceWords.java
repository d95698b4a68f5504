package mufakat.report.history;

import java.util.Locale;
import mufakat.words.Messages;

/** How often chance alone would do as much, in the usual shorthand: "p = 0.11". */
record ChanceWords(Messages messages) {
    private static final double LEAST = 0.01;

    String of(double chance) {
        return chance < LEAST
                ? messages.say("history.chance.below", number(LEAST))
                : messages.say("history.chance", number(chance));
    }

    private static String number(double share) {
        return String.format(Locale.ROOT, "%.2f", share);
    }
}
