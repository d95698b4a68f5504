package mufakat.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import mufakat.compare.Frontiers.Place;
import mufakat.loader.ShelvedStory;
import mufakat.loader.StoryLoader;
import mufakat.loader.StoryShelf;
import mufakat.playtest.Worth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FrontiersTest {
    private static final Place FERRY = Place.of("abc", Optional.empty());

    static Stream<Path> shippedStories() {
        return StoryShelf.in(Path.of("story")).stream().map(ShelvedStory::path);
    }

    @ParameterizedTest
    @MethodSource("shippedStories")
    void isKnownOfEveryStoryThatComesWithTheProgram(Path story) {
        String hash = StoryLoader.load(story).on(playable -> playable.hash(), broken -> "broken");

        assertThat(Frontiers.shipped().of(Place.of(hash, Optional.empty())))
                .as(
                        "the story has changed: ./mufakat playtest %s --frontier "
                                + "src/main/resources/mufakat/report/frontiers.json",
                        story)
                .isNotEmpty();
    }

    @Test
    void isReadAsItWasWritten() {
        Frontiers frontiers = frontiers(new Worth(12, 3), new Worth(8, 9));

        assertThat(Frontiers.read(frontiers.write())).contains(frontiers);
    }

    @Test
    void ofALessonIsAnotherThanOfTheWholeStory() {
        assertThat(frontiers(new Worth(1, 1)).of(Place.of("abc", Optional.of("spring"))))
                .isEmpty();
    }

    @Test
    void keepsOfTwoPlayTestsTheGamesThatNoneOfBothHasBeaten() {
        Frontiers both = frontiers(new Worth(12, 3), new Worth(8, 8)).and(frontiers(new Worth(12, 4), new Worth(8, 9)));

        assertThat(both.of(FERRY)).containsExactly(new Worth(12, 4), new Worth(8, 9));
    }

    @Test
    void isNotToBeHadFromAnyOtherFile() {
        assertThat(Frontiers.read("")).isEmpty();
        assertThat(Frontiers.read("{\"mufakat\":1}")).isEmpty();
        assertThat(Frontiers.read("[1,")).isEmpty();
    }

    private static Frontiers frontiers(Worth... games) {
        TreeMap<Place, List<Worth>> known = new TreeMap<>();
        known.put(FERRY, List.of(games));
        return new Frontiers(known);
    }
}
