package mufakat.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShellTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "",
                " ",
                "two  blanks ",
                "a&b",
                "it's",
                "p(1)",
                "x$HOME",
                "`id`",
                "$(id)",
                "\"quoted\"",
                "back\\slash\\",
                "~",
                "*",
                "a=b",
                "=b",
                "#x",
                "!!",
                "{a,b}",
                "-x",
                "José",
                "王小明",
                "a\tb\nc",
                "\u001b[2J'\\",
                "right\u202eto left"
            })
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no bash")
    void aWordArrivesThroughARealShellAsItIs(String word) throws Exception {
        String quoted = Shell.POSIX.quoted(word);

        assertThat(arriving("bash", quoted)).isEqualTo("[" + word + "]");
        assertThat(quoted).doesNotContainPattern("[\\p{Cc}\\p{Cf}]");
    }

    private static String arriving(String shell, String quoted) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(shell, "-c", "printf '[%s]' " + quoted);
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.redirectErrorStream(true).start();
        String arrived = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return arrived;
    }

    @Test
    void whatNeedsNoQuotesHasNone() {
        assertThat(List.of("saves/a-b_1.jsonl", "--at=3", "a,b", "Zoë"))
                .allSatisfy(word -> assertThat(Shell.POSIX.quoted(word)).isEqualTo(word));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "C:\\My Games\\a.jsonl, \"C:\\My Games\\a.jsonl\"",
                "a&b, \"a&b\"",
                "100%, \"100\"^%\"\"",
                "say \"no\", \"say \"\"no\"\"\"",
                "my folder\\, \"my folder\\\\\"",
                "||, \"\"",
                "plain.jsonl, plain.jsonl"
            })
    void ofWindowsQuotesAndPercentSignsAreKeptFromItsCommandLine(String word, String typed) {
        assertThat(Shell.CMD.quoted(word)).isEqualTo(typed);
    }
}
