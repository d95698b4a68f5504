package mufakat.words;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import mufakat.words.Cells.Glyph;

/** What only Unicode's tables know of a text; apart, so that a start that shows nothing but Latin doesn't load them. */
final class Clusters {
    private static final int SOFT_HYPHEN = 0xAD;
    private static final int AS_EMOJI = 0xFE0F;

    private Clusters() {}

    static int width(String text) {
        return glyphs(text).stream().mapToInt(Glyph::width).sum();
    }

    /** An emoji is one glyph; of other signs each part that has a width is one, with the marks that follow it. */
    static List<Glyph> glyphs(String text) {
        List<Glyph> glyphs = new ArrayList<>();
        for (String cluster : parts(text, BreakIterator.getCharacterInstance(ULocale.ROOT))) {
            if (isEmoji(cluster)) {
                glyphs.add(new Glyph(cluster, 2));
            } else {
                cluster.codePoints().forEach(letter -> add(glyphs, letter));
            }
        }
        return glyphs;
    }

    private static void add(List<Glyph> glyphs, int letter) {
        int width = width(letter);
        if (width > 0 || glyphs.isEmpty()) {
            glyphs.add(new Glyph(Character.toString(letter), width));
        } else {
            Glyph marked = glyphs.remove(glyphs.size() - 1);
            glyphs.add(new Glyph(marked.text() + Character.toString(letter), marked.width()));
        }
    }

    static String beginning(String text, int columns) {
        StringBuilder beginning = new StringBuilder();
        int used = 0;
        for (String cluster : parts(text, BreakIterator.getCharacterInstance(ULocale.ROOT))) {
            used += width(cluster);
            if (used > columns) {
                break;
            }
            beginning.append(cluster);
        }
        return beginning.toString();
    }

    /** The first sign, however wide it is. */
    static String first(String text) {
        return parts(text, BreakIterator.getCharacterInstance(ULocale.ROOT)).get(0);
    }

    /** A text in the pieces between which a line may break. */
    static List<String> pieces(String text) {
        return parts(text, BreakIterator.getLineInstance(ULocale.ROOT));
    }

    private static List<String> parts(String text, BreakIterator breaks) {
        List<String> parts = new ArrayList<>();
        breaks.setText(text);
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            parts.add(text.substring(from, to));
            from = to;
        }
        return parts;
    }

    private static boolean isEmoji(String cluster) {
        int first = cluster.codePointAt(0);
        return UCharacter.hasBinaryProperty(first, UProperty.EMOJI_PRESENTATION)
                || (cluster.indexOf(AS_EMOJI) > 0 && UCharacter.hasBinaryProperty(first, UProperty.EMOJI));
    }

    /** Marks that keep room for themselves, as in Burmese and Khmer, have it on most terminals too. */
    private static int width(int letter) {
        return switch (UCharacter.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> 0;
            default -> isUnseen(letter) ? 0 : isWide(letter) ? 2 : 1;
        };
    }

    /** Joiners and the like, and the letters that complete a Korean syllable. */
    private static boolean isUnseen(int letter) {
        int syllable = UCharacter.getIntPropertyValue(letter, UProperty.HANGUL_SYLLABLE_TYPE);
        return syllable == UCharacter.HangulSyllableType.VOWEL_JAMO
                || syllable == UCharacter.HangulSyllableType.TRAILING_JAMO
                || (letter != SOFT_HYPHEN
                        && UCharacter.hasBinaryProperty(letter, UProperty.DEFAULT_IGNORABLE_CODE_POINT));
    }

    private static boolean isWide(int letter) {
        int width = UCharacter.getIntPropertyValue(letter, UProperty.EAST_ASIAN_WIDTH);
        return width == EastAsianWidth.WIDE || width == EastAsianWidth.FULLWIDTH;
    }
}
