package mufakat.story;

import java.util.SortedSet;

/** What a text does among its parties while it is in force, beside what its clauses bring (rules, sections 5 and 9). */
@Says("What a text does among its parties while it is in force, beside what its clauses bring.")
public record InForce(
        @Says("When a petition across a border is answered, where one party asks another.") @Default("late")
        Petitions petitions,

        @Says("Whether it makes the emergency procedures of any two parties fit, whatever tiers they have.")
        @Default("false")
        boolean fitsTiers,

        @Says("Forums that it makes one: what one of them has had, the others may take up without overlap.")
        @Refers(Refers.To.FORUM)
        @Range(max = 20)
        SortedSet<String> merges,

        @Says("The clause that brings it about, at 2 or above; the core when left out.") @Default("")
        String clause) {

    /** When a petition is answered. */
    public enum Petitions {
        /** At the end of the next session, as without a text. */
        LATE,
        /** Before the next session. */
        SESSION,
        /** At once, so that the texts in force help as if the procedures fitted. */
        SAME_DAY
    }
}
