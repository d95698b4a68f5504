package mufakat.engine.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import mufakat.story.DecisionRule;
import mufakat.story.Member;
import mufakat.story.Proposal;
import mufakat.story.Rules;
import mufakat.story.Safeguard;

/**
 * All that a ledger needs beside the text: the item, the forum's easing and how each member stands and feels. It is a
 * snapshot, so that the debrief can ask what another wording would have done then.
 *
 * @param decision the rule by which the table decides
 * @param eased the domain that the forum eases by 1, or empty
 * @param seats the members as the story has them
 */
public record Situation(
        Rules rules,
        DecisionRule decision,
        Proposal item,
        String eased,
        SortedMap<String, Standing> standings,
        SortedMap<String, Profile> profiles,
        SortedMap<String, Member> seats) {

    /** The members at the table. */
    public java.util.Set<String> members() {
        return standings.keySet();
    }

    /** The same with members that stand otherwise toward the item. */
    public Situation with(SortedMap<String, Standing> others) {
        return new Situation(rules, decision, item, eased, others, profiles, seats);
    }

    /** The same where the forum eases another domain, or none. */
    Situation easing(String domain) {
        return new Situation(rules, decision, item, domain, standings, profiles, seats);
    }

    /** The same as everybody can see it: without what the members feel. */
    Situation asSeen() {
        return new Situation(rules, decision, item, eased, standings, Collections.emptySortedMap(), seats);
    }

    /** The same with one more promise to a member, which like all assurances is worth no more than their ceiling. */
    public Situation promising(String member) {
        Standing standing = standings.get(member);
        int room = rules.assurances() - standing.assurances();
        List<Line> ground = new ArrayList<>(standing.ground());
        ground.add(Line.of(Line.Reason.PROMISE, "", Math.min(rules.promise(), room)));
        SortedMap<String, Standing> promised = new TreeMap<>(standings);
        promised.put(member, standing.on(ground));
        return with(promised);
    }

    /** Whether what members feel in the domain can weigh on a text of the item. */
    public boolean concerns(String domain) {
        return domain.equals(rules.backingTouches())
                || item.clauses().stream().anyMatch(clause -> clause.touches().containsKey(domain));
    }

    /** By how much the text and the forum lower the sensitivity of a domain. */
    int spared(String domain, SortedSet<String> safeguards) {
        int byForum = domain.equals(eased) ? 1 : 0;
        return item.spares(domain, safeguards) ? byForum + rules.safeguard() : byForum;
    }

    /** The capacity that a text asks of every member: the item's, and more for its strong words. */
    public int demand(Text text) {
        return item.demand() + text.stepsOfStrongWords() / rules.strongWords();
    }

    /** By how many steps a member's capacity falls short of what a text asks: one at most where capacity is spared. */
    public int gap(Text text, String member) {
        return gap(demand(text), text, member);
    }

    int gap(int demand, Text text, String member) {
        int gap = Math.max(0, demand - standings.get(member).capacity());
        return gap > 1 && item.spares(Safeguard.CAPACITY, text.safeguards()) ? 1 : gap;
    }

    /** Whether a member lacks too much of what a text asks to join (rules, section 3). */
    public boolean isOutOfReach(Text text, String member) {
        return gap(text, member) >= rules.outOfReach();
    }
}
