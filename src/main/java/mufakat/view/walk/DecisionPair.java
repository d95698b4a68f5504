package mufakat.view.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A row of two games side by side: what was decided here in the one and in the other, and what came of it.
 *
 * @param session the index of the session, from 0
 */
public record DecisionPair(int session, Relation relation, Optional<Told> left, Optional<Told> right) {
    /** How two decisions on one level stand to each other. */
    public enum Relation {
        /** Decided alike, and the same came of it. */
        SAME('='),
        /** Decided alike, and something else came of it. */
        ALIKE('≈'),
        /** Two answers to one question. */
        DIFFERENT('≠'),
        ONLY_LEFT('<'),
        ONLY_RIGHT('>');

        private final char sign;

        Relation(char sign) {
            this.sign = sign;
        }

        /** One column wide, and enough to tell it without colour. */
        public char sign() {
            return sign;
        }
    }

    /**
     * One game's decision, told.
     *
     * @param number the number of the decision in its game, from 1
     * @param sentence what was decided
     * @param text what the text says that was kept or tabled, line by line, and of a draft where it is meant for; empty
     *     where there is none
     * @param came what came of it, note by note
     */
    public record Told(int number, String sentence, List<String> text, List<String> came) {
        public Told {
            text = List.copyOf(text);
            came = List.copyOf(came);
        }

        boolean turnedOutAs(Told other) {
            return text.equals(other.text) && came.equals(other.came);
        }

        /** The lines of the text that the other's text has not; all of them where there is no other. */
        List<String> textApartFrom(Optional<Told> other) {
            return text.stream()
                    .filter(line -> other.isEmpty() || !other.get().text().contains(line))
                    .toList();
        }

        /** What is worth telling beside the other: what came of it, then where the texts differ. */
        public List<String> besides(Optional<Told> other) {
            List<String> told = new ArrayList<>(came);
            told.addAll(textApartFrom(other));
            return told;
        }
    }

    /** Whether the games differ here, in what was decided or in what came of it. */
    public boolean differs() {
        return relation != Relation.SAME;
    }
}
