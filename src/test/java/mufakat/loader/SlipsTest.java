package mufakat.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that YAML takes otherwise than its author means, beside what only looks like it. */
class SlipsTest {
    private static final Path SMALL = Path.of("src/test/resources/stories/small.yaml");
    private static final String TITLE = "title: The Small Table";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: The Table # a remark",
                "title: The Table ######",
                "title: \"The Table\" #1",
                "title: The Table#1",
                "title: The\u00a0Table",
                "title: “The Small Table”",
                "title: Win–win",
                "title: Table – a small one",
                "title: Cyber\u00adspace"
            })
    void whatIsNoSlipIsNotTold(String title) throws IOException {
        assertThat(problems(TITLE, title)).isEmpty();
    }

    @Test
    void aRemarkBehindANumberHidesNoText() throws IOException {
        assertThat(problems("minutes: 5", "minutes: 5 #minutes")).isEmpty();
    }

    @Test
    void aTextMayGoOnWithAnAddress() throws IOException {
        assertThat(problems("licence: CC0-1.0", "licence: See\n    https://example.org"))
                .isEmpty();
    }

    @Test
    void whatIsHiddenByAHashSignIsWrittenInQuotationMarks() throws IOException {
        assertThat(suggestions(TITLE, "title: Table \\ #1")).containsExactly("\"Table \\\\ #1\"");
        assertThat(suggestions(TITLE, "title: #1 \"table\"")).containsExactly("\"#1 \\\"table\\\"\"");
    }

    @Test
    void whoPlaysIsNotWarned() throws IOException {
        assertThat(StoryLoader.load(changed(TITLE, "title: Table #1")).problems())
                .isEmpty();
    }

    @Test
    void eachEntryOfAListWithOtherSignsIsTold() throws IOException {
        assertThat(problems("    - Explain why", "    – One.\n    – Two.\n    – Explain why"))
                .hasSize(3)
                .allMatch(told -> told.startsWith("S115"));
    }

    @Test
    void mergeMarkersAreToldInTheMidstOfAText() throws IOException {
        String folded = "summary: >-\n    Four\n    <<<<<<< HEAD\n    ministers\n    >>>>>>> theirs\n";

        assertThat(problems("summary: Four", folded)).hasSize(1).allMatch(told -> told.startsWith("S118"));
    }

    @Test
    void aVersionInTypographicQuotationMarksIsNone() throws IOException {
        assertThat(problems("version: \"1.0\"", "version: “1.0”")).hasSize(1).allMatch(told -> told.startsWith("S115"));
    }

    @ParameterizedTest
    @CsvSource({"010, 10", "10.0, 10", "1e2, 100", "'\"20\"', 20", "20 min, 20", "+5, ", "1.5, ", "often, ", "99999, "})
    void aNumberWrittenOtherwiseIsSuggested(String written, String meant) throws IOException {
        List<String> suggested = suggestions("minutes: 5", "minutes: " + written);

        assertThat(suggested).isEqualTo(meant == null ? List.of() : List.of(meant));
    }

    @Test
    void aSignOfAnotherKeyboardIsNamedWhereAnIdIsUnknown() throws IOException {
        assertThat(problems("opening: arrival", "opening: “arrival”"))
                .hasSize(1)
                .allMatch(told -> told.startsWith("S115"));
        assertThat(problems("opening: arrival", "opening: arri\u200bval"))
                .hasSize(1)
                .allMatch(told -> told.startsWith("S116"));
    }

    private List<String> problems(String from, String to) throws IOException {
        return StoryLoader.examine(changed(from, to)).problems().stream()
                .map(located -> located.problem().code().id() + " " + located.place())
                .toList();
    }

    private List<String> suggestions(String from, String to) throws IOException {
        return StoryLoader.examine(changed(from, to)).problems().stream()
                .flatMap(located -> located.problem().suggestion().stream())
                .toList();
    }

    private Path changed(String from, String to) throws IOException {
        String text = Files.readString(SMALL);
        assertThat(text).contains(from);
        return Files.writeString(folder.resolve("changed.yaml"), text.replaceFirst(from, Matcher.quoteReplacement(to)));
    }
}
