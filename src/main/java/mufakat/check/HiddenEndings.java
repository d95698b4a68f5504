package mufakat.check;

import java.util.List;
import mufakat.story.Condition;
import mufakat.story.Ending;
import mufakat.story.Story;

/** Endings that never come, since an earlier one holds whenever they do. */
final class HiddenEndings {
    /** Each test is held against each, and nobody writes as many. */
    private static final int MOST = 100;

    private final Satisfiability prospect;

    private HiddenEndings(Satisfiability prospect) {
        this.prospect = prospect;
    }

    static void check(Story story, Agenda agenda, Problems problems) {
        HiddenEndings endings = new HiddenEndings(new Satisfiability(story, agenda));
        for (int i = 1; i < story.endings().size(); i++) {
            Ending ending = story.endings().get(i);
            String at = Pointer.to("/endings", i);
            story.endings().subList(0, i).stream()
                    .filter(earlier -> endings.hides(earlier, ending))
                    .findFirst()
                    .ifPresent(earlier -> problems.add(Problem.value(Code.ENDING_HIDDEN, at, earlier.id())));
        }
    }

    private boolean hides(Ending earlier, Ending ending) {
        boolean judged = earlier.when().size() + ending.when().size() <= MOST;
        return judged && earlier.when().stream().allMatch(test -> followsFrom(test, ending.when()));
    }

    private boolean followsFrom(Condition test, List<Condition> given) {
        List<AtomicCondition> known = given.stream()
                .flatMap(other -> AtomicCondition.of(other).stream())
                .limit(MOST)
                .toList();
        List<AtomicCondition> claims = AtomicCondition.of(test);
        return given.contains(test)
                || (!claims.isEmpty()
                        && claims.stream()
                                .allMatch(claim ->
                                        prospect.always(claim) || known.stream().anyMatch(claim::followsFrom)));
    }
}
