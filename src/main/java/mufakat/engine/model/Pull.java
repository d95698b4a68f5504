package mufakat.engine.model;

import java.util.SortedMap;
import mufakat.engine.model.Line.Reason;

/**
 * A term of comfort that depends on what a member feels (rules, section 2).
 *
 * @param subject the id of which the line speaks
 * @param clause the clause that pulls, or empty
 * @param strength at which the clause stands in the text
 * @param spared by how much the trait counts less, down to 0
 * @param weight what the comfort gains by each step of the trait
 */
record Pull(Reason reason, Feeling trait, String subject, String clause, int strength, int spared, int weight) {
    /** What it adds to the comfort of whoever feels so. */
    Span on(Span feeling) {
        return feeling.spared(spared).times(weight);
    }

    Span on(Profile profile) {
        return on(profile.feeling(trait));
    }

    /** Whether it comes to one of these lines, which are drawn by domain. */
    boolean reaches(SortedMap<String, Integer> lines) {
        Integer line = reason == Reason.TOUCHES ? lines.get(subject) : null;
        return line != null && strength >= line;
    }

    Line line(Span amount) {
        return new Line(reason, subject, clause, amount);
    }
}
