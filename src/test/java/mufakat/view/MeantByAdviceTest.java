package mufakat.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mufakat.engine.Decision;
import mufakat.engine.Game;
import mufakat.engine.Phase;
import mufakat.loader.StoryLoader;
import mufakat.story.Story;
import mufakat.words.Messages;
import org.junit.jupiter.api.Test;

/** Whom a piece of advice means: those it names, or else whom the table can't read. */
class MeantByAdviceTest {
    @Test
    void whomTheWordsNameIsMeant() {
        assertThat(meant(SmallTable.after())).containsExactly("DD");
    }

    @Test
    void wordsThatNameNobodyMeanNobody() {
        GameSession play = SmallTable.after("consult member=DD item=hub");
        assertThat(advice(play)).isEqualTo("Begin with those who say least.");
        assertThat(meant(play)).isEmpty();
    }

    @Test
    void whoSaysThatSomebodyBeAskedMeansWhomTheTableCannotRead() {
        GameSession play = preparing("story/rising-tide");
        assertThat(advice(play)).contains("Consult somebody");
        List<String> meant = meant(play);
        RoomTable room = play.moment().room().orElseThrow();
        assertThat(room.rows())
                .filteredOn(row -> meant.contains(row.member()))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.mark()).isEqualTo(Mark.UNKNOWN);
                    assertThat(advice(play)).endsWith("(Marked in the table: " + row.name() + ".)");
                });
    }

    @Test
    void whomTheWordsAskForIsMeantUntilAsked() {
        GameSession play = preparing("story/one-table.yaml");
        assertThat(advice(play)).contains("begin with Viet Nam");
        assertThat(meant(play)).containsExactly("VN");
        assertThat(play.decide(new Decision.Consult("VN", "cert-drill")).isDone())
                .isTrue();
        assertThat(advice(play)).doesNotContain("begin with Viet Nam");
    }

    private static GameSession preparing(String file) {
        Path home = Path.of(System.getProperty("mufakat.home", "."));
        Story story = StoryLoader.load(home.resolve(file)).on(playable -> playable.story(), broken -> {
            throw new AssertionError(broken.problems().toString());
        });
        GameSession play = GameSession.begin(Game.begin(story, 1), Messages.load(), entry -> Optional.empty());
        while (play.game().state().phase() != Phase.PREPARING) {
            Action first = play.moment().actions().get(0);
            play.decide(((Action.Target.Decide) first.target()).decision());
        }
        return play;
    }

    private static List<String> meant(GameSession play) {
        return play.moment().room().orElseThrow().meant();
    }

    private static String advice(GameSession play) {
        return play.moment().prose().stream()
                .filter(passage -> passage.kind() == Passage.Kind.ADVICE)
                .map(Passage::text)
                .findFirst()
                .orElseThrow();
    }
}
