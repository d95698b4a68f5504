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
    void NOCOLORIsStrongerThanAllElse() {
        assertThat(ColourDepth.in(Map.of("NO_COLOR", "1", "COLORTERM", "truecolor")))
                .isEqualTo(ColourDepth.NONE);
    }

    @Test
    void anEmptyNOCOLORSaysNothing() {
        assertThat(ColourDepth.in(Map.of("NO_COLOR", "", "TERM", "xterm"))).isEqualTo(ColourDepth.SIXTEEN);
    }

    @Test
    void COLORTERMAndTERMTellTheDepth() {
        assertThat(ColourDepth.in(Map.of("COLORTERM", "truecolor"))).isEqualTo(ColourDepth.FULL);
        assertThat(ColourDepth.in(Map.of("TERM", "xterm-256color"))).isEqualTo(ColourDepth.INDEXED);
        assertThat(ColourDepth.in(Map.of("TERM", "linux"))).isEqualTo(ColourDepth.SIXTEEN);
        assertThat(ColourDepth.in(Map.of("TERM", "vt220"))).isEqualTo(ColourDepth.NONE);
    }

    @Test
    void aColourBecomesTheNearestThatThereIs() {
        assertThat(ColourDepth.FULL.nearest(SALMON)).isEqualTo(SALMON);
        assertThat(ColourDepth.INDEXED.nearest(SALMON)).isInstanceOf(TextColor.Indexed.class);
        assertThat(ColourDepth.SIXTEEN.nearest(SALMON)).isEqualTo(TextColor.ANSI.RED_BRIGHT);
        assertThat(ColourDepth.NONE.nearest(SALMON)).isEqualTo(TextColor.ANSI.DEFAULT);
    }

    @Test
    void sixteenColoursStillTellTheStancesApartFromTheGround() {
        for (Sign sign : Sign.values()) {
            TextColor colour = ColourDepth.SIXTEEN.nearest(
                    sign.style().in(ColourScheme.NORMAL.theme()).getForeground());
            assertThat(colour).as(sign.name()).isNotIn(TextColor.ANSI.BLACK, TextColor.ANSI.BLACK_BRIGHT);
        }
    }
}
