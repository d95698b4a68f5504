package mufakat.history.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mufakat.history.Ground;
import mufakat.history.ProfileNumber;
import mufakat.history.Trait;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroundsReaderTest {
    private static final String HEAD = "member,number,source,fact\n";

    private static final List<ProfileNumber> NUMBERS =
            List.of(new ProfileNumber("VN", Trait.CAPACITY, ""), new ProfileNumber("VN", Trait.RED_LINE, "data"));

    @Test
    void aNumberIsKnownByWhatTheStoryCallsIt() {
        GroundsReader read =
                GroundsReader.of(HEAD + "VN,capacity,cert,a team\nVN,red-line data,oecd,strict\n", NUMBERS);

        assertThat(read.flaws()).isEmpty();
        assertThat(read.grounds())
                .containsExactly(
                        new Ground(NUMBERS.get(0), "cert", "a team"), new Ground(NUMBERS.get(1), "oecd", "strict"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"VN,mood,x,y|number", "XX,capacity,x,y|number", "VN,capacity,,y|source", "VN,capacity|source"})
    void aSlipIsNamed(String row, String column) {
        assertThat(GroundsReader.of(HEAD + row + "\n", NUMBERS).flaws())
                .singleElement()
                .satisfies(flaw -> {
                    assertThat(flaw.line()).isEqualTo(2);
                    assertThat(flaw.column()).isEqualTo(column);
                });
    }
}
