package mufakat.face.tui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.graphics.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ColourSchemeTest {
    @ParameterizedTest
    @EnumSource(ColourScheme.class)
    void everyStyleIsDefined(ColourScheme look) {
        for (Style style : Style.values()) {
            String prefix = "mufakat.face.tui.widget.Style.";
            assertThat(look.properties().stringPropertyNames())
                    .contains(prefix + "foreground[" + style + "]", prefix + "sgr[" + style + "]");
        }
    }

    @Test
    void bothFilesDefineTheSameParts() {
        assertThat(ColourScheme.HIGH_CONTRAST.properties().keySet())
                .isEqualTo(ColourScheme.NORMAL.properties().keySet());
    }

    @Test
    void everyStyleCanBeRead() {
        assertContrast(ColourScheme.NORMAL, 4.5);
        assertContrast(ColourScheme.HIGH_CONTRAST, 7);
    }

    @ParameterizedTest
    @EnumSource(ColourScheme.class)
    void theSelectionShowsWithoutColours(ColourScheme look) {
        assertThat(Style.SELECTED.in(look.theme()).getSGRs()).contains(SGR.REVERSE);
        assertThat(look.theme().getDefaultDefinition().getActive().getSGRs()).contains(SGR.REVERSE);
    }

    /** The ratio of WCAG 2. */
    private static void assertContrast(ColourScheme look, double least) {
        Theme theme = look.theme();
        for (Style style : Style.values()) {
            double one = luminance(style.in(theme).getForeground()) + 0.05;
            double other = luminance(style.in(theme).getBackground()) + 0.05;
            assertThat(Math.max(one, other) / Math.min(one, other))
                    .as(look + " " + style)
                    .isGreaterThanOrEqualTo(style == Style.RULE ? 3 : least);
        }
    }

    private static double luminance(TextColor colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
