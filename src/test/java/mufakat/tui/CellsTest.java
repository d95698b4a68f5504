package mufakat.tui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {
    @ParameterizedTest
    @EnumSource(Sign.class)
    void a_sign_is_one_cell_wide(Sign sign) {
        assertThat(Cells.width(String.valueOf(sign.shape()))).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"▸", "▲", "▼", "−", "…", "─", "│", "●", "○", "×", "·"})
    void so_are_the_other_signs_on_the_screens(String sign) {
        assertThat(Cells.width(sign)).isOne();
    }

    @Test
    void what_fits_is_left_alone_and_the_rest_is_cut_with_an_ellipsis() {
        assertThat(Cells.fit("Ha Noi", 6)).isEqualTo("Ha Noi");
        assertThat(Cells.fit("Ha Noi", 5)).isEqualTo("Ha N…");
        assertThat(Cells.fit("Ha Noi", 4)).isEqualTo("Ha…");
        assertThat(Cells.fit("Ha Noi", 0)).isEmpty();
    }

    @Test
    void combining_marks_become_one_character_and_controls_blanks() {
        assertThat(Cells.fit("cafe\u0301\u0007!", 10)).isEqualTo("café !");
    }

    @Test
    void text_is_wrapped_at_words_and_keeps_its_own_breaks() {
        assertThat(Cells.wrap("one two three\nfour", 8)).containsExactly("one two", "three", "four");
    }

    @Test
    void padding_goes_to_either_side() {
        assertThat(Cells.pad("ab", 4)).isEqualTo("ab  ");
        assertThat(Cells.padLeft("ab", 4)).isEqualTo("  ab");
    }

    @Test
    void what_is_taken_for_narrow_without_a_look_is_narrow() {
        for (char letter = ' '; letter < 0x2700; letter++) {
            String text = String.valueOf(letter);
            assertThat(Cells.width(text))
                    .as("U+%04X", (int) letter)
                    .isEqualTo(com.googlecode.lanterna.TerminalTextUtils.getColumnWidth(text));
        }
    }
}
