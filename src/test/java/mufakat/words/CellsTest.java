package mufakat.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.jline.utils.WCWidth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana",
                "Nguyễn Văn An",
                "Nguye\u0302\u0303n Va\u0306n An",
                "王小明",
                "한글",
                "สมชาย น้ำฝน",
                "ສົມພອນ ຄຳ",
                "សុខា ចន្ធី",
                "အောင်ဆန်း ကျော်",
                "محمد",
                "नक्षत्र",
                "ＡＢＣ"
            })
    void aNameIsAsWideAsAnotherLibrarySaysThatTerminalsMakeIt(String name) {
        assertThat(Cells.width(name))
                .isEqualTo(name.codePoints().map(WCWidth::wcwidth).sum());
    }

    @ParameterizedTest
    @ValueSource(strings = {"👩‍🚀", "👨‍👩‍👧‍👦", "👍🏽", "❤️", "🇹🇭", "1️⃣", "⌚"})
    void anEmojiTakesTwoColumnsHoweverManySignsItIsMadeOf(String emoji) {
        assertThat(Cells.width(emoji)).isEqualTo(2);
        assertThat(Cells.fit(emoji + emoji, 3)).isEqualTo(emoji + "…");
    }

    @Test
    void whatIsTakenForNarrowWithoutALookIsNarrow() {
        for (int letter = 0; letter <= Character.MAX_VALUE; letter++) {
            if (Cells.isPlain(letter)) {
                assertThat(Clusters.width(Character.toString(letter)))
                        .as("U+%04X", letter)
                        .isOne();
            }
        }
    }

    @Test
    void whatFitsIsLeftAloneAndTheRestIsCutWithAnEllipsis() {
        assertThat(Cells.fit("Ha Noi", 6)).isEqualTo("Ha Noi");
        assertThat(Cells.fit("Ha Noi", 5)).isEqualTo("Ha N…");
        assertThat(Cells.fit("Ha Noi", 4)).isEqualTo("Ha…");
        assertThat(Cells.fit("Ha Noi", 0)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"王小明,5,王小…", "王小明,4,王…", "สมชายใจดี,4,สมช…", "น้ำน้ำ,3,น้ำ…", "น้ำน้ำ,2,…"})
    void noSignIsCutInTwo(String text, int columns, String cut) {
        assertThat(Cells.fit(text, columns)).isEqualTo(cut);
        assertThat(Cells.width(cut)).isLessThanOrEqualTo(columns);
    }

    @Test
    void combiningMarksBecomeOneCharacterAndControlsBlanks() {
        assertThat(Cells.fit("cafe\u0301\u0007!\u009b", 10)).isEqualTo("café ! ");
    }

    @Test
    void paddingGoesToEitherSide() {
        assertThat(Cells.pad("ab", 4)).isEqualTo("ab  ");
        assertThat(Cells.padLeft("ab", 4)).isEqualTo("  ab");
        assertThat(Cells.pad("王小", 5)).isEqualTo("王小 ");
        assertThat(Cells.pad("王小明", 4)).isEqualTo("王… ");
    }
}
