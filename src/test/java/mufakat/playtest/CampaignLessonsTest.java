package mufakat.playtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import mufakat.engine.Game;
import mufakat.engine.GameState;
import mufakat.engine.Phase;
import mufakat.engine.SessionRange;
import mufakat.engine.model.Tabling;
import mufakat.story.Session;
import mufakat.story.Story;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every session of the campaign after the first, played as a lesson from how things typically stand before it. */
class CampaignLessonsTest {
    private static final Story STORY = Stories.risingTide();
    private static final PlaytestContext GROUND = new PlaytestContext(STORY);
    private static final int GAMES = 4;

    static Stream<Integer> later() {
        return IntStream.range(1, STORY.sessions().size()).boxed();
    }

    @ParameterizedTest
    @MethodSource("later")
    void itIsPlayedToItsEndAndPatienceAgreesSomething(int session) {
        int agreed = 0;
        for (int number = 0; number < GAMES; number++) {
            BotGame played = played(session, number);
            assertThat(played.fault()).isEmpty();
            assertThat(played.last().state().phase()).isEqualTo(Phase.ENDED);
            agreed += (int) played.last().state().tablings().stream()
                    .filter(Tabling::agreed)
                    .count();
        }
        assertThat(agreed).isPositive();
    }

    @ParameterizedTest
    @MethodSource("later")
    void itBeginsInTheMiddleOfThings(int session) {
        Session at = STORY.sessions().get(session);
        GameState before = before(session);

        assertThat(at.start()).isPresent();
        assertThat(before.items().values()).anyMatch(item -> item.adoption().isPresent());
        at.items()
                .forEach(item ->
                        assertThat(before.items().get(item).adoption()).as(item).isEmpty());
        assertThat(before.members().values()).allMatch(member -> member.trust() >= 2);
    }

    private static GameState before(int session) {
        return Game.begin(STORY, 1, new SessionRange(session, session)).game().atStart();
    }

    private static BotGame played(int session, int number) {
        Game beginning =
                Game.begin(STORY, number, new SessionRange(session, session)).game();
        return Playing.of(Habit.PATIENT, number, beginning, Habit.PATIENT.player(GROUND, number));
    }
}
