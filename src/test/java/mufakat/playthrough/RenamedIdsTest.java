package mufakat.playthrough;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mufakat.engine.Decision;
import mufakat.engine.Game;
import mufakat.engine.GameState;
import mufakat.engine.replay.TakenOver;
import mufakat.loader.Loaded;
import mufakat.loader.StoryLoader;
import mufakat.story.Story;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A recorded game fits its story whole after an id was renamed that says what it was called before. */
class RenamedIdsTest {
    private static final String NOW = "renamed-id";

    @TempDir
    private Path folder;

    private static Story load(Path file) {
        return StoryLoader.load(file).on(Loaded.Playable::story, broken -> {
            throw new AssertionError(broken.problems());
        });
    }

    @ParameterizedTest
    @CsvSource({
        "two-shoals, good, bank, choice",
        "two-shoals, good, log, choice",
        "two-shoals, good, quay, key",
        "two-shoals, good, BRA, key",
        "two-shoals, good, meshes, key",
        "two-shoals, good, wholesalers, key",
        "two-shoals, good, commission, key",
        "two-shoals, good, second-floor, key",
        "two-shoals, good, winter, entry",
        "two-shoals, good, hundred, entry",
        "two-shoals, good, small, entry",
        "two-shoals, good, mesh, entry",
        "two-shoals, good, herring, key",
        "one-letter, good, mainland, choice",
        "one-letter, good, interpol, key",
        "one-letter, good, keep, key",
        "one-table, patient, VN, key",
        "one-table, bangkok, bangkok-2019, entry",
        "long-weekend, good, SG, key"
    })
    void theWholeGameLeadsToTheSameWorld(String story, String game, String id, String kind) throws IOException {
        Path file = Path.of("story", story + ".yaml");
        Path play = Path.of("story", story + "-" + game + ".play");
        String mended = renamed(Files.readString(file), id, kind);
        Path other = Files.writeString(folder.resolve(story + ".yaml"), mended);

        PlaythroughFindings findings = new PlaythroughFindings();
        Playthrough playthrough = Playthrough.read(play, findings).orElseThrow();
        List<GameState> was = Run.of(playthrough, load(file), new PlaythroughFindings());
        List<GameState> now = Run.of(playthrough, load(other), findings);

        assertThat(now).hasSameSizeAs(was);
        assertThat(now)
                .extracting(state -> told(state))
                .isEqualTo(was.stream().map(RenamedIdsTest::told).toList());
        List<Decision> decisions = Run.perform(playthrough, load(file), new PlaythroughFindings()).deeds().stream()
                .map(Performed.Deed::decision)
                .toList();
        Game beginning = Run.perform(playthrough, load(other), new PlaythroughFindings())
                .beginning()
                .game();
        assertThat(TakenOver.ways(beginning, decisions).get(0).fitting()).isEqualTo(decisions.size());
    }

    /** What is to be the same whatever things are called. */
    private static List<Object> told(GameState state) {
        return List.of(
                state.phase(),
                state.session(),
                state.days(),
                state.tokens(),
                state.members().values().stream()
                        .mapToInt(member -> 10 * member.trust() + member.capacity())
                        .sum(),
                state.additions().values().stream().mapToInt(by -> by).sum(),
                state.items().values().stream()
                        .filter(item -> item.adoption().isPresent())
                        .count());
    }

    /** The text with an id renamed wherever it stands as an id, and the former one named where it is given. */
    private static String renamed(String text, String id, String kind) {
        String everywhere = "(?<![\\w-])" + id + "(?=\\s*[\\],:}]|\\s*$)";
        return Stream.of(text.split("(?<=\\n)"))
                .map(line -> switch (kind) {
                    case "choice", "entry" ->
                        line.contains("id: " + id + ",") || line.strip().equals("- id: " + id)
                                ? given(line, id)
                                : kind.equals("choice") ? line : line.replaceAll(everywhere, NOW);
                    default -> line.startsWith("  " + id + ":") ? key(line, id) : line.replaceAll(everywhere, NOW);
                })
                .reduce("", String::concat);
    }

    private static String given(String line, String id) {
        return line.contains("{")
                ? line.replace("id: " + id + ",", "id: " + NOW + ", formerly: " + id + ",")
                : line.replace("id: " + id, "id: " + NOW)
                        + line.replaceAll("(?s)- id.*", "")
                        + "  formerly: [" + id + "]\n";
    }

    private static String key(String line, String id) {
        return line.contains("{")
                ? line.replace(id + ": {", NOW + ": { formerly: [" + id + "],")
                : "  " + NOW + ":\n    formerly: [" + id + "]\n";
    }
}
