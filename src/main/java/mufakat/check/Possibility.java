package mufakat.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mufakat.story.Condition;
import mufakat.story.Story;

/** Conditions of choices, paragraphs, offers, incidents and endings: each can hold in some game. */
final class Possibility {
    /** Each is held against each, and nobody writes as many. */
    private static final int MOST = 500;

    private final Prospect prospect;
    private final Problems problems;

    private Possibility(Prospect prospect, Problems problems) {
        this.prospect = prospect;
        this.problems = problems;
    }

    static void check(Story story, Agenda agenda, Problems problems) {
        Possibility possibility = new Possibility(new Prospect(story, agenda), problems);
        new Walk(possibility::component).through(story);
    }

    private void component(Component component, Object value, String pointer) {
        if (component.key().equals("when")) {
            List<Condition> tests = new ArrayList<>();
            ((List<?>) value).forEach(test -> tests.add((Condition) test));
            never(tests, pointer).or(() -> contradiction(tests, pointer)).ifPresent(problems::add);
        }
    }

    private Optional<Problem> never(List<Condition> tests, String pointer) {
        return claims(tests).stream()
                .filter(prospect::never)
                .findFirst()
                .map(claim -> Problem.key(Code.NEVER_HOLDS, pointer, claim.toString()));
    }

    private static Optional<Problem> contradiction(List<Condition> tests, String pointer) {
        List<Claim> claims = claims(tests);
        for (Claim claim : claims) {
            for (Claim other : claims) {
                if (claim.contradicts(other)) {
                    return Optional.of(Problem.key(Code.CONTRADICTION, pointer, claim.toString(), other.toString()));
                }
            }
        }
        return Optional.empty();
    }

    /** The first of all that must hold; what offers alternatives is left aside. */
    private static List<Claim> claims(List<Condition> tests) {
        return tests.stream()
                .flatMap(test -> Claim.of(test).stream())
                .limit(MOST)
                .toList();
    }
}
