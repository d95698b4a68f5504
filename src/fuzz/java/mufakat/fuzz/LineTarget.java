package mufakat.fuzz;

import java.nio.charset.StandardCharsets;
import mufakat.engine.Decision;
import mufakat.save.DecisionLine;
import mufakat.save.Unreadable;

/** Any line is no decision, or one that is written and read again as the same. */
public final class LineTarget {
    private LineTarget() {}

    /** Called by Jazzer. */
    public static void fuzzerTestOneInput(byte[] bytes) throws Unreadable {
        Decision decision;
        try {
            decision = DecisionLine.read(new String(bytes, StandardCharsets.UTF_8));
        } catch (Unreadable noDecision) {
            return;
        }
        if (!DecisionLine.read(DecisionLine.write(decision)).equals(decision)) {
            throw new AssertionError(decision.toString());
        }
    }
}
