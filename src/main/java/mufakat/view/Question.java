package mufakat.view;

import mufakat.engine.Debate;
import mufakat.engine.Decision;
import mufakat.engine.GameState;
import mufakat.engine.replay.Step;

/**
 * What a decision answers: the scene that asked, the item drafted, the debate under way. Two games that answer one
 * question can be laid side by side there, whatever they answer.
 *
 * @param about an id, or empty where the kind says it all
 */
record Question(String kind, String about) {
    private static final String ANSWER = "answer";
    private static final String MOVE = "move";

    /** The question that a step answered. */
    static Question of(Step step) {
        return step.decision().on(cases(step.before().state()));
    }

    private static Decision.Cases<Question> cases(GameState state) {
        String debated = state.debate().map(Debate::item).orElse("");
        return new Decision.Cases<>(
                d -> new Question("choice", state.subject()),
                d -> new Question("go-on", ""),
                d -> new Question("consult", d.item()),
                d -> new Question("workshop", ""),
                d -> new Question("visit", ""),
                d -> new Question(ANSWER, state.subject()),
                d -> new Question(ANSWER, state.subject()),
                d -> new Question("circulate", ""),
                d -> new Question("co-sponsor", d.item()),
                d -> new Question("promise", d.item()),
                d -> new Question("draft", d.item()),
                d -> new Question("call", d.item()),
                d -> new Question("open-floor", ""),
                d -> new Question("table", d.item()),
                d -> new Question(MOVE, debated),
                d -> new Question(MOVE, debated),
                d -> new Question(MOVE, debated),
                d -> new Question(MOVE, debated),
                d -> new Question(MOVE, debated),
                d -> new Question(MOVE, debated),
                d -> new Question("adjourn", ""),
                d -> new Question("undo", ""));
    }
}
