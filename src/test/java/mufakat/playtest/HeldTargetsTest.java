package mufakat.playtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import mufakat.engine.SessionRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The stories that come with the game meet these of their targets. The games are few and the searches short, so that a
 * number is not that of a long play-test; the seed is fixed, so that it is always the same. Who tunes a story adds the
 * rows that it meets then.
 */
class HeldTargetsTest {
    /** By file, the targets that the story meets; a story that is held to nothing yet isn't played. */
    private static final Map<String, Set<String>> HELD = Map.of(
            "one-table.yaml",
            Set.of(
                    "drafts",
                    "patient",
                    "haggling",
                    "one-ending",
                    "tokens",
                    "precedents",
                    "safeguards",
                    "promises",
                    "bare",
                    "recipe-opposed",
                    "recipe-adopted",
                    "recipe",
                    "novice"),
            "long-weekend.yaml",
            Set.of(),
            "one-letter.yaml",
            Set.of(),
            "rising-tide",
            Set.of());

    private static final PlaytestSize SHORT = new PlaytestSize(12, 80, 1);

    static Stream<String> held() {
        return HELD.keySet().stream().filter(file -> !HELD.get(file).isEmpty()).sorted();
    }

    @ParameterizedTest
    @MethodSource("held")
    void theStoryMeetsWhatIsHeld(String file) {
        PlaytestFindings findings =
                new Playtest(Stories.loaded(Path.of("story", file)), SHORT, 1, () -> {}).findings(game -> {});
        List<Target> targets = Targets.of(findings);
        List<String> met =
                targets.stream().filter(Target::isMet).map(Target::id).toList();

        assertThat(met).as("of %s", targets).containsAll(HELD.get(file));
    }

    @Test
    void everyStoryOfThreeSessionsOrMoreIsListed() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("story"))) {
            assertThat(files.filter(file ->
                                    file.toString().endsWith(".yaml") || Files.exists(file.resolve("story.yaml")))
                            .filter(file ->
                                    SessionRange.whole(Stories.loaded(file)).sessions() >= 3)
                            .map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(HELD.keySet());
        }
    }
}
