package mufakat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mufakat.check.Code;
import mufakat.check.Severity;
import mufakat.loader.Located;
import mufakat.loader.StoryLoader;
import mufakat.playthrough.Playthroughs;
import mufakat.report.problem.Explanations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The examples on the pages are true: what stands under “Broken” stands so in a broken story (or playthrough) of that
 * code, and with what stands under “Mended” in its place the problem is gone and the story can be played.
 *
 * <p>A fragment may be indented further in the story than on the page. {@code [TAB]} and {@code [ESC]} stand for those
 * characters, {@code [200 letters]} for that much text, and a line {@code ...} parts what is replaced piece by piece.
 */
class ExplainedExamplesTest {
    /** Codes whose example can't be a piece of text, each with its reason. */
    private static final Set<Code> ABOUT_FILES = EnumSet.of(
            Code.FILE_MISSING, // the name of a file
            Code.FOLDER_WITHOUT_STORY, // likewise
            Code.UNREADABLE, // the kind of a file
            Code.LINK_OUTSIDE, // likewise
            Code.NOT_UTF8, // bytes that no page can show
            Code.WIDE_ENCODING, // likewise
            Code.EMPTY_FILE, // nothing is there to be mended
            Code.TOO_LARGE, // more than a page holds
            Code.TOO_MANY_ENTRIES, // likewise
            Code.MORE_PROBLEMS, // likewise
            Code.PLAYTHROUGH_TOO_LONG // likewise
            );

    private static final Path STORIES = Path.of("src/test/resources/broken");
    private static final Path PLAYTHROUGHS = Path.of("src/test/resources/broken-playthroughs");
    private static final Path SMALL = Path.of("src/test/resources/stories/small.yaml");
    private static final Pattern LETTERS = Pattern.compile("\\[(\\d+) letters]");
    private static final int DEEPEST = 12;

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("codesOfStories")
    void theExampleMendsAStory(Code code) throws IOException {
        Path story = with(code, STORIES, folder.resolve(code.id()));

        List<Located> left = StoryLoader.examine(story).problems();

        assertThat(left).noneMatch(located -> located.problem().code() == code);
        assertThat(left).noneMatch(located -> located.problem().code().severity() == Severity.ERROR);
    }

    @ParameterizedTest
    @MethodSource("codesOfPlaythroughs")
    void theExampleMendsAPlaythrough(Code code) throws IOException {
        with(code, PLAYTHROUGHS, folder.resolve("small.play"));
        Path small = Files.copy(SMALL, folder.resolve("small.yaml"));

        List<Located> left = StoryLoader.load(small)
                .on(playable -> Playthroughs.check(small, playable.story()), broken -> broken.problems());

        assertThat(left).isEmpty();
    }

    @Test
    void everyOtherCodeHasAnExample() {
        assertThat(codesOfStories().count() + codesOfPlaythroughs().count())
                .isEqualTo(Code.values().length - ABOUT_FILES.size());
    }

    static Stream<Code> codesOfStories() {
        return Arrays.stream(Code.values()).filter(code -> !code.isOfPlaythroughs() && !ABOUT_FILES.contains(code));
    }

    static Stream<Code> codesOfPlaythroughs() {
        return Arrays.stream(Code.values()).filter(code -> code.isOfPlaythroughs() && !ABOUT_FILES.contains(code));
    }

    /** Writes the mended form of the first broken file of the code that has what the page shows. */
    private static Path with(Code code, Path broken, Path to) throws IOException {
        for (Path candidate : named(code, broken)) {
            for (Path file : Files.isDirectory(candidate) ? list(candidate) : List.of(candidate)) {
                Optional<String> mended = mended(
                        Files.readString(file), Explanations.of(code.id()).orElseThrow());
                if (mended.isPresent()) {
                    return write(candidate, file, mended.get(), to);
                }
            }
        }
        throw new AssertionError("No broken file of " + code.id() + " has what its page shows");
    }

    private static Path write(Path candidate, Path file, String mended, Path to) throws IOException {
        if (candidate.equals(file)) {
            return Files.writeString(to, mended);
        }
        Files.createDirectories(to);
        for (Path part : list(candidate)) {
            Files.copy(part, to.resolve(part.getFileName()));
        }
        Files.writeString(to.resolve(file.getFileName()), mended);
        return to;
    }

    private static Optional<String> mended(String text, String page) {
        List<String> broken = pieces(page, "Broken");
        List<String> mended = pieces(page, "Mended");
        assertThat(mended).hasSameSizeAs(broken).isNotEqualTo(broken);
        Optional<String> result = Optional.of(text);
        for (int i = 0; i < broken.size(); i++) {
            String from = broken.get(i);
            String to = mended.get(i);
            result = result.flatMap(so -> replaced(so, from, to));
        }
        return result;
    }

    private static Optional<String> replaced(String text, String from, String to) {
        for (int depth = 0; depth <= DEEPEST; depth++) {
            String deeper = "\n" + " ".repeat(depth);
            String found = from.replace("\n", deeper);
            // Only whole beginnings and ends of words: “capacity: 1” is not in “capacity: 12”.
            Matcher at = Pattern.compile("(?<!\\w)" + Pattern.quote(found) + "(?!\\w)")
                    .matcher(text);
            if (at.find()) {
                int column = at.start() - text.lastIndexOf('\n', at.start()) - 1;
                String below = from.contains("\n") ? deeper : "\n" + " ".repeat(column);
                return Optional.of(at.replaceFirst(Matcher.quoteReplacement(to.replace("\n", below))));
            }
        }
        return Optional.empty();
    }

    /** The pieces of the example under a heading. */
    private static List<String> pieces(String page, String heading) {
        String after = page.substring(page.indexOf("## " + heading + "\n\n") + heading.length() + 5);
        String block = after.lines()
                .takeWhile(line -> line.startsWith("    "))
                .map(line -> line.substring(4))
                .reduce((above, below) -> above + "\n" + below)
                .orElseThrow();
        return Arrays.stream(block.split("\n\\.\\.\\.\n"))
                .map(ExplainedExamplesTest::meant)
                .toList();
    }

    private static String meant(String shown) {
        return LETTERS.matcher(shown)
                .replaceAll(found -> {
                    int letters = Integer.parseInt(found.group(1));
                    return "letters ".repeat(letters).substring(0, letters - 1) + "s";
                })
                .replace("[TAB]", "\t")
                .replace("[ESC]", "\u001b");
    }

    private static List<Path> named(Code code, Path broken) {
        return list(broken).stream()
                .filter(file -> file.getFileName().toString().startsWith(code.id() + "-"))
                .toList();
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
