package mufakat.story;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;

/** An institution that members set up at home and that spreads by example (rules, section 8). */
@Says("An institution that members set up at home and that spreads by example.")
public record Practice(
        @Id String id,

        @Says("The name as players read it.") @Range(min = 1, max = 40)
        String name,

        @Says("One sentence that says what it is.") @Default("")
        String summary,

        @Says("What example, capacity and push must reach together, beside what it touches.")
        @Range(max = 40)
        @Replaces("threshold")
        int need,

        @Says("The domains it touches, as a clause does, and how heavily: whoever is sensitive there needs more.")
        @Range(min = 1, max = 3)
        @Refers(Refers.To.DOMAIN)
        SortedMap<String, Integer> touches,

        @Says("Members that have it at the start.") @Refers(Refers.To.MEMBER)
        SortedSet<String> adopters,

        @Says("By member, the year in which it took this up on the record; nobody reads it before the debrief.")
        @Range(min = 1900, max = 2200)
        @Refers(Refers.To.MEMBER)
        SortedMap<String, Integer> years,

        @Says("Where the facts come from.") @Refers(Refers.To.SOURCE) @Default("")
        String source,

        @Says("Ids that it had before, the oldest first: older saves know it by them.") @Range(max = 20)
        List<String> formerly)
        implements Named {}
