package mufakat.history.spread;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import mufakat.loader.StoryLoader;
import mufakat.story.Session;
import mufakat.story.Story;
import org.junit.jupiter.api.Test;

class UptakeTest {
    private final Story story = StoryLoader.load(Path.of("story/rising-tide"))
            .on(playable -> playable.story(), broken -> {
                throw new AssertionError(broken.problems());
            });

    private final Uptake idle = Uptake.idle(story);

    @Test
    void anIdleGameComesToItsEndAndSpreadsInYearsOfSessions() {
        assertThat(idle.isWhole()).isTrue();
        assertThat(story.members().keySet().stream()
                        .flatMapToInt(member -> idle.year("national-cert", member).stream())
                        .boxed())
                .isNotEmpty()
                .isSubsetOf(story.sessions().stream().map(Session::year).toList());
    }

    @Test
    void whoHadAPracticeFromTheStartNeverTookItUp() {
        assertThat(story.practices().get("national-cert").adopters())
                .isNotEmpty()
                .allSatisfy(
                        member -> assertThat(idle.year("national-cert", member)).isEmpty());
    }

    @Test
    void onlyMembersThatTheGameIsNotToldOfAreCompared() {
        List<Spreading> practices = Spreading.of(
                story,
                List.of(taken("MY", 1997), taken("TH", 1999), taken("BN", 2004), taken("XX", 2004), taken("LA", 2012)));

        assertThat(practices).singleElement().satisfies(practice -> {
            assertThat(practice.practice().id()).isEqualTo("national-cert");
            assertThat(practice.record()).extracting(TakenUp::member).containsExactly("TH", "BN", "LA");
            assertThat(practice.withCapacity().coefficient()).isPresent();
        });
    }

    private static TakenUp taken(String member, int year) {
        return new TakenUp("national-cert", member, OptionalInt.of(year), "somebody");
    }
}
