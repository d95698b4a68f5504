package mufakat.engine.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mufakat.engine.AnyGame;
import mufakat.engine.AnyTable;
import mufakat.engine.Decision;
import mufakat.engine.Fold;
import mufakat.engine.Game;
import mufakat.engine.GameState;
import mufakat.story.Story;
import org.junit.jupiter.api.Test;

class StepsPropertiesTest {
    private static final int CASES = 200;

    @Test
    void theEventsOfTheStepsLeadFromTheBeginningToEachStateOnTheWay() {
        for (long seed = 0; seed < CASES; seed++) {
            Story story = AnyTable.story(seed);
            GameState folded =
                    Fold.over(Fold.before(story), Game.begin(story, seed).events());
            for (Step step : played(story, seed).all()) {
                assertThat(step.before().state())
                        .as("before, seed %d: %s", seed, step.decision())
                        .isEqualTo(folded);
                folded = Fold.over(folded, step.events());
                assertThat(step.after().state())
                        .as("after, seed %d: %s", seed, step.decision())
                        .isEqualTo(folded);
            }
        }
    }

    @Test
    void whatIsNoTalkCountsUntilItIsTakenBackAndTalkCountsForGood() {
        int takenBack = 0;
        for (long seed = 0; seed < CASES; seed++) {
            Steps steps = played(AnyTable.story(seed), seed);
            for (Step step : steps.all()) {
                boolean isTalk = step.decision().kind() == Decision.Kind.TALK;
                boolean isBack = step.decision() instanceof Decision.Undo;
                List<Step> undoing = steps.all().stream()
                        .filter(later -> later.undone().contains(step.number()))
                        .toList();
                assertThat(undoing.size()).as("seed %d: %s", seed, step).isLessThanOrEqualTo(isTalk || isBack ? 0 : 1);
                assertThat(steps.counts(step))
                        .as("seed %d: %s", seed, step.decision())
                        .isEqualTo(!isBack && undoing.isEmpty());
                takenBack += undoing.size();
            }
        }
        assertThat(takenBack).isPositive();
    }

    private static Steps played(Story story, long seed) {
        Game beginning = Game.begin(story, seed).game();
        List<Decision> taken = new AnyGame(story, seed).prepare(40).walk(100).taken();
        return Steps.of(beginning, taken).orElseThrow();
    }
}
