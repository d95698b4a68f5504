package mufakat.engine;

import java.util.function.Predicate;
import java.util.stream.Stream;
import mufakat.story.Clause;
import mufakat.story.InForce;
import mufakat.story.InForce.Petitions;
import mufakat.story.Proposal;

/** What the texts in force do among their parties, beside what their clauses bring (rules, sections 5 and 9). */
final class InForceTexts {
    private static final int NOTES = 1;

    private InForceTexts() {}

    /** Whether two forums are one, as far as overlap goes. */
    static boolean merge(DecisionContext turn, String forum, String other) {
        return forum.equals(other)
                || texts(turn, adoption -> true)
                        .anyMatch(text ->
                                text.merges().contains(forum) && text.merges().contains(other));
    }

    /** Whether a text that both carry out makes their procedures fit. */
    static boolean fitTiers(DecisionContext turn, String member, String other) {
        return between(turn, member, other).anyMatch(InForce::fitsTiers);
    }

    /** When a petition between the two is answered by what both carry out. */
    static Petitions petitions(DecisionContext turn, String member, String other) {
        return between(turn, member, other)
                .map(InForce::petitions)
                .max(Petitions::compareTo)
                .orElse(Petitions.LATE);
    }

    private static Stream<InForce> between(DecisionContext turn, String member, String other) {
        int session = turn.state().session();
        return texts(turn, now -> now.carriedOutBy(member, session) && now.carriedOutBy(other, session));
    }

    /** A clause that only notes brings nothing about. */
    private static Stream<InForce> texts(DecisionContext turn, Predicate<Adoption> among) {
        return turn.story().proposals().values().stream()
                .flatMap(item -> turn.item(item.id()).adoption().stream()
                        .filter(among)
                        .flatMap(now -> item.inForce().stream()
                                .filter(text -> now.text().strength(bringing(item, text)) > NOTES)));
    }

    private static Clause bringing(Proposal item, InForce text) {
        return item.clause(text.clause()).orElseGet(item::core);
    }
}
