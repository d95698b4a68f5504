package mufakat.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mufakat.engine.Event;
import mufakat.engine.replay.Step;
import mufakat.loader.StoryLoader;
import mufakat.story.Story;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is heard on the floor is heard once in a session: two hundred games of chance. */
class FloorVoicesTest {
    @ParameterizedTest
    @CsvSource({
        "two-shoals.yaml, 100",
        "long-weekend.yaml, 40",
        "one-letter.yaml, 40",
        "one-table.yaml, 16",
        "rising-tide, 4"
    })
    void noDelegateSaysTheSameSentenceTwiceInASession(String file, int games) {
        Story story = StoryLoader.load(Path.of("story").resolve(file)).on(playable -> playable.story(), broken -> {
            throw new AssertionError(broken.problems().toString());
        });
        int heard = 0;
        for (long seed = 0; seed < games; seed++) {
            Map<Integer, List<String>> bySession = spoken(new Wanderer(story, seed).played());
            for (List<String> said : bySession.values()) {
                assertThat(said).as("seed %d", seed).doesNotHaveDuplicates();
                heard += said.size();
            }
        }
        assertThat(heard).isPositive();
    }

    /** By session, who said what; a clause that an objector names, and what it lacks, belong to the matter. */
    private static Map<Integer, List<String>> spoken(GameSession play) {
        Map<Integer, List<String>> bySession = new HashMap<>();
        for (Step step : play.steps()) {
            if (step.events().stream().noneMatch(Event.RoundHeld.class::isInstance)) {
                continue;
            }
            for (Passage passage : EventNarrator.of(play, step.events(), step.after())) {
                boolean names = passage.text().contains("stands in the way")
                        || passage.text().startsWith("We are not");
                if (passage.kind() == Passage.Kind.SPEECH && !passage.text().isEmpty() && !names) {
                    bySession
                            .computeIfAbsent(step.before().state().session(), any -> new ArrayList<>())
                            .add(passage.who() + ": " + passage.text());
                }
            }
        }
        return bySession;
    }
}
