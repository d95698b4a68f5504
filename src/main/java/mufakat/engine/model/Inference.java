package mufakat.engine.model;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import mufakat.story.Clause;

/**
 * What can be told of a member's feelings from what was heard of it on an item (rules, section 4). All that it may feel is
 * tried, and what it would not have been heard with is out. So nothing is inferred but what is certain.
 */
public final class Inference {
    /** Of more traits than these that are unknown the others stay ranges: the combinations double with each. */
    private static final int TRAITS = 10;

    private Inference() {}

    /** The profile as far as it is known otherwise, narrowed by all that was heard of the member on one item. */
    public static Profile of(String member, Profile known, List<Heard> heard) {
        if (heard.isEmpty() || known.isExact()) {
            return known;
        }
        Combinations felt = Combinations.all(ends(known, heard.get(0).situation()));
        int all = felt.size();
        for (Heard said : heard) {
            felt = felt.fitting(member, said);
        }
        return felt.possible().cardinality() == all ? known : known.among(felt);
    }

    /** The ends of the traits that the item concerns and that aren't known. */
    private static List<Profile> ends(Profile known, Situation situation) {
        SortedSet<String> domains = new TreeSet<>(List.of(situation.rules().backingTouches()));
        SortedSet<String> interests = new TreeSet<>();
        for (Clause clause : situation.item().clauses()) {
            domains.addAll(clause.touches().keySet());
            interests.addAll(clause.serves().keySet());
        }
        List<String> touched = unknown(domains, known::sensitivity, TRAITS);
        List<String> served = unknown(interests, known::interest, TRAITS - touched.size());
        Profile lowest = known;
        for (String domain : touched) {
            lowest = lowest.sensing(domain, known.sensitivity(domain).low());
        }
        for (String kind : served) {
            lowest = lowest.wanting(kind, known.interest(kind).low());
        }
        List<Profile> ends = new ArrayList<>(List.of(lowest));
        for (String domain : touched) {
            ends.add(lowest.sensing(domain, known.sensitivity(domain).high()));
        }
        for (String kind : served) {
            ends.add(lowest.wanting(kind, known.interest(kind).high()));
        }
        return ends;
    }

    private static List<String> unknown(
            SortedSet<String> traits, java.util.function.Function<String, Span> known, int most) {
        return traits.stream()
                .filter(trait -> !known.apply(trait).isExact())
                .limit(most)
                .toList();
    }
}
