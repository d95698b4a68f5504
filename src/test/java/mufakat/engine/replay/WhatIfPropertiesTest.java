package mufakat.engine.replay;

import static mufakat.engine.replay.Supposed.leftOut;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import mufakat.engine.AnyGame;
import mufakat.engine.AnyTable;
import mufakat.engine.Decision;
import mufakat.engine.Game;
import mufakat.engine.Outcome;
import mufakat.story.Story;
import org.junit.jupiter.api.Test;

/** What holds of every changed game, tried on games drawn from seeds. */
class WhatIfPropertiesTest {
    @Test
    void theSameDecisionLeadsToTheSameGame() {
        for (long seed = 0; seed < 100; seed++) {
            Story story = AnyTable.story(seed);
            AnyGame played = new AnyGame(story, seed).walkToTheEnd();
            int at = 1 + (int) seed % played.taken().size();

            WhatIf whatIf = WhatIf.of(
                    Game.begin(story, seed).game(),
                    played.taken(),
                    at,
                    played.taken().subList(at - 1, at));

            assertThat(whatIf.now().state())
                    .as("seed %d", seed)
                    .isEqualTo(played.game().state());
            assertThat(leftOut(whatIf)).as("seed %d", seed).isEmpty();
            assertThat(whatIf.difference().isNone()).as("seed %d", seed).isTrue();
        }
    }

    @Test
    void whateverIsChangedWhatIsTakenCanBePlayed() {
        int changed = 0;
        for (long seed = 0; seed < 200; seed++) {
            Story story = AnyTable.story(seed);
            AnyGame played = new AnyGame(story, seed).walkToTheEnd();
            int before = (int) seed % played.taken().size();
            AnyGame other = new AnyGame(story, seed);
            played.taken().subList(0, before).forEach(other::decide);
            Decision instead = other.decision();
            if (other.decide(instead).isAccepted()) {
                changed++;
                Game beginning = Game.begin(story, seed).game();
                WhatIf whatIf = WhatIf.of(beginning, played.taken(), before + 1, List.of(instead));
                List<Decision> all = new ArrayList<>(played.taken().subList(0, before));
                all.addAll(whatIf.taken());
                assertThat(played(beginning, all).state())
                        .as("seed %d", seed)
                        .isEqualTo(whatIf.now().state());
            }
        }
        assertThat(changed).isGreaterThan(20);
    }

    private static Game played(Game beginning, List<Decision> decisions) {
        Game game = beginning;
        for (Decision decision : decisions) {
            Outcome outcome = game.decide(decision);
            assertThat(outcome.refusal()).isEmpty();
            game = outcome.game();
        }
        return game;
    }
}
