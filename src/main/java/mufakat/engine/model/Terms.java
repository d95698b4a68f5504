package mufakat.engine.model;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import mufakat.engine.model.Line.Reason;
import mufakat.story.Clause;

/**
 * What the comforts of all members with one text are summed from (rules, section 2): reckoned once, since only how each
 * stands and feels differs from member to member.
 *
 * @param demand the capacity that the text asks of every member
 * @param pulls what depends on the members' feelings, clause by clause
 * @param sides what the clauses beside the core serve, which counts only up to a ceiling
 */
record Terms(Situation situation, Text text, int demand, List<Pull> pulls, SideGains sides) {
    static Terms of(Situation situation, Text text) {
        List<Pull> pulls = new ArrayList<>();
        List<Pull> sides = new ArrayList<>();
        for (Clause clause : situation.item().clauses()) {
            addClause(pulls, clause.core() ? pulls : sides, situation, text, clause);
        }
        return new Terms(situation, text, situation.demand(text), pulls, SideGains.of(situation.rules(), sides, pulls));
    }

    private static void addClause(List<Pull> pulls, List<Pull> gains, Situation situation, Text text, Clause clause) {
        int strength = text.strength(clause);
        if (strength == 0) {
            return;
        }
        clause.serves().forEach((interest, weight) -> {
            Feeling trait = new Feeling(Feeling.Kind.INTEREST, interest);
            gains.add(new Pull(Reason.SERVES, trait, interest, clause.id(), strength, 0, strength * weight));
        });
        clause.touches().forEach((domain, weight) -> {
            Feeling trait = new Feeling(Feeling.Kind.SENSITIVITY, domain);
            int spared = situation.spared(domain, text.safeguards());
            pulls.add(new Pull(Reason.TOUCHES, trait, domain, clause.id(), strength, spared, -strength * weight));
        });
    }

    /** The terms of one member: those that are fixed as lines, and those that its feelings make lines of. */
    void each(String member, Consumer<Line> fixed, Consumer<Pull> felt) {
        Standing standing = situation.standings().get(member);
        fixed.accept(Line.of(Reason.TRUST, "", standing.trust()));
        for (Line line : standing.ground()) {
            fixed.accept(line);
        }
        if (!standing.backed().isEmpty()) {
            Feeling trait =
                    new Feeling(Feeling.Kind.SENSITIVITY, situation.rules().backingTouches());
            felt.accept(new Pull(Reason.ALIGNMENT, trait, standing.backed(), "", 0, 0, -1));
        }
        int gap = gap(member);
        if (gap > 0) {
            fixed.accept(Line.of(Reason.CAPACITY_GAP, "", -situation.rules().gap() * gap));
        }
        for (Pull pull : pulls) {
            felt.accept(pull);
        }
    }

    /** By how many steps a member's capacity falls short. */
    private int gap(String member) {
        return situation.gap(demand, text, member);
    }

    /** Whether a member is not in a position to join, whatever its comfort (rules, section 3). */
    boolean isOutOfReach(String member) {
        return gap(member) >= situation.rules().outOfReach();
    }

    /** The sum of a member's terms that are fixed, apart from those that depend on what it feels. */
    record Apart(int fixed, List<Pull> felt) {}

    Apart apart(String member) {
        List<Pull> felt = new ArrayList<>(pulls.size() + 1);
        int[] fixed = new int[1];
        each(member, line -> fixed[0] += line.amount().low(), felt::add);
        return new Apart(fixed[0], felt);
    }

    /** What a member's terms come to if it has this profile, each at its end. */
    Span comfort(String member, Profile profile) {
        Apart apart = apart(member);
        int low = apart.fixed();
        int high = apart.fixed();
        for (Pull pull : apart.felt()) {
            Span amount = pull.on(profile);
            low += amount.low();
            high += amount.high();
        }
        return new Span(low, high).plus(sides.on(profile));
    }

    /** By clause, what touches a member. */
    SortedMap<String, List<Pull>> touches() {
        SortedMap<String, List<Pull>> touches = new TreeMap<>();
        for (Pull pull : pulls) {
            if (pull.reason() == Reason.TOUCHES) {
                touches.computeIfAbsent(pull.clause(), clause -> new ArrayList<>())
                        .add(pull);
            }
        }
        return touches;
    }
}
