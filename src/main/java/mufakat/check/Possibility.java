package mufakat.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mufakat.story.Condition;
import mufakat.story.Pledge;
import mufakat.story.Story;

/** Conditions of choices, paragraphs, offers, incidents and endings: each can hold in some game. */
final class Possibility {
    /** Each is held against each, and nobody writes as many. */
    private static final int MOST = 500;

    private final Satisfiability prospect;
    private final Problems problems;

    private Possibility(Satisfiability prospect, Problems problems) {
        this.prospect = prospect;
        this.problems = problems;
    }

    static void check(Story story, Agenda agenda, Problems problems) {
        Possibility possibility = new Possibility(new Satisfiability(story, agenda), problems);
        new Walk(possibility::component).through(story);
    }

    private void component(StoryComponent component, Object value, String pointer) {
        if (component.key().equals("when")
                || (component.isIn(Pledge.class) && component.key().equals("kept"))) {
            List<Condition> tests = new ArrayList<>();
            ((List<?>) value).forEach(test -> tests.add((Condition) test));
            never(tests, pointer)
                    .or(() -> contradiction(tests, pointer))
                    .or(() -> alternatives(tests, pointer))
                    .ifPresent(problems::add);
        }
    }

    /** Alternatives of which each is impossible, by itself or beside what must hold in any case. */
    private Optional<Problem> alternatives(List<Condition> tests, String pointer) {
        boolean impossible = areAllImpossible(tests, claims(tests));
        return impossible ? Optional.of(Problem.key(Code.NO_ALTERNATIVE_HOLDS, pointer)) : Optional.empty();
    }

    private boolean areAllImpossible(List<Condition> tests, List<AtomicCondition> given) {
        return tests.stream()
                .filter(Condition.Any.class::isInstance)
                .map(Condition.Any.class::cast)
                .filter(any -> any.of().size() > 1)
                .anyMatch(any -> any.of().stream().allMatch(branch -> isImpossible(branch, given)));
    }

    private boolean isImpossible(List<Condition> branch, List<AtomicCondition> given) {
        List<AtomicCondition> claims = claims(branch);
        // What is given was found possible together: only a claim of the branch can bar it.
        return claims.stream()
                        .anyMatch(claim ->
                                prospect.never(claim) || contradicts(claim, claims) || contradicts(claim, given))
                || areAllImpossible(branch, together(given, claims));
    }

    private static boolean contradicts(AtomicCondition claim, List<AtomicCondition> others) {
        return others.stream().anyMatch(other -> claim.contradicts(other) || other.contradicts(claim));
    }

    private static List<AtomicCondition> together(List<AtomicCondition> given, List<AtomicCondition> more) {
        List<AtomicCondition> all = new ArrayList<>(given);
        all.addAll(more);
        return all;
    }

    private Optional<Problem> never(List<Condition> tests, String pointer) {
        return claims(tests).stream()
                .filter(prospect::never)
                .findFirst()
                .map(claim -> Problem.key(Code.NEVER_HOLDS, pointer, claim.toString()));
    }

    private static Optional<Problem> contradiction(List<Condition> tests, String pointer) {
        List<AtomicCondition> claims = claims(tests);
        for (AtomicCondition claim : claims) {
            for (AtomicCondition other : claims) {
                if (claim.contradicts(other)) {
                    return Optional.of(Problem.key(Code.CONTRADICTION, pointer, claim.toString(), other.toString()));
                }
            }
        }
        return Optional.empty();
    }

    /** The first of all that must hold; what offers alternatives is left aside. */
    private static List<AtomicCondition> claims(List<Condition> tests) {
        return tests.stream()
                .flatMap(test -> AtomicCondition.of(test).stream())
                .limit(MOST)
                .toList();
    }
}
