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

/** Who can be called on, and what can be promised, is what is there by then: no fund twenty years before it was given. */
class OfItsYearTest {
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

    @Test
    void nobodyPromisesWhatNobodyHasThoughtOfYet() {
        assertThat(promises("singapore-2003")).containsExactly("The next working meeting, in its own capital");
        assertThat(promises("kuala-lumpur-2025"))
                .anyMatch(promise -> promise.contains("regional team"))
                .anyMatch(promise -> promise.contains("digital economy"));
    }

    private static List<String> promises(String session) {
        GameSession play = preparing(session);
        return new Promising(play, play.game().survey())
                .promises(play.focus()).stream().map(Action::label).toList();
    }

    private static List<String> partners(String session) {
        GameSession play = preparing(session);
        return new Visits(play, play.game().survey())
                .actions().stream().map(Action::label).toList();
    }

    private static GameSession preparing(String session) {
        SessionRange stretch = SessionRange.named(STORY, session).orElseThrow();
        GameSession play =
                GameSession.begin(Game.begin(STORY, 1, stretch), SmallTable.MESSAGES, entry -> Optional.empty());
        while (play.game().state().phase() != Phase.PREPARING) {
            Action first = play.moment().actions().get(0);
            play.decide(((Action.Target.Decide) first.target()).decision());
        }
        return play;
    }
}
