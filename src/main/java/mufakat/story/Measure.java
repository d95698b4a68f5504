package mufakat.story;

import java.util.List;

/** A number that says what the world becomes. */
@Says("A number that says what the world becomes.")
public record Measure(
        @Id String id,

        @Says("The name as players read it.") @Range(min = 1, max = 30)
        String name,

        @Says("One sentence that says what it means.") @Range(min = 1, max = 300)
        String says,

        @Says("Its value at the start.") @Range(min = -1000, max = 1000) @Default("0")
        int start,

        @Says("Whether more of it is better or worse.") @Default("up")
        Direction direction,

        @Says("The lower end of its bar.") @Range(min = -1000, max = 1000) @Default("0")
        int min,

        @Says("The upper end of its bar.") @Range(min = -1000, max = 1000) @Default("60")
        int max,

        @Says("What it counts beside the effects of texts and scenes.") @Default("nothing")
        Counts counts,

        @Says("Ids that it had before, the oldest first: older saves know it by them.") @Range(max = 20)
        List<String> formerly)
        implements Named {

    /** Whether more of a measure is better. */
    public enum Direction {
        UP,
        DOWN;

        /** 1 where more of it is better, −1 where more is worse. */
        public int sign() {
            return this == UP ? 1 : -1;
        }
    }

    /** What a measure counts beside the effects of texts and scenes. */
    public enum Counts {
        NOTHING,
        /** The sum of all members' capacities. */
        CAPACITY,
        /** The sum of all members' trust in the envoy. */
        TRUST,
        /** Tablings in a second forum of what another has taken (rules, section 5). */
        OVERLAP,
        /** Practices that members have set up at home. */
        PRACTICES
    }
}
