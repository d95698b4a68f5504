package mufakat.view.walk;

import java.util.List;
import java.util.Optional;
import mufakat.view.Mark;

/**
 * How the members stand toward one item in two games, and what makes the difference.
 *
 * @param title the item's short title
 * @param basis whether the ledgers are as they truly were or only as far as the envoys knew, in a sentence
 * @param left where the text is that the left ledgers are about: before a forum or on the desk; empty while the item is not
 *     on the agenda there
 * @param right likewise
 * @param tabled whether both texts were before the table
 * @param members those that object in one game only first, then those that take another stance, then by how far their
 *     comforts lie apart
 */
public record Contrast(
        String item, String title, String basis, String left, String right, boolean tabled, List<Member> members) {
    /** What the difference says where there is none. */
    public static final String NONE = "=";

    public Contrast {
        members = List.copyOf(members);
    }

    /** The members toward whom something differs, be it only a number. */
    public List<Member> apart() {
        return members.stream()
                .filter(member -> !member.difference().equals(NONE) || member.standsOtherwise())
                .toList();
    }

    /** The members that stand alike and weigh alike. */
    public List<Member> alike() {
        List<Member> apart = apart();
        return members.stream().filter(member -> !apart.contains(member)).toList();
    }

    /**
     * One member in both games.
     *
     * @param left nothing while the item is not on the agenda there
     * @param difference the right comfort less the left one, signed; {@link #NONE}, or empty where it is not known
     * @param lines the two ledgers line by line, the largest difference first
     * @param warnings what is said of red lines, each with the name of its game
     */
    public record Member(
            String id,
            String name,
            Optional<Stand> left,
            Optional<Stand> right,
            String difference,
            List<Line> lines,
            List<String> warnings) {
        public Member {
            lines = List.copyOf(lines);
            warnings = List.copyOf(warnings);
        }

        /** Whether it would let the text fall in one of the games only. */
        boolean objectsInOne() {
            return objects(left) != objects(right);
        }

        private static boolean objects(Optional<Stand> stand) {
            return stand.filter(at -> at.mark() == Mark.OBJECTS).isPresent();
        }

        /** Whether it stands otherwise in the one game than in the other. */
        public boolean standsOtherwise() {
            return !left.map(Stand::mark).equals(right.map(Stand::mark));
        }
    }

    /** Where a member stands in one game: the sign, the word, and its comfort, a number or a range. */
    public record Stand(Mark mark, String word, String comfort) {}

    /**
     * A reason in both ledgers.
     *
     * @param left what it weighs there, a signed number or a range; empty where that ledger has no such line
     * @param difference as in {@link Member}
     */
    public record Line(String label, String left, String right, String difference) {
        public boolean differs() {
            return !difference.equals(NONE);
        }
    }
}
