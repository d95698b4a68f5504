package mufakat.face.tui.terminal;

import com.googlecode.lanterna.TextColor;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How many colours the terminal shows. The theme is written in full colour; this brings it down. */
enum ColourDepth {
    NONE,
    SIXTEEN,
    INDEXED,
    FULL;

    private static final List<TextColor.ANSI> SIXTEEN_COLOURS = Arrays.stream(TextColor.ANSI.values())
            .filter(colour -> colour != TextColor.ANSI.DEFAULT)
            .toList();

    /** Reads {@code NO_COLOR} (no-color.org), {@code COLORTERM} and {@code TERM}, in this order. */
    static ColourDepth in(Map<String, String> environment) {
        String colours = environment.getOrDefault("COLORTERM", "").toLowerCase(Locale.ROOT);
        String term = environment.getOrDefault("TERM", "");
        if (!environment.getOrDefault("NO_COLOR", "").isEmpty() || term.startsWith("vt") || term.endsWith("-m")) {
            return NONE;
        }
        if (colours.equals("truecolor") || colours.equals("24bit") || term.endsWith("-direct")) {
            return FULL;
        }
        return term.contains("256color") ? INDEXED : SIXTEEN;
    }

    /** The nearest colour that the terminal has. */
    TextColor nearest(TextColor wanted) {
        if (this == NONE) {
            return TextColor.ANSI.DEFAULT;
        }
        if (this == FULL || wanted instanceof TextColor.ANSI) {
            return wanted;
        }
        if (this == INDEXED) {
            return wanted instanceof TextColor.RGB
                    ? TextColor.Indexed.fromRGB(wanted.getRed(), wanted.getGreen(), wanted.getBlue())
                    : wanted;
        }
        return SIXTEEN_COLOURS.stream()
                .min(Comparator.comparingInt(colour -> distance(colour, wanted)))
                .orElseThrow();
    }

    private static int distance(TextColor one, TextColor other) {
        int red = one.getRed() - other.getRed();
        int green = one.getGreen() - other.getGreen();
        int blue = one.getBlue() - other.getBlue();
        return red * red + green * green + blue * blue;
    }
}
