package mufakat.compare;

import java.util.List;
import mufakat.engine.model.Situation;
import mufakat.engine.model.Text;
import mufakat.engine.model.Vote;
import mufakat.story.DecisionRule;

/**
 * What another decision rule would have done with a text.
 *
 * @param inFavour how many members would have been in favour
 * @param against members that would have been against, bound against their will where it passes
 */
public record Judgement(DecisionRule rule, Vote.Result result, int inFavour, List<String> against) {
    static Judgement of(Situation situation, Text text, DecisionRule rule) {
        Vote vote = Vote.on(situation, text, rule);
        return new Judgement(rule, vote.result(), vote.inFavour().size(), List.copyOf(vote.against()));
    }

    /** Whether the text would have passed. */
    public boolean passed() {
        return result == Vote.Result.PASSED;
    }
}
