package mufakat.save;

import static org.assertj.core.api.Assertions.assertThat;

import mufakat.save.SaveHeader.Player;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LikenessTest {
    @ParameterizedTest
    @CsvSource({
        "Ana, An\u200Da",
        "Ana, A\u034Fna\uFE0F",
        "Ana, \uFF21na",
        "José, Jose\u0301",
        "Straße, STRASSE",
        "Ana Lim, Ana\u00A0 Lim",
        "می\u200Cخ, میخ",
        "क्\u200Dष, क्ष",
        "ខ្មែរ, ខ្\u200Bមែរ"
    })
    void namesThatLookAlikeHaveOneKey(String name, String other) {
        assertThat(Likeness.key(name)).isEqualTo(Likeness.key(other));
    }

    @ParameterizedTest
    @CsvSource({"Ana, Anna", "Jose, José", "王小明, 王小朋", "สมชาย, สมชัย"})
    void namesThatLookDifferentDoNot(String name, String other) {
        assertThat(Likeness.key(name)).isNotEqualTo(Likeness.key(other));
    }

    @ParameterizedTest
    @CsvSource({"An\u200Da, Ana", "José, José", "\uFF21na, Ana"})
    void whatIsSeenOfANameKeepsItsCapitals(String name, String seen) {
        assertThat(Likeness.seen(name)).isEqualTo(seen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"می\u200Cخواهم", "क्\u200Dष", "ស្រី\u200Bមុំ"})
    void joinersThatAScriptNeedsStayInAName(String name) {
        assertThat(new Player(name, "").name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200D", "\u3164", "\u200B\u00A0\uFE0F"})
    void aNameOfWhichNothingIsSeenIsNone(String name) {
        assertThat(new Player(name, name)).isEqualTo(new Player("", ""));
    }
}
