package mufakat.check;

import java.util.List;
import java.util.Map;
import mufakat.story.Clause;
import mufakat.story.Condition;
import mufakat.story.Proposal;
import mufakat.story.Story;

/** Promises can be kept, and the clauses that conditions ask for are there. */
final class PromiseRules {
    private final Story story;
    private final Problems problems;

    private PromiseRules(Story story, Problems problems) {
        this.story = story;
        this.problems = problems;
    }

    static void check(Story story, Problems problems) {
        PromiseRules rules = new PromiseRules(story, problems);
        story.promises().forEach((id, pledge) -> {
            if (pledge.kept().isEmpty() && pledge.days() == 0) {
                problems.add(Problem.key(Code.PROMISE_NEVER_KEPT, Pointer.to("/promises", id), id));
            }
        });
        new Walk(rules::component).through(story);
    }

    private void component(StoryComponent component, Object value, String pointer) {
        if (component.isIn(Condition.Clause.class) && value instanceof Map<?, ?> items) {
            items.forEach(
                    (item, clauses) -> clauses((String) item, (Map<?, ?>) clauses, Pointer.to(pointer, (String) item)));
        }
    }

    private void clauses(String id, Map<?, ?> asked, String pointer) {
        Proposal item = story.proposals().get(id);
        if (item == null) {
            return;
        }
        List<String> clauses = item.clauses().stream().map(Clause::id).toList();
        for (Object key : asked.keySet()) {
            String clause = (String) key;
            if (!clauses.contains(clause)) {
                problems.add(Problem.key(Code.UNKNOWN_CLAUSE, Pointer.to(pointer, clause), clause, id)
                        .meaning(Nearest.to(clause, clauses)));
            }
        }
    }
}
