package mufakat.face.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InputWordsTest {
    private static final List<String> NAMES = List.of("Laos", "Malaysia", "Myanmar", "Viet Nam");

    @ParameterizedTest
    @CsvSource({"1,Laos", "vn,Viet Nam", "viet nam,Viet Nam", "LAOS,Laos", "mal,Malaysia", "v,Viet Nam"})
    void understandsNumbersIdsNamesAndBeginnings(String typed, String meant) {
        assertThat(pick(typed)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"m", "0", "5", "-1", "99999999999", "", "x"})
    void doesNotGuess(String typed) {
        assertThat(pick(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "１", "1.", "1)", "#1", "(1)", "[1]", "１．", "①", "\ufeff1", "\u00a01", "1\u3002", "၁", "১", "١", "۱",
                "๑", "១", "໑"
            })
    void takesWhatLooksLikeANumberAsIt(String typed) {
        assertThat(InputWords.number(typed, 4)).hasValue(1);
        assertThat(pick(typed)).contains("Laos");
    }

    @ParameterizedTest
    @CsvSource({"'(c)',c", "Ｑ,q", "'Exit.',exit", "?,?", "'\u00a0 Hub  3 ',hub  3", "'',''", "'...','...'"})
    void takesWhatLooksLikeAWordAsIt(String typed, String meant) {
        assertThat(InputWords.meant(typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 2", "1.5", "-1", "1st", "½"})
    void takesNothingElseForANumber(String typed) {
        assertThat(InputWords.number(typed, 4)).isEmpty();
    }

    @Test
    void nothingTypedBeginsNoWord() {
        assertThat(InputWords.begins("yes", "")).isFalse();
        assertThat(InputWords.begins("yes", "Y")).isTrue();
    }

    private static Optional<String> pick(String typed) {
        return InputWords.pick(
                NAMES, typed, name -> name.equals("Viet Nam") ? "VN" : name.substring(0, 2), Function.identity());
    }
}
