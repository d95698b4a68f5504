package mufakat.engine.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import mufakat.engine.AnyGame;
import mufakat.engine.AnyTable;
import mufakat.engine.Decision;
import mufakat.engine.Game;
import mufakat.engine.Outcome;
import mufakat.story.Story;
import org.junit.jupiter.api.Test;

/** What holds of every game that is taken over, tried on games drawn from seeds. */
class TakenOverPropertiesTest {
    @Test
    void aStoryThatHasNotChangedTakesEveryDecisionAsItWas() {
        for (long seed = 0; seed < 100; seed++) {
            Story story = AnyTable.story(seed);
            AnyGame played = new AnyGame(story, seed).walkToTheEnd();

            TakenOver taken = TakenOver.ways(Game.begin(story, seed).game(), played.taken())
                    .get(0);

            assertThat(taken.decisions()).as("seed %d", seed).isEqualTo(played.taken());
            assertThat(taken.game().state())
                    .as("seed %d", seed)
                    .isEqualTo(played.game().state());
        }
    }

    @Test
    void whateverTheStoryHasBecomeWhatIsTakenCanBePlayed() {
        int leftOut = 0;
        for (long seed = 0; seed < 100; seed++) {
            AnyGame played = new AnyGame(AnyTable.story(seed), seed).walkToTheEnd();
            Game beginning = Game.begin(AnyTable.story(seed + 1), seed).game();

            for (TakenOver taken : TakenOver.ways(beginning, played.taken())) {
                Game game = beginning;
                for (Decision decision : taken.decisions()) {
                    Outcome outcome = game.decide(decision);
                    assertThat(outcome.refusal()).as("seed %d", seed).isEmpty();
                    game = outcome.game();
                }
                assertThat(game.state()).isEqualTo(taken.game().state());
                assertThat(taken.steps().stream().filter(Retaken::isOfTheGame))
                        .extracting(Retaken::number)
                        .containsExactlyElementsOf(
                                IntStream.rangeClosed(1, played.taken().size())
                                        .boxed()
                                        .toList());
                leftOut += taken.fitting() < played.taken().size() ? 1 : 0;
            }
        }
        assertThat(leftOut).isGreaterThan(50);
    }
}
