package mufakat.face.tui.window;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.gui2.Label;
import com.googlecode.lanterna.input.KeyType;
import com.googlecode.lanterna.input.MouseActionType;
import java.util.ArrayList;
import java.util.List;
import mufakat.face.tui.screen.SmallTable;
import mufakat.face.tui.screen.TestScreen;
import mufakat.face.tui.widget.TextLimit;
import org.junit.jupiter.api.Test;

class DialogTest {
    private static final TextLimit SIX = new TextLimit(6, "No more than 6");

    private final List<String> told = new ArrayList<>();
    private final TestScreen screen = TestScreen.showing(new Label(""));

    @Test
    void a_question_is_answered_no_unless_one_says_yes() {
        screen.open(leaving()).press(KeyType.Enter).open(leaving()).press(KeyType.Escape);
        assertThat(told).isEmpty();
        screen.open(leaving()).press(KeyType.ArrowLeft, KeyType.Enter);
        assertThat(told).containsExactly("left");
        assertThat(screen.picture()).doesNotContain("Really?");
    }

    @Test
    void the_bottom_line_shows_the_keys_of_a_dialog_while_it_is_open() {
        SmallTable table = SmallTable.preparing(80, 24).type("q");
        assertThat(table.screen().line(23)).contains("Esc").doesNotContain("leave");
        assertThat(table.press(KeyType.Escape).screen().line(23)).contains("leave");
    }

    @Test
    void a_click_beside_a_dialog_leaves_it_where_it_is() {
        screen.open(leaving()).mouse(MouseActionType.CLICK_DOWN, 1, 1);
        assertThat(screen.picture()).contains("Really?");
        assertThat(screen.clickOn("Leave ]").picture()).doesNotContain("Really?");
        assertThat(told).containsExactly("left");
    }

    @Test
    void a_message_is_put_away_with_Enter() {
        screen.open(new MessageDialog("Title", "Some words.", "Close"));
        assertThat(screen.picture()).contains(" Title ", "Some words.", "Close");
        assertThat(screen.press(KeyType.Enter).picture()).doesNotContain("Some words.");
    }

    @Test
    void a_line_has_a_limit() {
        screen.open(new LineDialog("Name", "Who?", "Sari", SIX, "Keep", "Cancel", told::add))
                .type(" Dewi");
        assertThat(screen.press(KeyType.Enter).picture()).doesNotContain("Who?");
        assertThat(told).containsExactly("Sari D");
    }

    @Test
    void Esc_drops_a_line() {
        screen.open(new LineDialog("Name", "Who?", "Sari", SIX, "Keep", "Cancel", told::add))
                .press(KeyType.Escape);
        assertThat(told).isEmpty();
    }

    @Test
    void notes_are_broken_at_words_on_the_screen_and_kept_as_they_were_written() {
        String sentence = "I would have asked for one week more, and for a sentence in the chair's statement.";
        screen.open(notes()).type(sentence + " ").press(KeyType.Enter).type("Second.");
        assertThat(screen.picture())
                .contains("one week more, and for a", "sentence in the chair's")
                .doesNotContain(sentence);
        screen.press(KeyType.Escape);
        assertThat(told).containsExactly(sentence + " \nSecond.");
    }

    @Test
    void notes_have_a_limit_and_a_button() {
        screen.open(notes()).burst("x".repeat(300)).press(KeyType.Tab, KeyType.Enter);
        assertThat(told).singleElement().asString().hasSize(200);
    }

    @Test
    void a_text_that_is_pasted_into_notes_is_text_as_a_whole() {
        screen.open(notes()).type("I: ").paste("The division\twas harder.\n\nNobody asked me.\n");
        assertThat(screen.picture()).contains("Nobody asked me.", "Keep ]");
        screen.press(KeyType.Escape);
        assertThat(told).containsExactly("I: The division was harder.\n\nNobody asked me.");
    }

    @Test
    void what_comes_faster_than_any_hand_is_a_text_in_notes_too() {
        screen.open(notes()).burst("One.\tTwo.\n\nThree.\n");
        assertThat(screen.picture()).contains("Three.");
        screen.press(KeyType.Escape);
        assertThat(told).containsExactly("One. Two.\n\nThree.");
    }

    @Test
    void a_text_is_pasted_where_the_caret_stands() {
        screen.open(notes()).type("ad").press(KeyType.ArrowLeft).paste("b\nc");
        screen.type("-").press(KeyType.Escape);
        assertThat(told).containsExactly("ab\nc-d");
    }

    @Test
    void a_long_text_that_is_pasted_is_cut_at_the_limit_and_that_is_said() {
        screen.open(notes()).paste("word ".repeat(60));
        assertThat(screen.line(23)).contains("No more than 200");
        screen.press(KeyType.Escape);
        assertThat(told).singleElement().asString().hasSize(199).endsWith("word");
    }

    @Test
    void whoever_writes_to_the_limit_is_told() {
        screen.open(notes()).burst("x".repeat(200));
        assertThat(screen.line(23)).doesNotContain("No more");
        assertThat(screen.type("x").line(23)).contains("No more than 200");
        assertThat(screen.press(KeyType.Backspace).line(23)).doesNotContain("No more");
    }

    @Test
    void lines_that_are_pasted_into_a_line_become_one_and_keep_nothing() {
        screen.open(new LineDialog("Name", "Who?", "", new TextLimit(40, "Full"), "Keep", "Cancel", told::add))
                .paste("Sari\tDewi\nClass 3B\n");
        assertThat(told).isEmpty();
        screen.press(KeyType.Enter);
        assertThat(told).containsExactly("Sari Dewi Class 3B");
    }

    @Test
    void a_line_and_its_Enter_that_come_at_once_may_have_been_typed() {
        screen.open(new LineDialog("Name", "Who?", "", new TextLimit(40, "Full"), "Keep", "Cancel", told::add))
                .burst("Sari\n");
        assertThat(told).containsExactly("Sari");
    }

    @Test
    void a_text_that_is_pasted_at_a_question_answers_nothing() {
        screen.open(leaving()).press(KeyType.ArrowLeft).paste("y\n").burst("\ty\n");
        assertThat(told).isEmpty();
        assertThat(screen.picture()).contains("Really?");
        assertThat(screen.line(23)).contains("Passed over");
        assertThat(screen.press(KeyType.ArrowRight).line(23)).doesNotContain("Passed over");
    }

    private ConfirmDialog leaving() {
        return new ConfirmDialog("Leave", "Really?", "Leave", "Stay", () -> told.add("left"));
    }

    private NotesDialog notes() {
        return new NotesDialog("Notes", "Why?", "", new TextLimit(200, "No more than 200"), "Keep", told::add);
    }
}
