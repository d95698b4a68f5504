package mufakat.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "game",
                "7",
                "a-b_c.d",
                "my game",
                "it's (1) & more",
                "$HOME",
                "王小明",
                "สมชาย",
                "Nguyễn",
                "अनीता",
                "می\u200Cخواهم",
                "concord",
                "com",
                "lpt10",
                "console.log",
                "café",
                "cafe\u0301",
                "😀"
            })
    void whatEverySystemTakesIsFit(String name) {
        assertThat(FileName.isFit(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".",
                "..",
                "...",
                ".hidden",
                "x ",
                "x.",
                " x",
                "x\u00A0",
                "\u3000x",
                "-x",
                "a:b",
                "*",
                "a/b",
                "a\\b",
                "a?",
                "<",
                "a|b",
                "\"",
                "a\tb",
                "a\nb",
                "a\u001B[31mb",
                "a\u0085b",
                "a\u2028b",
                "a\u202Eb",
                "a\u200Bb",
                "a\u00ADb",
                "\u3164",
                "a\uFE0F",
                "\uFFFDbung",
                "\uD83D",
                "CON",
                "con",
                "Prn",
                "aux.txt",
                "NUL .a",
                "com1",
                "COM¹",
                "lpt9.x",
                "CONIN$",
                "conout$"
            })
    void whatASystemMindsIsNot(String name) {
        assertThat(FileName.isFit(name)).isFalse();
    }

    @Test
    void theLengthIsCountedAsDisksCountIt(@TempDir Path folder) throws Exception {
        String longest = "王".repeat(80);

        assertThat(FileName.isFit(longest)).isTrue();
        assertThat(Files.createFile(folder.resolve(longest + "-1000.jsonl"))).exists();
        assertThat(FileName.isFit(longest + "x")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Ana Lim, ana-lim",
        "'  O’Brien, J.  ', o-brien-j",
        "../../etc/passwd, etc-passwd",
        "王小明, 王小明",
        "สมชาย ๒, สมชาย-๒",
        "می\u200Cخواهم, میخواهم",
        "Nguye\u0302\u0303n, nguyễn",
        "An\u200Da\uFE0F, ana",
        "'\u0301\u3164', ''",
        "😀, ''"
    })
    void ofATextTheLettersAndDigitsAreKept(String text, String words) {
        assertThat(FileName.wordsOf(text)).isEqualTo(words);
    }

    @RepeatedTest(20)
    void whatIsKeptOfAnyTextIsFitBehindAnother(RepetitionInfo run) {
        SplittableRandom chance = new SplittableRandom(run.getCurrentRepetition());
        String text = chance.ints(12, 0, 0x30000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();

        String words = FileName.wordsOf(text);

        assertThat(FileName.isFit("x-" + words + "-1")).as("%s", run).isTrue();
        assertThat(words.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(4 * 12 * 2);
    }
}
