package mufakat.report.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import mufakat.check.Code;
import mufakat.cli.ExitCode;
import mufakat.cli.House;
import mufakat.cli.House.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExplanationsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Code.class)
    void everyCodeHasAPageWithAnExampleThatIsMended(Code code) {
        assertThat(Explanations.of(code.id()).orElseThrow())
                .startsWith("# " + code.id() + ": ")
                .containsSubsequence("\n## Broken\n\n    ", "\n## Mended\n\n    ");
    }

    @Test
    void aPageIsPrintedOnDemand() {
        Run run = House.in(folder).run("", "check", "--explain", "s012");

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("# S012: ");
    }

    @Test
    void aCodeThatDoesNotExistIsUsedWrongly() {
        Run run = House.in(folder).run("", "check", "--explain", "S999");

        assertThat(run.code()).isEqualTo(ExitCode.USED_WRONGLY);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("S999");
    }
}
