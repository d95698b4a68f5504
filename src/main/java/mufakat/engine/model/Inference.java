package mufakat.engine.model;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import mufakat.story.Clause;

/**
 * What can be told of members' feelings from what was heard of them on an item (rules, section 4). All that one may feel
 * is tried, and what it would not have been heard with is out. So nothing is inferred but what is certain.
 */
public final class Inference {
    /** Traits that would make more combinations than these stay ranges. */
    private static final int COMBINATIONS = 1024;

    private final List<Feeling> traits = new ArrayList<>();
    private final List<Heard> heard;
    private final List<Terms> terms = new ArrayList<>();

    /** What all that was heard on one item tells. */
    public Inference(List<Heard> heard) {
        this.heard = heard;
        heard.forEach(said -> terms.add(Terms.of(said.situation(), said.text())));
        if (!heard.isEmpty()) {
            addTraits(heard.get(0).situation());
        }
    }

    /** The traits that the item concerns. */
    private void addTraits(Situation situation) {
        SortedSet<String> domains = new TreeSet<>(List.of(situation.rules().backingTouches()));
        SortedSet<String> interests = new TreeSet<>();
        for (Clause clause : situation.item().clauses()) {
            domains.addAll(clause.touches().keySet());
            interests.addAll(clause.serves().keySet());
        }
        domains.forEach(domain -> traits.add(new Feeling(Feeling.Kind.SENSITIVITY, domain)));
        interests.forEach(kind -> traits.add(new Feeling(Feeling.Kind.INTEREST, kind)));
    }

    /** The profile as far as it is known otherwise, narrowed by all that was heard of the member. */
    public Profile of(String member, Profile known) {
        List<Feeling> unknown = new ArrayList<>();
        int combinations = 1;
        for (Feeling trait : traits) {
            int values = known.feeling(trait).values();
            if (values > 1 && combinations * values <= COMBINATIONS) {
                unknown.add(trait);
                combinations *= values;
            }
        }
        if (unknown.isEmpty()) {
            return known;
        }
        Combinations felt = Combinations.all(known, unknown);
        for (int i = 0; i < heard.size(); i++) {
            felt = felt.fitting(heard.get(i).fits(member, terms.get(i), felt));
        }
        // Even where nothing is ruled out, its combinations lie closer than the ends of each trait by itself.
        return felt.profile();
    }
}
