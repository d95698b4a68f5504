package mufakat.engine.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import mufakat.engine.model.Line.Reason;
import mufakat.story.Clause;

/**
 * What a member feels about a text, line by line (rules, section 2). The sum of the lines is the comfort, always.
 *
 * @param redLine the clause that crosses a red line for certain, or empty
 * @param crossing whether a clause crosses a red line, as far as known
 */
public record Ledger(String member, List<Line> lines, String redLine, Crossing crossing) {
    /** Whether a red line is crossed, as far as known. */
    public enum Crossing {
        NONE,
        /** A clause touches a domain in which there may be a red line that the envoy does not know. */
        POSSIBLE,
        CERTAIN
    }

    public Ledger {
        lines = List.copyOf(lines);
    }

    /** The ledger of one member for a text. */
    public static Ledger of(Situation situation, String member, Text text) {
        return of(situation, member, situation.profiles().get(member), text);
    }

    /** The ledger that a member would have if it had this profile. */
    public static Ledger of(Situation situation, String member, Profile profile, Text text) {
        List<Line> lines = lines(situation, member, profile, text);
        profile.heard().ifPresent(felt -> addHeard(lines, felt.comfort(situation, member, text)));
        String crossed = crossed(situation, profile, text);
        return new Ledger(member, lines, crossed, crossing(situation, profile, text, crossed));
    }

    private static List<Line> lines(Situation situation, String member, Profile profile, Text text) {
        Standing standing = situation.standings().get(member);
        List<Line> lines = new ArrayList<>(standing.ground().size() + 12);
        lines.add(Line.of(Reason.TRUST, "", standing.trust()));
        lines.addAll(standing.ground());
        addAlignment(lines, situation, standing, profile);
        int gap = Math.max(0, situation.demand(text) - standing.capacity());
        if (gap > 0) {
            lines.add(Line.of(Reason.CAPACITY_GAP, "", -situation.rules().gap() * gap));
        }
        for (Clause clause : situation.item().clauses()) {
            addClause(lines, situation, profile, text, clause);
        }
        return lines;
    }

    /** What was heard narrows the sum: not all that the lines may be can be together. */
    private static void addHeard(List<Line> lines, Span among) {
        Span apart = sum(lines);
        if (!among.equals(apart)) {
            Span narrower = new Span(among.low() - apart.low(), among.high() - apart.high());
            lines.add(new Line(Reason.HEARD, "", "", narrower));
        }
    }

    /** The comfort: a number, or a range when not all is known. */
    public Span comfort() {
        return sum(lines);
    }

    private static Span sum(List<Line> lines) {
        int low = 0;
        int high = 0;
        for (Line line : lines) {
            low += line.amount().low();
            high += line.amount().high();
        }
        return new Span(low, high);
    }

    /** Whether all of it is known. */
    boolean isExact() {
        return crossing != Crossing.POSSIBLE && comfort().isExact();
    }

    private static void addAlignment(List<Line> lines, Situation situation, Standing standing, Profile profile) {
        if (!standing.backed().isEmpty()) {
            Span dislike =
                    profile.sensitivity(situation.rules().backingTouches()).times(-1);
            if (!dislike.isZero()) {
                lines.add(new Line(Reason.ALIGNMENT, standing.backed(), "", dislike));
            }
        }
    }

    private static void addClause(List<Line> lines, Situation situation, Profile profile, Text text, Clause clause) {
        int strength = text.strength(clause);
        if (strength == 0) {
            return;
        }
        clause.serves().forEach((interest, weight) -> {
            Span amount = profile.interest(interest).times(strength * weight);
            if (!amount.isZero()) {
                lines.add(new Line(Reason.SERVES, interest, clause.id(), amount));
            }
        });
        clause.touches().forEach((domain, weight) -> {
            int spared = situation.spared(domain, text.safeguards());
            Span amount = profile.sensitivity(domain).spared(spared).times(-strength * weight);
            if (!amount.isZero()) {
                lines.add(new Line(Reason.TOUCHES, domain, clause.id(), amount));
            }
        });
    }

    private static String crossed(Situation situation, Profile profile, Text text) {
        String first = "";
        for (Clause clause : situation.item().clauses()) {
            for (String domain : clause.touches().keySet()) {
                Integer line = profile.redLines().get(domain);
                boolean crosses = line != null && text.strength(clause) >= line;
                if (crosses && (first.isEmpty() || clause.id().compareTo(first) < 0)) {
                    first = clause.id();
                }
            }
        }
        return first;
    }

    private static Crossing crossing(Situation situation, Profile profile, Text text, String crossed) {
        if (!crossed.isEmpty()) {
            return Crossing.CERTAIN;
        }
        for (Clause clause : situation.item().clauses()) {
            for (String domain : clause.touches().keySet()) {
                Integer from = profile.hidden().get(domain);
                if (from != null && text.strength(clause) >= from) {
                    return Crossing.POSSIBLE;
                }
            }
        }
        return Crossing.NONE;
    }

    /** The line that weighs most against the text; among equals the first. On known spans the worst case is weighed. */
    public Line heaviest() {
        return lines.stream()
                .min(Comparator.comparingInt(line -> line.amount().low()))
                .orElseThrow();
    }

    /**
     * The clause that an objector would name: the one across its red line, else the one whose touches weigh most; empty
     * when no clause touches it. Among equals it is the first by id, so that the order in the story's file changes
     * nothing. On known spans the worst case is weighed.
     */
    public String heaviestClause() {
        return redLine.isEmpty() ? heaviestTouch() : redLine;
    }

    /** The clause whose touches weigh most, or empty. */
    public String heaviestTouch() {
        String heaviest = "";
        int most = 0;
        for (Line line : lines) {
            if (line.reason() == Reason.TOUCHES) {
                int weight = weightOf(line.clause());
                boolean first = weight == most && line.clause().compareTo(heaviest) < 0;
                if (weight > most || first) {
                    most = weight;
                    heaviest = line.clause();
                }
            }
        }
        return heaviest;
    }

    /** How heavily the clause touches it. */
    int weightOf(String clause) {
        int weight = 0;
        for (Line line : lines) {
            if (line.reason() == Reason.TOUCHES && line.clause().equals(clause)) {
                weight -= line.amount().low();
            }
        }
        return weight;
    }
}
