package mufakat.playthrough;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mufakat.check.Code;
import mufakat.loader.Located;
import mufakat.loader.StoryLoader;
import mufakat.story.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One broken playthrough of the small story for each code, under {@code src/test/resources/broken-playthroughs}. Its first
 * line says what is to be found: {@code # S101 at 3:7}.
 */
class BrokenPlaythroughsTest {
    private static final Path BROKEN = Path.of("src/test/resources/broken-playthroughs");
    private static final Path SMALL = Path.of("src/test/resources/stories/small.yaml");

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("brokenPlaythroughs")
    void theProblemIsFoundWhereItIsAndNothingElse(Path broken) throws IOException {
        String text = Files.readString(broken);

        List<Located> found = check(text);

        assertThat(found)
                .extracting(located -> located.problem().code().id() + " at "
                        + located.place().line() + ":" + located.place().column())
                .containsExactly(text.substring(2, text.indexOf('\n')));
    }

    @Test
    void everyCodeOfPlaythroughsHasABrokenOneNamedAfterIt() throws IOException {
        SortedSet<String> covered = brokenPlaythroughs()
                .map(file -> file.getFileName().toString().substring(0, 4))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(covered)
                .containsAll(Arrays.stream(Code.values())
                        .filter(Code::isOfPlaythroughs)
                        .filter(code -> code != Code.PLAYTHROUGH_TOO_LONG) // Below, being too long for a file.
                        .map(Code::id)
                        .toList());
    }

    @Test
    @Timeout(30)
    void moreLinesThanAGameCanHaveAreNotRead() throws IOException {
        assertThat(codes("= days 4\n".repeat(900_000))).contains(Code.PLAYTHROUGH_TOO_LONG);
        assertThat(codes("draft item=hub clauses=" + "room:1,".repeat(1_000_000)))
                .contains(Code.PLAYTHROUGH_TOO_LONG);
        assertThat(codes("\n".repeat(8 << 20))).containsExactly(Code.EMPTY_FILE);
        assertThat(codes("#".repeat(9 << 20))).containsExactly(Code.TOO_LARGE);
    }

    @Test
    @Timeout(30)
    void aThousandProblemsAreListedUpToABound() throws IOException {
        assertThat(codes("chose choice=speak\n".repeat(20_000))).hasSize(501).contains(Code.MORE_PROBLEMS);
    }

    @Test
    void whatWasMeantIsSuggested() throws IOException {
        assertThat(check("chose choice=speak\n= trsut CC 1\n= trust DDD 1\n= adopted hib\n"))
                .extracting(located -> located.problem().suggestion().orElse(""))
                .containsExactly("choose", "trust", "DD", "hub");
    }

    @Test
    void whatARefusedDecisionMeantIsSuggestedToo() throws IOException {
        assertThat(check("choose choice=listne\n").get(0).problem().suggestion())
                .contains("listen");
        assertThat(check("choose choice=listen\ngo-on\nworkshop item=hubb\n")
                        .get(0)
                        .problem()
                        .suggestion())
                .contains("hub");
    }

    @Test
    void whatDoesNotHoldSaysWhatDoes() throws IOException {
        assertThat(check("= days 9\n= adopted hub\n= not open drill\n= hesitated hub none\n= result adopted\n"))
                .extracting(located -> located.problem().arguments().get(0))
                .containsExactly("days 4", "not adopted hub", "open drill", "hesitated hub not-yet", "result not-yet");
    }

    @Test
    void aTextThatIsStillOnTheFloorHasNoResult() throws IOException {
        String softening = Files.readString(Path.of("src/test/resources/playthroughs/softening.play"))
                .replace("story: ../stories/small.yaml\n", "");
        int objected = softening.indexOf("\nsoften ");
        assertThat(objected).isPositive();

        assertThat(check(softening.substring(0, objected) + "\n= result adopted\n"))
                .extracting(located -> located.problem().arguments().get(0))
                .containsExactly("result not-yet");
    }

    @Test
    void whatIsBehindALinkOutOfTheFolderIsNotShown() throws IOException {
        Path outside = Files.writeString(folder.resolve("secret"), "secret\n");
        Path inside = Files.createDirectory(folder.resolve("story"));
        Path story = Files.copy(SMALL, inside.resolve("small.yaml"));
        Files.createSymbolicLink(inside.resolve("small.play"), outside);

        assertThat(Playthroughs.check(story, small()))
                .extracting(located -> located.problem().code())
                .containsExactly(Code.LINK_OUTSIDE);
    }

    static Stream<Path> brokenPlaythroughs() throws IOException {
        try (Stream<Path> files = Files.list(BROKEN)) {
            return files.sorted().toList().stream();
        }
    }

    private List<Code> codes(String playthrough) throws IOException {
        return check(playthrough).stream()
                .map(located -> located.problem().code())
                .toList();
    }

    private List<Located> check(String playthrough) throws IOException {
        Path story = folder.resolve("small.yaml");
        Files.copy(SMALL, story, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(folder.resolve("small.play"), playthrough);
        return Playthroughs.check(story, small());
    }

    private static Story small() {
        return StoryLoader.load(SMALL).on(playable -> playable.story(), broken -> {
            throw new AssertionError(broken.problems());
        });
    }
}
