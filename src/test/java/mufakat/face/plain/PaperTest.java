package mufakat.face.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PaperTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Paper paper = new Paper(new PrintStream(out, true, StandardCharsets.UTF_8), StandardCharsets.UTF_8);

    @Test
    void breaksLinesAtSpacesWithinTheMeasure() {
        paper.print(" 1  ", "word ".repeat(36));

        assertThat(printed().lines()).hasSize(3).allMatch(line -> line.length() <= 72);
        assertThat(printed().lines().skip(1)).allMatch(line -> line.startsWith("    word"));
    }

    @Test
    void leavesAWordThatIsTooLongWhole() {
        paper.print("a " + "x".repeat(100) + " b");

        assertThat(printed().lines()).containsExactly("a", "x".repeat(100), "b");
    }

    @Test
    void keepsTheLinesOfAText() {
        paper.print("one\ntwo");

        assertThat(printed().lines()).containsExactly("one", "two");
    }

    @Test
    void leavesNoTwoEmptyLines() {
        paper.blank();
        paper.print("one");
        paper.blank();
        paper.blank();
        paper.print("two");

        assertThat(printed().lines()).containsExactly("one", "", "two");
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
