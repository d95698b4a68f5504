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
    void aQuestionIsAnsweredNoUnlessOneSaysYes() {
        screen.open(leaving()).press(KeyType.Enter).open(leaving()).press(KeyType.Escape);
        assertThat(told).isEmpty();
        screen.open(leaving()).press(KeyType.ArrowLeft, KeyType.Enter);
        assertThat(told).containsExactly("left");
        assertThat(screen.picture()).doesNotContain("Really?");
    }

    @Test
    void theBottomLineShowsTheKeysOfADialogWhileItIsOpen() {
        SmallTable table = SmallTable.preparing(80, 24).type("q");
        assertThat(table.screen().line(23)).contains("Esc").doesNotContain("leave");
        assertThat(table.press(KeyType.Escape).screen().line(23)).contains("leave");
    }

    @Test
    void aClickBesideADialogLeavesItWhereItIs() {
        screen.open(leaving()).mouse(MouseActionType.CLICK_DOWN, 1, 1);
        assertThat(screen.picture()).contains("Really?");
        assertThat(screen.clickOn("Leave ]").picture()).doesNotContain("Really?");
        assertThat(told).containsExactly("left");
    }

    @Test
    void aMessageIsPutAwayWithEnter() {
        screen.open(new MessageDialog("Title", "Some words.", "Close"));
        assertThat(screen.picture()).contains(" Title ", "Some words.", "Close");
        assertThat(screen.press(KeyType.Enter).picture()).doesNotContain("Some words.");
    }

    @Test
    void aLineHasALimit() {
        screen.open(new LineDialog("Name", "Who?", "Sari", SIX, "Keep", "Cancel", told::add))
                .type(" Dewi");
        assertThat(screen.press(KeyType.Enter).picture()).doesNotContain("Who?");
        assertThat(told).containsExactly("Sari D");
    }

    @Test
    void EscDropsALine() {
        screen.open(new LineDialog("Name", "Who?", "Sari", SIX, "Keep", "Cancel", told::add))
                .press(KeyType.Escape);
        assertThat(told).isEmpty();
    }

    @Test
    void notesAreBrokenAtWordsOnTheScreenAndKeptAsTheyWereWritten() {
        String sentence = "I would have asked for one week more, and for a sentence in the chair's statement.";
        screen.open(notes()).type(sentence + " ").press(KeyType.Enter).type("Second.");
        assertThat(screen.picture())
                .contains("one week more, and for a", "sentence in the chair's")
                .doesNotContain(sentence);
        screen.press(KeyType.Escape);
        assertThat(told).containsExactly(sentence + " \nSecond.");
    }

    @Test
    void notesHaveALimitAndAButton() {
        screen.open(notes()).burst("x".repeat(300)).press(KeyType.Tab, KeyType.Enter);
        assertThat(told).singleElement().asString().hasSize(200);
    }

    @Test
    void aTextThatIsPastedIntoNotesIsTextAsAWhole() {
        screen.open(notes()).type("I: ").paste("The division\twas harder.\n\nNobody asked me.\n");
        assertThat(screen.picture()).contains("Nobody asked me.", "Keep ]");
        screen.press(KeyType.Escape);
        assertThat(told).containsExactly("I: The division was harder.\n\nNobody asked me.");
    }

    @Test
    void whatComesFasterThanAnyHandIsATextInNotesToo() {
        screen.open(notes()).burst("One.\tTwo.\n\nThree.\n");
        assertThat(screen.picture()).contains("Three.");
        screen.press(KeyType.Escape);
        assertThat(told).containsExactly("One. Two.\n\nThree.");
    }

    @Test
    void aTextIsPastedWhereTheCaretStands() {
        screen.open(notes()).type("ad").press(KeyType.ArrowLeft).paste("b\nc");
        screen.type("-").press(KeyType.Escape);
        assertThat(told).containsExactly("ab\nc-d");
    }

    @Test
    void aLongTextThatIsPastedIsCutAtTheLimitAndThatIsSaid() {
        screen.open(notes()).paste("word ".repeat(60));
        assertThat(screen.line(23)).contains("No more than 200");
        screen.press(KeyType.Escape);
        assertThat(told).singleElement().asString().hasSize(199).endsWith("word");
    }

    @Test
    void whoeverWritesToTheLimitIsTold() {
        screen.open(notes()).burst("x".repeat(200));
        assertThat(screen.line(23)).doesNotContain("No more");
        assertThat(screen.type("x").line(23)).contains("No more than 200");
        assertThat(screen.press(KeyType.Backspace).line(23)).doesNotContain("No more");
    }

    @Test
    void linesThatArePastedIntoALineBecomeOneAndKeepNothing() {
        screen.open(new LineDialog("Name", "Who?", "", new TextLimit(40, "Full"), "Keep", "Cancel", told::add))
                .paste("Sari\tDewi\nClass 3B\n");
        assertThat(told).isEmpty();
        screen.press(KeyType.Enter);
        assertThat(told).containsExactly("Sari Dewi Class 3B");
    }

    @Test
    void aLineAndItsEnterThatComeAtOnceMayHaveBeenTyped() {
        screen.open(new LineDialog("Name", "Who?", "", new TextLimit(40, "Full"), "Keep", "Cancel", told::add))
                .burst("Sari\n");
        assertThat(told).containsExactly("Sari");
    }

    @Test
    void aTextThatIsPastedAtAQuestionAnswersNothing() {
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
