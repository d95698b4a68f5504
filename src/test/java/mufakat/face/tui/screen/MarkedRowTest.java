package mufakat.face.tui.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import mufakat.view.Moment;
import mufakat.view.RoomTable;
import org.junit.jupiter.api.Test;

/** Whom the advice beside the table means is found in the table by a sign. */
class MarkedRowTest {
    @Test
    void theRowOfWhomTheAdviceNamesIsMarkedAndNoOther() {
        SmallTable table = SmallTable.preparing(80, 24);
        assertThat(table.picture()).contains("Durio has read the draft twice");
        assertThat(marked(table)).singleElement().asString().contains("» Durio ");
    }

    @Test
    void theMarkStaysBesideTheRowThatIsSelected() {
        SmallTable table = SmallTable.preparing(120, 32);
        assertThat(marked(table)).singleElement().asString().contains("» Durio ");
        assertThat(table.picture()).contains(" ▸Aralia");
    }

    @Test
    void whereTheAdviceNamesNobodyTheMarkedRowIsNamedUnderIt() {
        SmallTable table = SmallTable.at(120, 32, Path.of("story/rising-tide"));
        for (int i = 0; i < 20 && table.play().moment().kind() != Moment.Kind.PREPARING; i++) {
            table.type("1");
        }
        RoomTable room = table.play().moment().room().orElseThrow();
        String meant = room.rows().stream()
                .filter(row -> room.meant().contains(row.member()))
                .map(RoomTable.Row::name)
                .findFirst()
                .orElseThrow();
        assertThat(table.picture()).contains("Consult somebody");
        assertThat(table.picture().replaceAll("\\s*│[^\\n]*\\n\\s*▎?\\s*", " ")).contains("in the table: " + meant);
        assertThat(marked(table)).singleElement().asString().contains(meant);
    }

    private static List<String> marked(SmallTable table) {
        return table.picture().lines().filter(line -> line.contains("│»")).toList();
    }
}
