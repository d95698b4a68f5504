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
    void aRowSaysWhatItCostsAndWhatElseThereIs() {
        assertThat(screen.line(2)).isEqualTo(" ▸ c  Consult a member    1 day");
        assertThat(screen.line(4)).isEqualTo("   p  Call on a partner   1 day  Japan has something to offer");
    }

    @Test
    void arrowsAndEnterAreEnough() {
        screen.press(KeyType.ArrowDown, KeyType.Enter);
        assertThat(done).containsExactly("draft");
    }

    @Test
    void theFirstRowFollowsTheLast() {
        screen.press(KeyType.ArrowUp, KeyType.Enter, KeyType.ArrowDown, KeyType.Enter);
        assertThat(done).containsExactly("floor", "consult");
    }

    @Test
    void theTenthRowHasTheKey0() {
        assertThat(ActionRows.digit(9)).isEqualTo('9');
        assertThat(ActionRows.digit(10)).isEqualTo('0');
        assertThat(ActionRows.digit(11)).isEqualTo(' ');
    }

    @Test
    void aLetterIsAShortcutSmallOrCapital() {
        screen.type("pO");
        assertThat(done).containsExactly("partner", "floor");
        assertThat(screen.line(6)).startsWith(" ▸ o");
    }

    @Test
    void aClickDoesIt() {
        screen.clickOn("Open the floor");
        assertThat(done).containsExactly("floor");
    }

    @Test
    void aBarredActionIsDimmed() {
        assertThat(screen.cell(6, 5).getForegroundColor())
                .isEqualTo(Style.DIM.in(ColourScheme.NORMAL.theme()).getForeground());
    }

    @Test
    void aBarredActionSaysWhyWhenItIsSelectedAndWhenItIsTried() {
        screen.press(KeyType.ArrowDown, KeyType.ArrowDown, KeyType.ArrowDown);
        assertThat(why).containsExactly("", "", WHY);
        screen.press(KeyType.Enter);
        assertThat(why).endsWith(WHY, WHY);
        screen.press(KeyType.ArrowDown);
        assertThat(why).endsWith("");
        assertThat(done).isEmpty();
    }
}
