package mufakat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On machines that write numbers in digits of their own. */
class LocalDigitsTest {
    private static final Locale USUAL = Locale.getDefault();

    @TempDir
    private Path folder;

    @AfterEach
    void backToTheUsual() {
        Locale.setDefault(USUAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"my", "bn", "ar-EG", "fa", "ne", "th-TH-u-nu-thai"})
    void whatIsToBeTypedIsPrintedInTheDigitsThatThePromptsName(String locale) {
        Locale.setDefault(Locale.forLanguageTag(locale));
        assertThat(String.format(Locale.getDefault(), "%d", 1))
                .as("digits of " + locale)
                .isNotEqualTo("1");

        House house = House.in(folder);
        String printed = house.run("1\nAna\n\nq\n", "--plain").out()
                + house.begin("game", House.TO_THE_FLOOR + House.TO_THE_END).out()
                + house.run("", "replay", "game").out()
                + house.run("", "compare").out()
                + house.run("", "check", "nothing").err();
        assertThat(printed.codePoints().filter(Character::isDigit)).isNotEmpty().allMatch(digit -> digit <= '9');
    }
}
