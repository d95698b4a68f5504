package mufakat.story;

import java.util.List;
import java.util.SortedMap;

/** A sentence of a text, which stands at a strength from 0 (absent) to 4 (commits). */
@Says("A sentence of a text.")
public record Clause(
        @Says("Its id, unique in its item.") @Range(min = 1, max = 40)
        String id,

        @Says("Whether the item stands and falls with it.") @Default("false")
        boolean core,

        @Says("What it says, in at most some sixty letters.") @Range(min = 1, max = 100)
        String says,

        @Says("How heavily it touches each domain.") @Range(min = 1, max = 3) @Refers(Refers.To.DOMAIN)
        SortedMap<String, Integer> touches,

        @Says("How much it serves each interest.") @Range(min = 1, max = 3) @Refers(Refers.To.INTEREST)
        SortedMap<String, Integer> serves,

        @Says("What each step of strength adds to a measure.") @Range(min = -3, max = 3) @Refers(Refers.To.MEASURE)
        SortedMap<String, Integer> measures,

        @Says("The strength at which the first draft has it.") @Range(max = 4) @Default("2")
        int drafted,

        @Says("Ids that it had before, the oldest first: older saves know it by them.") @Range(max = 20)
        List<String> formerly)
        implements Named {}
