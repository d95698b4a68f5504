package mufakat.history.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mufakat.history.Case;
import mufakat.history.Mapping;
import mufakat.history.ProfileNumber;
import mufakat.history.cases.CaseReader;
import mufakat.loader.StoryLoader;
import mufakat.story.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DrawsTest {
    private final Story story = StoryLoader.load(Path.of("story/one-table.yaml"))
            .on(playable -> playable.story(), broken -> {
                throw new AssertionError(broken.problems());
            });

    private List<Case> cases;

    @BeforeEach
    void read() throws Exception {
        cases = CaseReader.of(Files.readString(Path.of("story/rising-tide/cases.csv")))
                .cases();
    }

    @Test
    void whereNothingIsAssumedNothingMoves() {
        Draws still = Draws.of(story, Mapping.DEFAULT, cases, List.of());

        assertThat(still.balanced()).hasSize(Draws.TIMES);
        assertThat(still.low()).isEqualTo(still.high()).isEqualTo(still.median());
    }

    @Test
    void whatIsAssumedSpreadsTheSameWayEveryTime() {
        List<ProfileNumber> numbers = ProfileNumber.of(story);
        Draws draws = Draws.of(story, Mapping.DEFAULT, cases, numbers);

        assertThat(draws.balanced()).isSorted();
        assertThat(draws.low()).isLessThan(draws.high());
        assertThat(draws).isEqualTo(Draws.of(story, Mapping.DEFAULT, cases, numbers));
    }

    @Test
    void numbersThatAreNoughtAreNumbersToo() {
        String member = story.members().firstKey();

        assertThat(ProfileNumber.of(story).stream()
                        .filter(number -> number.member().equals(member)))
                .hasSize(8 + story.members().get(member).redLines().size());
    }
}
