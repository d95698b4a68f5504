package mufakat.playthrough;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mufakat.engine.Decision;
import mufakat.engine.Game;
import mufakat.loader.StoryLoader;
import mufakat.save.DecisionLine;
import mufakat.save.Unreadable;
import mufakat.story.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordingTest {
    private static final Path SMALL = Path.of("src/test/resources/stories/small.yaml");

    private static final String WHOLE = """
            choose choice=speak
            go-on
            draft item=drill clauses=exercise:1,lessons:0 safeguards= forum=digital
            open-floor
            table item=drill forum=digital
            adjourn
            choose choice=thank
            """;

    @TempDir
    Path folder;

    private final Story story = StoryLoader.load(SMALL).on(playable -> playable.story(), broken -> {
        throw new AssertionError(broken.problems());
    });

    @Test
    void aGameIsWrittenDownWithItsTitlesAndWhatItCameTo() throws IOException, Unreadable {
        String recorded = Recording.of(Game.begin(story, 13), decisions(WHOLE));

        assertThat(recorded)
                .startsWith(
                        "# The Small Table\nstory: small\nseed: 13\n\n# The first meeting\n\n# Arrival\nchoose choice=speak\n")
                .contains("table item=drill forum=digital\n= result adopted\n", "\n= measure regionalisation ")
                .doesNotContain("= ending");
        assertHolds(recorded);
    }

    @Test
    void whatWasTakenBackIsLeftOut() throws IOException, Unreadable {
        String recorded = Recording.of(Game.begin(story, 7), decisions("""
                choose choice=speak
                go-on
                workshop item=hub
                consult member=DD item=drill
                undo to=2
                open-floor
                """));

        assertThat(recorded).doesNotContain("undo", "workshop").contains("consult member=DD");
        assertHolds(recorded);
    }

    @Test
    void andKeptWhereTheGameWouldBeAnotherWithoutIt() throws IOException, Unreadable {
        String recorded = Recording.of(Game.begin(story, 7), decisions("""
                choose choice=speak
                go-on
                draft item=hub clauses=room:4,reporting:4 safeguards= forum=digital
                circulate item=hub
                undo to=2
                open-floor
                """));

        assertThat(recorded).contains("reporting:4", "undo to=2");
        assertHolds(recorded);
    }

    private void assertHolds(String recorded) throws IOException {
        Path beside = Files.copy(SMALL, folder.resolve("small.yaml"));
        Files.writeString(folder.resolve("small.play"), recorded);

        assertThat(Playthroughs.check(beside, story)).isEmpty();
    }

    private static List<Decision> decisions(String lines) throws Unreadable {
        List<Decision> decisions = new java.util.ArrayList<>();
        for (String line : lines.lines().toList()) {
            decisions.add(DecisionLine.read(line));
        }
        return decisions;
    }
}
