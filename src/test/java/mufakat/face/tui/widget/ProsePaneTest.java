package mufakat.face.tui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.input.KeyType;
import com.googlecode.lanterna.input.MouseActionType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import mufakat.face.tui.screen.Samples;
import mufakat.face.tui.screen.TestScreen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProsePaneTest {
    private final ProsePane pane = new ProsePane("more");
    private TestScreen screen;

    @BeforeEach
    void show() {
        screen = TestScreen.showing(pane);
    }

    @Test
    void proseKeepsItsMeasureHoweverWideTheScreen() {
        pane.show(TextBlock.plain(Samples.PROSE));
        screen.resize(200, 40);
        assertThat(Arrays.stream(screen.picture().split("\n")).skip(2).limit(36))
                .allSatisfy(line -> assertThat(line.strip().length()).isLessThanOrEqualTo(72));
        assertThat(screen.line(2)).startsWith("    The corridor");
    }

    @Test
    void aShortTextShowsNoSignAndTakesNoFocus() {
        pane.show(TextBlock.plain(List.of("Short.")));
        assertThat(screen.step().picture()).doesNotContain("more").doesNotContain("▲");
        assertThat(pane.isFocusable()).isFalse();
    }

    @Test
    void aLongTextSaysThatThereIsMoreAndScrolls() {
        showLines(50);
        assertThat(screen.line(21)).endsWith("▼ more");
        assertThat(screen.press(KeyType.ArrowDown).line(2)).endsWith("line 1");
        assertThat(screen.press(KeyType.End).line(20)).endsWith("line 49");
        assertThat(screen.line(21)).endsWith("▲").doesNotContain("more");
        assertThat(screen.press(KeyType.Home).line(2)).endsWith("line 0");
    }

    @Test
    void aPageKeepsALineOfThePageBefore() {
        showLines(50);
        assertThat(screen.line(20)).endsWith("line 18");
        assertThat(screen.press(KeyType.PageDown).line(2)).endsWith("line 18");
        assertThat(screen.press(KeyType.PageUp).line(2)).endsWith("line 0");
    }

    @Test
    void theWheelScrolls() {
        showLines(50);
        assertThat(screen.mouse(MouseActionType.SCROLL_DOWN, 10, 10).line(2)).endsWith("line 2");
        assertThat(screen.mouse(MouseActionType.SCROLL_UP, 10, 10).line(2)).endsWith("line 0");
    }

    @Test
    void aLargerWindowNeverLeavesEmptinessBelowTheEnd() {
        showLines(50);
        screen.press(KeyType.End).resize(80, 50);
        assertThat(screen.line(46)).endsWith("line 49");
    }

    @Test
    void anotherTextBeginsAtItsBeginning() {
        showLines(50);
        screen.press(KeyType.End);
        showLines(40);
        assertThat(screen.line(2)).endsWith("line 0");
    }

    private void showLines(int count) {
        pane.show(TextBlock.plain(List.of(String.join(
                "\n", IntStream.range(0, count).mapToObj(i -> "line " + i).toList()))));
        screen.step();
        pane.takeFocus();
        screen.step();
    }
}
