package mufakat.history.spread;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import mufakat.history.cases.YearsReader;
import mufakat.loader.StoryLoader;
import mufakat.story.Story;
import org.junit.jupiter.api.Test;

/** The years that a debrief tells and those that the model is held against are the same. */
class YearsOnRecordTest {
    private static final Path CAMPAIGN = Path.of("story/rising-tide");

    @Test
    void theStoryTellsTheYearsThatStandBesideItsCases() throws Exception {
        SortedMap<String, SortedMap<String, Integer>> beside = new TreeMap<>();
        YearsReader.of(Files.readString(CAMPAIGN.resolve("years.csv")))
                .years()
                .forEach(taken -> taken.year()
                        .ifPresent(year -> beside.computeIfAbsent(taken.practice(), any -> new TreeMap<>())
                                .put(taken.member(), year)));

        SortedMap<String, SortedMap<String, Integer>> told = new TreeMap<>();
        story().practices().forEach((id, practice) -> told.put(id, practice.years()));
        told.values().removeIf(SortedMap::isEmpty);

        assertThat(told).isNotEmpty().isEqualTo(beside);
    }

    private static Story story() {
        return StoryLoader.load(CAMPAIGN).on(playable -> playable.story(), broken -> {
            throw new AssertionError(broken.problems());
        });
    }
}
