package mufakat.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mufakat.engine.Game;
import mufakat.engine.Phase;
import mufakat.engine.SessionRange;
import mufakat.loader.StoryLoader;
import mufakat.story.Story;
import org.junit.jupiter.api.Test;

/** Who can be called on is who has come by then: nobody reads of a fund twenty years before it was given. */
class VisitsTest {
    private static final Story STORY = StoryLoader.load(
                    Path.of(System.getProperty("mufakat.home", ".")).resolve("story/rising-tide"))
            .on(playable -> playable.story(), broken -> {
                throw new AssertionError(broken.problems().toString());
            });

    @Test
    void aPartnerIsListedFromItsFirstOfferOn() {
        assertThat(partners("singapore-2003")).contains("Japan").doesNotContain("Australia", "The Singapore fund");
        assertThat(partners("singapore-2018")).contains("Japan", "Australia", "The Singapore fund");
    }

    private static List<String> partners(String session) {
        SessionRange stretch = SessionRange.named(STORY, session).orElseThrow();
        GameSession play =
                GameSession.begin(Game.begin(STORY, 1, stretch), SmallTable.MESSAGES, entry -> Optional.empty());
        while (play.game().state().phase() != Phase.PREPARING) {
            Action first = play.moment().actions().get(0);
            play.decide(((Action.Target.Decide) first.target()).decision());
        }
        return new Visits(play, play.game().survey())
                .actions().stream().map(Action::label).toList();
    }
}
