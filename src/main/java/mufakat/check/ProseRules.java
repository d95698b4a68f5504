package mufakat.check;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import mufakat.story.Story;

/** Texts as a terminal shows them: signs of one cell, and paragraphs that leave room on a screen. */
final class ProseRules {
    /** Two thirds of the prose that a screen of 80 × 24 holds. */
    private static final int COMFORTABLE = 1000;

    private static final int ASTRAL = 0x10000;
    private static final char FIRST_COMBINING = '\u0300';

    private static final List<Character.UnicodeScript> WIDE = List.of(
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA,
            Character.UnicodeScript.HANGUL,
            Character.UnicodeScript.BOPOMOFO,
            Character.UnicodeScript.YI);

    private final Problems problems;

    private ProseRules(Problems problems) {
        this.problems = problems;
    }

    static void check(Story story, Problems problems) {
        ProseRules prose = new ProseRules(problems);
        new Walk((component, value, pointer) ->
                        StoryText.in(component, value, pointer).forEach(prose::text))
                .through(story);
    }

    private void text(StoryText words) {
        if (words.say().length() <= COMFORTABLE && isPlain(words.say())) {
            return;
        }
        String text = Normalizer.normalize(words.say(), Normalizer.Form.NFC);
        OptionalInt bad = text.codePoints().filter(ProseRules::isDrawnBadly).findFirst();
        if (bad.isPresent()) {
            String sign = Character.toString(bad.getAsInt());
            String number = String.format(Locale.ROOT, "U+%04X", bad.getAsInt());
            problems.add(Problem.value(Code.BADLY_DRAWN, words.pointer(), sign, number));
        }
        int length = text.codePointCount(0, text.length());
        if (length > COMFORTABLE) {
            String[] arguments = {String.valueOf(length), String.valueOf(COMFORTABLE)};
            problems.add(Problem.value(Code.LONG_PARAGRAPH, words.pointer(), arguments));
        }
    }

    /** Whether there are only letters that every terminal draws, as in most texts: then nothing is looked up. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_COMBINING) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDrawnBadly(int sign) {
        return sign >= ASTRAL || hasNoWidth(sign) || isWide(sign);
    }

    private static boolean hasNoWidth(int sign) {
        int type = Character.getType(sign);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || (type == Character.FORMAT && sign != '\u00ad');
    }

    private static boolean isWide(int sign) {
        return WIDE.contains(Character.UnicodeScript.of(sign))
                || (sign >= 0x3000 && sign <= 0x303e)
                || (sign >= 0xff01 && sign <= 0xff60)
                || (sign >= 0xffe0 && sign <= 0xffe6);
    }
}
