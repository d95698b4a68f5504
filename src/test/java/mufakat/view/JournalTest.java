package mufakat.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import mufakat.engine.Decision;
import mufakat.engine.Game;
import mufakat.loader.StoryLoader;
import mufakat.messages.Messages;
import mufakat.story.Story;
import org.junit.jupiter.api.Test;

/** The journal tells what was so then, not what is so now. */
class JournalTest {
    private static final Path HOME = Path.of(System.getProperty("mufakat.home", "."));

    private static final Story SMALL = StoryLoader.load(HOME.resolve("src/test/resources/stories/small.yaml"))
            .on(playable -> playable.story(), broken -> {
                throw new AssertionError(broken.problems().toString());
            });

    private static List<Passage> journal(Decision... decisions) {
        return Play.resume(
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
}
