package mufakat.face.tui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.gui2.BorderLayout;
import com.googlecode.lanterna.gui2.Panel;
import com.googlecode.lanterna.input.KeyType;
import com.googlecode.lanterna.input.MouseActionType;
import java.util.ArrayList;
import java.util.List;
import mufakat.face.tui.screen.Samples;
import mufakat.face.tui.screen.TestScreen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StanceTableTest {
    private final StanceTable table = new StanceTable();
    private final List<String> chosen = new ArrayList<>();
    private TestScreen screen;

    @BeforeEach
    void show() {
        table.title("MEMBERS", "regional CERT");
        table.show(Samples.STANCES);
        table.onChoose(row -> chosen.add(row.id()));
        screen = TestScreen.showing(table);
    }

    @Test
    void stancesAreToldByShapeAndWordAndFigure() {
        assertThat(screen.line(2)).isEqualTo(" MEMBERS  regional CERT");
        assertThat(screen.line(4)).isEqualTo("  Cambodia    ? unknown   −3…+2");
        assertThat(screen.line(12)).isEqualTo("  Viet Nam    ✕ objects      −4  data");
    }

    @Test
    void whereThereIsLittleRoomIdsStandForNames() {
        Panel narrow = new Panel(new BorderLayout());
        narrow.addComponent(table, BorderLayout.Location.LEFT);
        screen = TestScreen.showing(narrow);
        assertThat(screen.line(4)).isEqualTo("  KH ? unknown   −3…+2");
        assertThat(screen.line(12)).isEqualTo("  VN ✕ objects      −4  data");
    }

    @Test
    void theColourOfAStanceIsTheThemes() {
        assertThat(screen.cell(14, 12).getForegroundColor())
                .isEqualTo(Style.OBJECTS.in(ColourScheme.NORMAL.theme()).getForeground());
        screen.loop().wear(ColourScheme.HIGH_CONTRAST);
        screen.step();
        assertThat(screen.cell(14, 12).getForegroundColor())
                .isEqualTo(Style.OBJECTS.in(ColourScheme.HIGH_CONTRAST.theme()).getForeground());
    }

    @Test
    void arrowsSelectAndStayInTheTable() {
        List<String> selected = new ArrayList<>();
        table.onSelect(row -> selected.add(row.id()));
        screen.press(KeyType.ArrowUp, KeyType.ArrowDown, KeyType.ArrowDown);
        assertThat(selected).containsExactly("KH", "ID");
        assertThat(screen.press(KeyType.End, KeyType.ArrowDown, KeyType.Enter).line(12))
                .startsWith(" ▸Viet Nam");
        assertThat(chosen).containsExactly("VN");
    }

    @Test
    void aClickChoosesAndOneBesideTheRowsDoesNot() {
        screen.clickOn("Thailand    ●")
                .mouse(MouseActionType.CLICK_DOWN, 3, 2)
                .mouse(MouseActionType.CLICK_DOWN, 3, 18);
        assertThat(chosen).containsExactly("TH");
    }

    @Test
    void aLongTableScrollsWithTheSelection() {
        List<StanceTable.Row> rows = new ArrayList<>();
        for (int i = 10; i < 60; i++) {
            rows.add(new StanceTable.Row("M" + i, "Member " + i, Sign.JOINS, "joins", "+1", ""));
        }
        table.show(rows);
        assertThat(screen.step().line(21)).startsWith("▼");
        assertThat(screen.press(KeyType.End).line(21)).startsWith(" ▸Member 59");
        assertThat(screen.line(3)).startsWith("▲");
        assertThat(screen.press(KeyType.PageUp).line(3)).startsWith("▲▸Member 40");
    }

    @Test
    void withoutMembersItIsEmptyAndTakesNoFocus() {
        table.show(List.of());
        assertThat(screen.press(KeyType.Enter, KeyType.End).picture()).contains("MEMBERS");
        assertThat(table.isFocusable()).isFalse();
        assertThat(table.selected()).isEmpty();
    }
}
