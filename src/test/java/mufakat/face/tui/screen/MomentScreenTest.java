package mufakat.face.tui.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.input.KeyType;
import java.nio.file.Path;
import mufakat.engine.Phase;
import org.junit.jupiter.api.Test;

class MomentScreenTest {
    private final SmallTable table = SmallTable.at(80, 24, Path.of("story/one-table.yaml"));

    @Test
    void EnterReadsASceneToItsEndBeforeItChooses() {
        assertThat(table.picture()).contains("▼ more", "Enter read on");
        for (int page = 0; page < 10 && table.picture().contains("▼ more"); page++) {
            assertThat(table.enter().play().steps()).isEmpty();
        }
        assertThat(table.picture()).doesNotContain("▼ more").contains("Enter do it");
        assertThat(table.enter().play().steps()).hasSize(1);
    }

    @Test
    void aTextThatIsPastedDecidesNothing() {
        String homework = "Consult the handbook.\n1. Hand it in on paper.\n";
        table.screen().paste(homework).burst(homework);
        assertThat(table.play().steps()).isEmpty();
        assertThat(table.screen().line(23)).contains("A pasted text was passed over");
        assertThat(table.press(KeyType.ArrowDown).screen().line(23)).doesNotContain("passed over");
    }

    @Test
    void aKeyThatIsHeldReadsToTheEndAndDecidesNothing() {
        table.screen().hold(KeyType.Enter, 60);
        assertThat(table.picture()).doesNotContain("▼ more");
        assertThat(table.play().steps()).isEmpty();
        assertThat(table.enter().play().steps()).hasSize(1);
    }

    @Test
    void aKeyThatIsHeldTakesOneDecisionAndNoneOnTheScreensThatCome() {
        table.screen().burst("1".repeat(60));
        assertThat(table.play().steps()).hasSize(1);
        assertThat(table.type("1").play().steps()).hasSize(2);
    }

    @Test
    void aDigitChoosesAtOnce() {
        assertThat(table.type("1").play().steps()).hasSize(1);
    }

    @Test
    void whoStaysWithTheItemGoesOnWhereTheReadingWas() {
        SmallTable preparing = SmallTable.at(80, 24, Path.of("story/one-table.yaml"));
        while (preparing.play().game().state().phase() == Phase.READING) {
            preparing.type("1");
        }
        for (int page = 0; page < 10 && preparing.picture().contains("▼ more"); page++) {
            preparing.type(" ");
        }
        String read = text(preparing);
        preparing.choose("Look at another item").enter();
        assertThat(text(preparing)).isEqualTo(read);
    }

    /** What stands above the actions. */
    private static String text(SmallTable table) {
        return table.picture().substring(0, table.picture().indexOf("Consult a member"));
    }
}
