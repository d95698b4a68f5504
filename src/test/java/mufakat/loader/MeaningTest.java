package mufakat.loader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeaningTest {
    @ParameterizedTest
    @ValueSource(strings = {"0", "7", "-3", "+1", "2026", "999999999999999999"})
    void aWholeNumberIsANumber(String plain) {
        assertThat(Meaning.of(plain)).isEqualTo(Meaning.NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.10",
                "012",
                "1e3",
                "-.5",
                "1.",
                "0x1F",
                "0o17",
                "1.5E-3",
                ".inf",
                "-.Inf",
                ".nan",
                "00",
                "1234567890123456789"
            })
    void whatYamlTakesForANumberAndAnAuthorMayNotIsOdd(String plain) {
        assertThat(Meaning.of(plain)).isEqualTo(Meaning.ODD_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "on",
                "yes",
                "NO",
                "1.2.3",
                "2026-11-22",
                "12:30",
                "1e",
                "e3",
                ".",
                "+",
                "-",
                "0x",
                "1_000",
                "4x",
                "...",
                "-a",
                "3 members"
            })
    void everythingElseIsText(String plain) {
        assertThat(Meaning.of(plain)).isEqualTo(Meaning.TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "~", "null"})
    void nothingIsNothing(String plain) {
        assertThat(Meaning.of(plain)).isEqualTo(Meaning.NOTHING);
    }
}
