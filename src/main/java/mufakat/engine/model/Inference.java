package mufakat.engine.model;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import mufakat.story.Clause;

/**
 * What can be told of a member's feelings from what was heard of it on an item (rules, section 4). All that it may feel is
 * tried, and what it would not have been heard with is out. So nothing is inferred but what is certain, whatever a comfort
 * is made of.
 */
public final class Inference {
    /** Of more traits than these that are unknown the others stay ranges: the cases double with each. */
    private static final int SPLITS = 10;

    private final String member;
    private final List<Heard> heard;
    private List<Profile> selves;
    private int splits;

    private Inference(String member, Profile known, List<Heard> heard) {
        this.member = member;
        this.heard = heard;
        this.selves = List.of(known);
    }

    /** The profile as far as it is known otherwise, narrowed by all that was heard of the member on one item. */
    public static Profile of(String member, Profile known, List<Heard> heard) {
        return heard.isEmpty() || known.isExact() ? known : new Inference(member, known, heard).narrowed(known);
    }

    private Profile narrowed(Profile known) {
        Situation situation = heard.get(0).situation();
        SortedSet<String> domains = new TreeSet<>(List.of(situation.rules().backingTouches()));
        SortedSet<String> interests = new TreeSet<>();
        for (Clause clause : situation.item().clauses()) {
            domains.addAll(clause.touches().keySet());
            interests.addAll(clause.serves().keySet());
        }
        domains.removeIf(domain -> known.sensitivity(domain).isExact());
        interests.removeIf(kind -> known.interest(kind).isExact());
        domains.forEach(domain -> split(self -> self.splitBySensitivity(domain)));
        interests.forEach(kind -> split(self -> self.splitByInterest(kind)));
        return selves.size() == 1 << splits ? known : known.among(selves);
    }

    private void split(Function<Profile, List<Profile>> halves) {
        if (splits == SPLITS) {
            return;
        }
        splits++;
        List<Profile> split = new ArrayList<>();
        for (Profile self : selves) {
            for (Profile half : halves.apply(self)) {
                if (heard.stream().allMatch(said -> said.fits(member, half))) {
                    split.add(half);
                }
            }
        }
        selves = split;
    }
}
