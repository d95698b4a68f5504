package mufakat.engine.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import mufakat.engine.model.Line.Reason;

/**
 * What a member feels about a text, line by line (rules, section 2). The sum of the lines is the comfort, always.
 *
 * @param comfort a number, or a range when not all is known
 * @param redLine the clause that crosses a red line for certain, or empty
 * @param crossing whether a clause crosses a red line, as far as known
 */
public record Ledger(String member, Terms terms, Profile profile, Span comfort, String redLine, Crossing crossing) {
    /** Whether a red line is crossed, as far as known. */
    public enum Crossing {
        NONE,
        /** A clause touches a domain in which there may be a red line that the envoy does not know. */
        POSSIBLE,
        CERTAIN
    }

    /** The ledger of one member for a text. */
    public static Ledger of(Situation situation, String member, Text text) {
        return of(situation, member, situation.profiles().get(member), text);
    }

    /** The ledger that a member would have if it had this profile. */
    public static Ledger of(Situation situation, String member, Profile profile, Text text) {
        return of(Terms.of(situation, text), member, profile);
    }

    static Ledger of(Terms terms, String member, Profile profile) {
        Span comfort = profile.heard()
                .map(felt -> felt.comfort(member, terms))
                .orElseGet(() -> terms.comfort(member, profile));
        String crossed = crossed(terms, profile);
        return new Ledger(member, terms, profile, comfort, crossed, crossing(terms, profile, crossed));
    }

    /** Line by line. What was heard narrows the sum: not all that the lines may be can be together. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        Consumer<Pull> felt = pull -> {
            Span amount = pull.on(profile);
            if (!amount.isZero()) {
                lines.add(pull.line(amount));
            }
        };
        terms.each(member, lines::add, felt);
        terms.sides().pulls().forEach(felt);
        Span cut = terms.sides().cut(profile);
        if (!cut.isZero()) {
            lines.add(new Line(Reason.SIDE_CEILING, "", "", cut));
        }
        Span apart = terms.comfort(member, profile);
        if (!comfort.equals(apart)) {
            Span narrower = new Span(comfort.low() - apart.low(), comfort.high() - apart.high());
            lines.add(new Line(Reason.HEARD, "", "", narrower));
        }
        return lines;
    }

    /** Whether it supports the text for certain: nobody's silence or objection changes that (rules, section 3). */
    public boolean supports() {
        return crossing == Crossing.NONE
                && !isOutOfReach()
                && comfort.low() >= terms.situation().rules().support();
    }

    /** Whether it objects whatever its comfort: across a red line for certain, or not in a position to join. */
    public boolean refuses() {
        return refuses(Crossing.CERTAIN);
    }

    /** How it stands by itself, with nobody's silence around it (rules, section 3). */
    public Stance alone() {
        if (refuses() || comfort.low() < 0) {
            return Stance.OBJECTS;
        }
        return supports() ? Stance.SUPPORTS : Stance.JOINS;
    }

    /** Whether it lacks too much of what the text asks to join (rules, section 3). */
    public boolean isOutOfReach() {
        return terms.isOutOfReach(member);
    }

    /** Whether it objects whatever its comfort, when red lines count from there on. */
    boolean refuses(Crossing from) {
        return crossing.compareTo(from) >= 0 || isOutOfReach();
    }

    /** Whether all of it is known. */
    boolean isExact() {
        return crossing != Crossing.POSSIBLE && comfort.isExact();
    }

    private static String crossed(Terms terms, Profile profile) {
        String first = "";
        for (Pull pull : terms.pulls()) {
            boolean crosses = pull.reaches(profile.redLines());
            if (crosses && (first.isEmpty() || pull.clause().compareTo(first) < 0)) {
                first = pull.clause();
            }
        }
        return first;
    }

    private static Crossing crossing(Terms terms, Profile profile, String crossed) {
        if (!crossed.isEmpty()) {
            return Crossing.CERTAIN;
        }
        for (Pull pull : terms.pulls()) {
            if (pull.reaches(profile.hidden())) {
                return Crossing.POSSIBLE;
            }
        }
        return Crossing.NONE;
    }

    /** The line that weighs most against the text; among equals the first. On known spans the worst case is weighed. */
    public Line heaviest() {
        return lines().stream()
                .min(Comparator.comparingInt(line -> line.amount().low()))
                .orElseThrow();
    }

    /**
     * The clause that an objector would name: the one across its red line, else the one whose touches weigh most; empty
     * when no clause touches it. Among equals it is the first by id, so that the order in the story's file changes
     * nothing. On known spans the worst case is weighed.
     */
    public String heaviestClause() {
        return redLine.isEmpty() ? heaviest(pull -> true, Pull::clause) : redLine;
    }

    /**
     * The domain in which the clause that an objector would name hurts it: where it is across a red line, else where it
     * touches it most; empty when it names no clause. Among equals it is the first by id.
     */
    public String heaviestDomain() {
        SortedMap<String, Integer> lines = profile.redLines();
        Optional<String> crossed = terms.pulls().stream()
                .filter(pull -> pull.clause().equals(redLine) && pull.reaches(lines))
                .map(Pull::subject)
                .min(Comparator.naturalOrder());
        String clause = heaviestClause();
        return crossed.orElseGet(() -> heaviest(pull -> pull.clause().equals(clause), Pull::subject));
    }

    private String heaviest(Predicate<Pull> among, Function<Pull, String> name) {
        SortedMap<String, Integer> weights = new TreeMap<>();
        for (Pull pull : terms.pulls()) {
            if (pull.reason() == Reason.TOUCHES && among.test(pull)) {
                weights.merge(name.apply(pull), -pull.on(profile).low(), Integer::sum);
            }
        }
        String heaviest = "";
        int most = 0;
        for (var clause : weights.entrySet()) {
            if (clause.getValue() > most) {
                most = clause.getValue();
                heaviest = clause.getKey();
            }
        }
        return heaviest;
    }
}
