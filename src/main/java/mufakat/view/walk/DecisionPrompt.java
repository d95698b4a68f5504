package mufakat.view.walk;

import mufakat.engine.Debate;
import mufakat.engine.Decision;
import mufakat.engine.GameState;
import mufakat.engine.replay.Step;
import mufakat.story.Names;

/**
 * What a decision answers: the scene that asked, the item drafted, the debate under way. Two games that answer one
 * question can be laid side by side there, whatever they answer.
 *
 * @param about an id, or empty where the kind says it all
 */
record DecisionPrompt(String kind, String about) {
    /** The question that a step answered. */
    static DecisionPrompt of(Step step) {
        Decision decision = step.decision();
        GameState state = step.before().state();
        return switch (decision.phase()) {
            case HEARING -> new DecisionPrompt("answer", state.subject());
            case DEBATING ->
                new DecisionPrompt("move", state.debate().map(Debate::item).orElse(""));
            default -> new DecisionPrompt(Names.key(decision.getClass()), about(decision, state));
        };
    }

    /** Which item a workshop or a circulated draft is for is the answer, not the question. */
    private static String about(Decision decision, GameState state) {
        if (decision instanceof Decision.Workshop || decision instanceof Decision.Circulate) {
            return "";
        }
        if (decision instanceof Decision.Choose) {
            return state.subject();
        }
        return decision instanceof Decision.AboutItem named ? named.item() : "";
    }
}
