package mufakat.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import mufakat.engine.Decision;
import mufakat.engine.Game;
import mufakat.loader.StoryLoader;
import mufakat.story.Story;
import mufakat.words.Messages;
import org.junit.jupiter.api.Test;

/** The journal tells what was so then, not what is so now. */
class JournalPageTest {
    private static final Path HOME = Path.of(System.getProperty("mufakat.home", "."));

    private static final Story SMALL = StoryLoader.load(HOME.resolve("src/test/resources/stories/small.yaml"))
            .on(playable -> playable.story(), broken -> {
                throw new AssertionError(broken.problems().toString());
            });

    private static List<Passage> journal(Decision... decisions) {
        return GameSession.resume(
                        Game.begin(SMALL, 7),
                        Messages.load(),
                        entry -> Optional.empty(),
                        List.of(decisions),
                        new TreeMap<>())
                .pages()
                .journal()
                .passages();
    }

    @Test
    void whatWasWrittenOfADecisionStays() {
        Decision[] early = {new Decision.Choose("speak"), new Decision.GoOn()};
        Decision[] late = {
            new Decision.Choose("speak"),
            new Decision.GoOn(),
            new Decision.Visit("meridian"),
            new Decision.Accept(),
            new Decision.Workshop("hub")
        };
        List<Passage> before = journal(early);
        assertThat(before).hasSizeGreaterThan(2);
        assertThat(journal(late)).hasSizeGreaterThan(before.size()).startsWith(before.toArray(Passage[]::new));
    }

    @Test
    void aChoiceIsToldInTheWordsOfItsOwnScene() {
        Story tide = StoryLoader.load(HOME.resolve("story/rising-tide")).on(playable -> playable.story(), broken -> {
            throw new AssertionError(broken.problems().toString());
        });
        GameSession play = GameSession.begin(Game.begin(tide, 7), Messages.load(), entry -> Optional.empty());
        assertThat(tide.scenes().get("last-minute").choices())
                .anyMatch(choice -> choice.id().equals("ring"));

        play.decide(new Decision.Choose("ring"));

        assertThat(play.said()).singleElement().asString().contains("ring the team in Kuala Lumpur");
    }

    @Test
    void aTranscriptSaysWhatADraftSays() {
        GameSession play = GameSession.begin(Game.begin(SMALL, 7), Messages.load(), entry -> Optional.empty());
        Decision draft = new Decision.KeepDraft(
                "hub",
                new TreeMap<>(Map.of("room", 2, "reporting", 0)),
                new TreeSet<>(List.of("own-lead")),
                "interior");

        assertThat(play.told(draft).get(0)).startsWith("Kept a draft of “");
        assertThat(play.told(draft).subList(1, 4))
                .extracting(line -> line.replaceAll("[: ].*", ""))
                .containsExactly("encourages", "absent", "with");
        assertThat(play.told(new Decision.GoOn())).hasSize(1);
    }
}
