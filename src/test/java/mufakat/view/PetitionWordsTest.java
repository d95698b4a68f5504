package mufakat.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mufakat.engine.Game;
import mufakat.engine.SessionRange;
import mufakat.engine.Strike;
import mufakat.loader.StoryLoader;
import mufakat.story.InForce.Petitions;
import mufakat.story.Story;
import org.junit.jupiter.api.Test;

/** Why the procedures of two members don't fit is said each time, and why a treaty doesn't help. */
class PetitionWordsTest {
    private static final Story STORY = StoryLoader.load(
                    Path.of(System.getProperty("mufakat.home", ".")).resolve("story/rising-tide"))
            .on(playable -> playable.story(), broken -> {
                throw new AssertionError(broken.problems().toString());
            });

    private static List<String> told(String session, String victim, String origin, Petitions answered) {
        SessionRange stretch = SessionRange.named(STORY, session).orElseThrow();
        GameSession play =
                GameSession.begin(Game.begin(STORY, 1, stretch), SmallTable.MESSAGES, entry -> Optional.empty());
        Strike strike = new Strike("skimming", play.game().state().session(), victim, origin, 2, 0, 2, answered);
        return new PetitionWords(play.words(), STORY, play.game().state())
                .of(strike).stream().map(Passage::text).toList();
    }

    @Test
    void theTiersOfBothAreNamed() {
        assertThat(told("jakarta-2023", "MY", "KH", Petitions.SESSION))
                .hasSize(2)
                .contains("Emergency tiers: Malaysia has 5, Cambodia has none.");
    }

    @Test
    void whoStandsAsideFromTheTreatyIsNamed() {
        assertThat(told("hua-hin-2009", "MY", "TH", Petitions.LATE))
                .contains("“A treaty on mutual legal assistance” would bring an answer sooner, but Thailand stands"
                        + " aside.");
    }

    @Test
    void beforeThereIsATreatyThereIsNothingToSayOfIt() {
        assertThat(told("singapore-2003", "MY", "TH", Petitions.LATE)).hasSize(2);
    }
}
