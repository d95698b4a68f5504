package mufakat.face.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import mufakat.view.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignsTest {
    @Test
    void aConsoleThatShowsEverythingIsGivenEverything() {
        assertThat(new Signs(StandardCharsets.UTF_8).shown("◆ café −3…+1")).isEqualTo("◆ café −3…+1");
    }

    @Test
    void aConsoleThatShowsLittleIsGivenWhatItShows() {
        assertThat(new Signs(StandardCharsets.US_ASCII).shown("◆ “café” −3…+1 🙂 ไทย"))
                .isEqualTo("+ \"cafe\" -3...+1 ? ???");
        assertThat(new Signs(StandardCharsets.ISO_8859_1).shown("◆ café")).isEqualTo("+ café");
    }

    @ParameterizedTest
    @EnumSource(Mark.class)
    void everyMarkHasASignOfItsOwn(Mark mark) {
        Signs signs = new Signs(StandardCharsets.US_ASCII);
        String all = "";
        for (Mark each : Mark.values()) {
            all += signs.shown(String.valueOf(each.shape()));
        }
        assertThat(all.chars()
                        .filter(sign -> sign
                                == signs.shown(String.valueOf(mark.shape())).charAt(0)))
                .hasSize(1);
    }
}
