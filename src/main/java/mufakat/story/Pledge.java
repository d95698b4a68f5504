package mufakat.story;

import java.util.List;

/**
 * Something that the envoy can promise to a member, and how it keeps its word (rules, section 5): by what has come about
 * when a session ends, by days of its own, or by whichever of them comes first.
 */
@Says("Something that can be promised to a member, and how the promise is kept.")
public record Pledge(
        @Id String id,

        @Says("What is promised, as it stands after \"You owe Vietnam:\".") @Range(min = 1, max = 80)
        String says,

        @Says("It is kept once all of this holds at the end of a session.")
        List<Condition> kept,

        @Says("It is kept by spending so many days of preparation on it; 0 where days do not keep it.")
        @Range(max = 10)
        @Default("0")
        int days,

        @Says("Where the facts come from.") @Refers(Refers.To.SOURCE) @Default("")
        String source,

        @Says("Ids that it had before, the oldest first: older saves know it by them.") @Range(max = 20)
        List<String> formerly)
        implements Named {}
