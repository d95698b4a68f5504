package mufakat.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HarmlessTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"\u001b", "\u0007", "\r", "\u007f", "\u009b", "\u202e", "\u2066", "\u200f", "\ud83d", "\u2028"})
    void aSignThatSteersIsSeen(String sign) {
        assertThat(Harmless.name("a" + sign + "b")).isEqualTo("a�b");
        assertThat(Harmless.words("a" + sign + "b")).isEqualTo("a�b");
    }

    @Test
    void everySignThatTurnsTheDirectionIsAmongThem() {
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(sign -> UCharacter.hasBinaryProperty(sign, UProperty.BIDI_CONTROL))
                .mapToObj(Character::toString)
                .forEach(sign -> assertThat(Harmless.name(sign)).isEqualTo("�"));
    }

    @Test
    void aNameIsOneLineAndATextMayHaveMore() {
        assertThat(Harmless.name("a\nb\tc")).isEqualTo("a�b�c");
        assertThat(Harmless.words("a\nb\tc")).isEqualTo("a\nb\tc");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana",
                "王小明",
                "สมชาย",
                "က\u200cခ",
                "👩‍🚀",
                "محمد",
                "soft\u00adhyphen",
                "🏴\udb40\udc67\udb40\udc7f"
            })
    void whatBelongsToAScriptStays(String text) {
        assertThat(Harmless.name(text)).isEqualTo(text);
    }
}
