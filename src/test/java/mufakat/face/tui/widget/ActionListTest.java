package mufakat.face.tui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.input.KeyType;
import java.util.ArrayList;
import java.util.List;
import mufakat.face.tui.screen.Samples;
import mufakat.face.tui.screen.TestScreen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ActionListTest {
    private static final String WHY = "A workshop takes two days and one is left.";

    private final List<String> done = new ArrayList<>();
    private final List<String> why = new ArrayList<>();
    private TestScreen screen;

    @BeforeEach
    void show() {
        ActionList list = new ActionList(why::add);
        list.show(Samples.actions(done::add));
        screen = TestScreen.showing(list);
    }

    @Test
    void a_row_says_what_it_costs_and_what_else_there_is() {
        assertThat(screen.line(2)).isEqualTo(" ▸ c  Consult a member    1 day");
        assertThat(screen.line(4)).isEqualTo("   p  Call on a partner   1 day  Japan has something to offer");
    }

    @Test
    void arrows_and_Enter_are_enough() {
        screen.press(KeyType.ArrowDown, KeyType.Enter);
        assertThat(done).containsExactly("draft");
    }

    @Test
    void the_first_row_follows_the_last() {
        screen.press(KeyType.ArrowUp, KeyType.Enter, KeyType.ArrowDown, KeyType.Enter);
        assertThat(done).containsExactly("floor", "consult");
    }

    @Test
    void the_tenth_row_has_the_key_0() {
        assertThat(ActionRows.digit(9)).isEqualTo('9');
        assertThat(ActionRows.digit(10)).isEqualTo('0');
        assertThat(ActionRows.digit(11)).isEqualTo(' ');
    }

    @Test
    void a_letter_is_a_shortcut_small_or_capital() {
        screen.type("pO");
        assertThat(done).containsExactly("partner", "floor");
        assertThat(screen.line(6)).startsWith(" ▸ o");
    }

    @Test
    void a_click_does_it() {
        screen.clickOn("Open the floor");
        assertThat(done).containsExactly("floor");
    }

    @Test
    void a_barred_action_is_dimmed() {
        assertThat(screen.cell(6, 5).getForegroundColor())
                .isEqualTo(Style.DIM.in(ColourScheme.NORMAL.theme()).getForeground());
    }

    @Test
    void a_barred_action_says_why_when_it_is_selected_and_when_it_is_tried() {
        screen.press(KeyType.ArrowDown, KeyType.ArrowDown, KeyType.ArrowDown);
        assertThat(why).containsExactly("", "", WHY);
        screen.press(KeyType.Enter);
        assertThat(why).endsWith(WHY, WHY);
        screen.press(KeyType.ArrowDown);
        assertThat(why).endsWith("");
        assertThat(done).isEmpty();
    }
}
