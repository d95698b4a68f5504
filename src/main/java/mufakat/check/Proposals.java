package mufakat.check;

import java.util.List;
import mufakat.story.Clause;
import mufakat.story.Proposal;
import mufakat.story.Story;

/** Items: one core, and a first draft that could be tabled. */
final class Proposals {
    private final String pointer;
    private final List<Clause> clauses;
    private final Problems problems;

    private Proposals(String pointer, Proposal item, Problems problems) {
        this.pointer = pointer + "/clauses";
        this.clauses = item.clauses();
        this.problems = problems;
    }

    static void check(Story story, Problems problems) {
        story.proposals().forEach((id, item) -> {
            String at = Pointer.to("/proposals", id);
            new Proposals(at, item, problems).check();
            for (int i = 0; i < item.inForce().size(); i++) {
                String clause = item.inForce().get(i).clause();
                if (!clause.isEmpty() && item.clause(clause).isEmpty()) {
                    String there = Pointer.to(at + "/in-force", i) + "/clause";
                    problems.add(Problem.value(Code.UNKNOWN_CLAUSE, there, clause, id));
                }
            }
        });
    }

    private void check() {
        int core = -1;
        for (int i = 0; i < clauses.size(); i++) {
            if (clauses.get(i).core() && core >= 0) {
                problems.add(Problem.value(Code.SECOND_CORE, at(i, "core")));
            } else if (clauses.get(i).core()) {
                core = i;
            }
        }
        if (core < 0) {
            problems.add(Problem.key(Code.NO_CORE, pointer));
        } else {
            draft(core);
        }
    }

    private void draft(int core) {
        int strength = clauses.get(core).drafted();
        if (strength == 0) {
            problems.add(Problem.value(Code.CORE_NOT_DRAFTED, at(core, "drafted")));
            return;
        }
        for (int i = 0; i < clauses.size(); i++) {
            int drafted = clauses.get(i).drafted();
            if (drafted > strength + 1) {
                String[] arguments = {String.valueOf(drafted), String.valueOf(strength)};
                problems.add(Problem.value(Code.DRAFTED_ABOVE_CORE, at(i, "drafted"), arguments));
            }
        }
    }

    private String at(int clause, String key) {
        return Pointer.to(Pointer.to(pointer, clause), key);
    }
}
