package mufakat.face.tui.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.gui2.Label;
import com.googlecode.lanterna.input.KeyType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import mufakat.face.tui.widget.ColourScheme;
import mufakat.face.tui.widget.KeyHint;
import mufakat.face.tui.widget.KeyMap;
import mufakat.face.tui.widget.ProsePane;
import mufakat.face.tui.window.Frame;
import mufakat.view.Mark;
import mufakat.view.Passage;
import mufakat.words.Messages;
import org.junit.jupiter.api.Test;

class RevealTest {
    private static final List<Passage> ROUND = List.of(
            new Passage(Passage.Kind.HEADING, "", Optional.empty(), "The round"),
            speech("Aralia"),
            speech("Borneum"),
            speech("Calamus"),
            new Passage(Passage.Kind.PROSE, "", Optional.empty(), "The gavel comes down."));

    private final TestScreen screen = new TestScreen(80, 24);
    private final ProsePane pane = new ProsePane("more");
    private final StringBuilder ends = new StringBuilder();
    private final StringBuilder marks = new StringBuilder();
    private final Frame frame = new Frame(pane, new KeyMap().on('x', new KeyHint("x", "mark", ""), this::mark));

    private static Passage speech(String who) {
        return new Passage(Passage.Kind.SPEECH, who, Optional.of(Mark.JOINS), "We take note.");
    }

    @Test
    void theySpeakOneAfterAnotherByTheClock() {
        begin(ROUND);
        assertThat(inNoTime().picture()).contains("The round", "Aralia").doesNotContain("Borneum");
        assertThat(screen.step().picture()).contains("Borneum").doesNotContain("Calamus");
        assertThat(screen.step().picture()).contains("Calamus").doesNotContain("gavel");
        assertThat(ends).isEmpty();
        assertThat(screen.step().picture()).contains("gavel");
        assertThat(ends).hasToString("end");
        assertThat(screen.step().picture()).contains("gavel");
    }

    @Test
    void nothingAppearsBeforeItsTime() {
        begin(ROUND);
        inNoTime();
        inNoTime();
        assertThat(inNoTime().picture()).doesNotContain("Borneum");
    }

    @Test
    void EnterShowsTheRestAndDoesNothingElse() {
        begin(ROUND);
        assertThat(screen.press(KeyType.Enter).picture()).contains("gavel");
        assertThat(ends).hasToString("end");
    }

    @Test
    void anotherKeyShowsTheRestAndDoesWhatItDoes() {
        begin(ROUND);
        assertThat(screen.type("xx").picture()).contains("gavel");
        assertThat(marks).hasToString("xx");
        assertThat(ends).hasToString("end");
    }

    @Test
    void aTextWithoutARoundIsThereAtOnce() {
        begin(ROUND.subList(0, 2));
        assertThat(ends).hasToString("end");
    }

    private void begin(List<Passage> passages) {
        Setting setting = new Setting(screen.loop(), Messages.load(), ColourScheme.NORMAL, Pace.SPOKEN);
        screen.open(new Frame(new Label(""), new KeyMap()));
        screen.open(frame);
        new Reveal(setting, pane, frame, () -> ends.append("end")).begin(passages);
    }

    /** A turn while the clock stands still; each step of the test's own takes a second, longer than a line. */
    private TestScreen inNoTime() {
        try {
            screen.loop().step();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return screen;
    }

    private void mark() {
        marks.append('x');
    }
}
