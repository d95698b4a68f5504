package mufakat.face.tui.screen;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.util.List;
import mufakat.face.tui.widget.ProsePane;
import mufakat.face.tui.widget.TextBlock;
import mufakat.face.tui.window.Frame;
import mufakat.view.Passage;

/**
 * Lets the delegations speak one after another. Nobody waits for it: any key shows the rest at once and does what it
 * always does, but for Enter and the space bar, which say no more than "go on" and must not choose what has only just
 * appeared.
 */
final class Reveal {
    private static final long NANOS_A_LINE = 450_000_000L;

    private final Setting setting;
    private final ProsePane pane;
    private final Frame frame;
    private final Runnable atEnd;
    private List<Passage> passages = List.of();
    private int shown;

    Reveal(Setting setting, ProsePane pane, Frame frame, Runnable atEnd) {
        this.setting = setting;
        this.pane = pane;
        this.frame = frame;
        this.atEnd = atEnd;
    }

    /** Shows the passages, or their beginning and the rest as time goes on. */
    void begin(List<Passage> passages) {
        this.passages = passages;
        long speeches = passages.stream().filter(Reveal::isSpoken).count();
        if (setting.pace() == Pace.AT_ONCE || speeches < 2) {
            finish();
            return;
        }
        shown = firstSpeech() + 1;
        pane.show(paragraphs());
        frame.notice(setting.say("reveal.skip"));
        frame.first(this::onKey);
        setting.loop().alarm(NANOS_A_LINE, this::showNext);
    }

    private boolean onKey(KeyStroke key) {
        finish();
        return key.getKeyType() == KeyType.Enter || key.equals(KeyStroke.fromString(" "));
    }

    private void showNext() {
        shown++;
        if (shown == passages.size()) {
            finish();
        } else {
            pane.reveal(paragraphs());
            setting.loop().alarm(NANOS_A_LINE, this::showNext);
        }
        pane.scrollToEnd();
    }

    /** Shows the rest at once. */
    void finish() {
        shown = passages.size();
        pane.reveal(paragraphs());
        frame.first(key -> false);
        setting.loop().noAlarm();
        setting.loop().screenCame();
        atEnd.run();
    }

    private int firstSpeech() {
        int first = 0;
        while (!isSpoken(passages.get(first))) {
            first++;
        }
        return first;
    }

    private List<TextBlock> paragraphs() {
        return passages.subList(0, shown).stream().map(TextBlock::told).toList();
    }

    private static boolean isSpoken(Passage passage) {
        return passage.kind() == Passage.Kind.SPEECH;
    }
}
