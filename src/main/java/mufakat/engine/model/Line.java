package mufakat.engine.model;

/**
 * One line of a ledger: a signed number and its reason.
 *
 * @param reason why it stands there
 * @param subject the id that the reason speaks of (an item, a practice, a partner, a member, a domain or an interest), or
 *     empty
 * @param clause the clause whose line it is, or empty
 * @param amount what it adds to the comfort
 */
public record Line(Reason reason, String subject, String clause, Span amount) {
    /** The terms of comfort (rules, section 2). */
    public enum Reason {
        TRUST,
        PRECEDENT,
        PRACTICE,
        FAMILIARITY,
        PROMISE,
        BACKING,
        CO_SPONSOR,
        /** What promises, backing and a co-sponsor are worth beyond their ceiling. */
        CEILING,
        ALIGNMENT,
        CAPACITY_GAP,
        /** What it has to carry of the texts in force beyond its means. */
        BURDEN,
        SERVES,
        /** What the clauses beside the core serve beyond their ceiling, or against what a member guards. */
        SIDE_CEILING,
        TOUCHES,
        /** What was heard narrows the sum of the others: its ends are added to theirs, and may lie the other way round. */
        HEARD
    }

    public static Line of(Reason reason, String subject, int amount) {
        return new Line(reason, subject, "", Span.exactly(amount));
    }
}
