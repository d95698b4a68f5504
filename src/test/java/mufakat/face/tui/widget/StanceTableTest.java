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
    void stances_are_told_by_shape_and_word_and_figure() {
        assertThat(screen.line(2)).isEqualTo(" MEMBERS  regional CERT");
        assertThat(screen.line(4)).isEqualTo("  Cambodia    ? unknown   −3…+2");
        assertThat(screen.line(12)).isEqualTo("  Viet Nam    ✕ objects      −4  data");
    }

    @Test
    void where_there_is_little_room_ids_stand_for_names() {
        Panel narrow = new Panel(new BorderLayout());
        narrow.addComponent(table, BorderLayout.Location.LEFT);
        screen = TestScreen.showing(narrow);
        assertThat(screen.line(4)).isEqualTo("  KH ? unknown   −3…+2");
        assertThat(screen.line(12)).isEqualTo("  VN ✕ objects      −4  data");
    }

    @Test
    void the_colour_of_a_stance_is_the_themes() {
        assertThat(screen.cell(14, 12).getForegroundColor())
                .isEqualTo(Style.OBJECTS.in(ColourScheme.NORMAL.theme()).getForeground());
        screen.loop().wear(ColourScheme.HIGH_CONTRAST);
        screen.step();
        assertThat(screen.cell(14, 12).getForegroundColor())
                .isEqualTo(Style.OBJECTS.in(ColourScheme.HIGH_CONTRAST.theme()).getForeground());
    }

    @Test
    void arrows_select_and_stay_in_the_table() {
        List<String> selected = new ArrayList<>();
        table.onSelect(row -> selected.add(row.id()));
        screen.press(KeyType.ArrowUp, KeyType.ArrowDown, KeyType.ArrowDown);
        assertThat(selected).containsExactly("KH", "ID");
        assertThat(screen.press(KeyType.End, KeyType.ArrowDown, KeyType.Enter).line(12))
                .startsWith(" ▸Viet Nam");
        assertThat(chosen).containsExactly("VN");
    }

    @Test
    void a_click_chooses_and_one_beside_the_rows_does_not() {
        screen.clickOn("Thailand    ●")
                .mouse(MouseActionType.CLICK_DOWN, 3, 2)
                .mouse(MouseActionType.CLICK_DOWN, 3, 18);
        assertThat(chosen).containsExactly("TH");
    }

    @Test
    void a_long_table_scrolls_with_the_selection() {
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
    void without_members_it_is_empty_and_takes_no_focus() {
        table.show(List.of());
        assertThat(screen.press(KeyType.Enter, KeyType.End).picture()).contains("MEMBERS");
        assertThat(table.isFocusable()).isFalse();
        assertThat(table.selected()).isEmpty();
    }
}
