package mufakat.face.tui.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.TextColor;
import java.util.Map;
import mufakat.face.tui.widget.ColourScheme;
import mufakat.face.tui.widget.Sign;
import org.junit.jupiter.api.Test;

class ColourDepthTest {
    private static final TextColor SALMON = new TextColor.RGB(242, 126, 126);

    @Test
    void NO_COLOR_is_stronger_than_all_else() {
        assertThat(ColourDepth.in(Map.of("NO_COLOR", "1", "COLORTERM", "truecolor")))
                .isEqualTo(ColourDepth.NONE);
    }

    @Test
    void an_empty_NO_COLOR_says_nothing() {
        assertThat(ColourDepth.in(Map.of("NO_COLOR", "", "TERM", "xterm"))).isEqualTo(ColourDepth.SIXTEEN);
    }

    @Test
    void COLORTERM_and_TERM_tell_the_depth() {
        assertThat(ColourDepth.in(Map.of("COLORTERM", "truecolor"))).isEqualTo(ColourDepth.FULL);
        assertThat(ColourDepth.in(Map.of("TERM", "xterm-256color"))).isEqualTo(ColourDepth.INDEXED);
        assertThat(ColourDepth.in(Map.of("TERM", "linux"))).isEqualTo(ColourDepth.SIXTEEN);
        assertThat(ColourDepth.in(Map.of("TERM", "vt220"))).isEqualTo(ColourDepth.NONE);
    }

    @Test
    void a_colour_becomes_the_nearest_that_there_is() {
        assertThat(ColourDepth.FULL.nearest(SALMON)).isEqualTo(SALMON);
        assertThat(ColourDepth.INDEXED.nearest(SALMON)).isInstanceOf(TextColor.Indexed.class);
        assertThat(ColourDepth.SIXTEEN.nearest(SALMON)).isEqualTo(TextColor.ANSI.RED_BRIGHT);
        assertThat(ColourDepth.NONE.nearest(SALMON)).isEqualTo(TextColor.ANSI.DEFAULT);
    }

    @Test
    void sixteen_colours_still_tell_the_stances_apart_from_the_ground() {
        for (Sign sign : Sign.values()) {
            TextColor colour = ColourDepth.SIXTEEN.nearest(
                    sign.style().in(ColourScheme.NORMAL.theme()).getForeground());
            assertThat(colour).as(sign.name()).isNotIn(TextColor.ANSI.BLACK, TextColor.ANSI.BLACK_BRIGHT);
        }
    }
}
