package mufakat.compare;

import mufakat.engine.model.Ledger;
import mufakat.engine.model.Line;
import mufakat.engine.model.Stance;
import mufakat.engine.model.Tabling;

/**
 * A member that held a text up, and over what.
 *
 * @param clause the clause that its words name, as the table heard it; empty when no clause touches it
 * @param redLine whether that clause crosses a red line of the member
 * @param comfort the comfort that it had with the text in the end, which the table did not hear
 * @param heaviest the line of its ledger that weighs most against the text, which the table did not hear
 */
public record TabledObjection(
        String member, Stance stance, String clause, RedLine redLine, int comfort, Line heaviest) {
    /** Whether a text crosses a red line. */
    public enum RedLine {
        KEPT,
        CROSSED
    }

    static TabledObjection of(Tabling tabling, String member) {
        Ledger ledger = Ledger.of(tabling.situation(), member, tabling.last());
        return new TabledObjection(
                member,
                tabling.closed().get(member),
                ledger.heaviestClause(),
                ledger.redLine().isEmpty() ? RedLine.KEPT : RedLine.CROSSED,
                ledger.comfort().low(),
                ledger.heaviest());
    }
}
