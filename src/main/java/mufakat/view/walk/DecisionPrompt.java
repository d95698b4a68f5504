package mufakat.view.walk;

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
record DecisionPrompt(String kind, String about) {
    private static final String ANSWER = "answer";
    private static final String MOVE = "move";

    /** The question that a step answered. */
    static DecisionPrompt of(Step step) {
        return step.decision().on(cases(step.before().state()));
    }

    private static Decision.Cases<DecisionPrompt> cases(GameState state) {
        String debated = state.debate().map(Debate::item).orElse("");
        return new Decision.Cases<>(
                d -> new DecisionPrompt("choice", state.subject()),
                d -> new DecisionPrompt("go-on", ""),
                d -> new DecisionPrompt("consult", d.item()),
                d -> new DecisionPrompt("workshop", ""),
                d -> new DecisionPrompt("visit", ""),
                d -> new DecisionPrompt(ANSWER, state.subject()),
                d -> new DecisionPrompt(ANSWER, state.subject()),
                d -> new DecisionPrompt("circulate", ""),
                d -> new DecisionPrompt("co-sponsor", d.item()),
                d -> new DecisionPrompt("promise", d.item()),
                d -> new DecisionPrompt("draft", d.item()),
                d -> new DecisionPrompt("call", d.item()),
                d -> new DecisionPrompt("open-floor", ""),
                d -> new DecisionPrompt("table", d.item()),
                d -> new DecisionPrompt(MOVE, debated),
                d -> new DecisionPrompt(MOVE, debated),
                d -> new DecisionPrompt(MOVE, debated),
                d -> new DecisionPrompt(MOVE, debated),
                d -> new DecisionPrompt(MOVE, debated),
                d -> new DecisionPrompt(MOVE, debated),
                d -> new DecisionPrompt("adjourn", ""),
                d -> new DecisionPrompt("undo", ""));
    }
}
