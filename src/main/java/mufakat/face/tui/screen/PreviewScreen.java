package mufakat.face.tui.screen;

import com.googlecode.lanterna.input.KeyType;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import mufakat.face.tui.widget.KeyMap;
import mufakat.face.tui.widget.ProsePane;
import mufakat.face.tui.widget.TextBlock;
import mufakat.face.tui.window.Frame;
import mufakat.view.GameSession;
import mufakat.view.Page;
import mufakat.view.Preview;

/**
 * A game of a story that is being written. What has changed is shown as soon as no dialog waits for its answer; what is
 * wrong comes over the game, and goes by itself when it is mended.
 */
public final class PreviewScreen {
    private static final Page NOTHING = new Page("", List.of());

    private final Setting setting;
    private final Supplier<Preview> latest;
    private Preview shown;
    private Optional<GameController> controller = Optional.empty();
    private Optional<Frame> findings = Optional.empty();
    /** What came over the game last, which need not do so again. */
    private Page urged = NOTHING;

    public PreviewScreen(Setting setting, Supplier<Preview> latest) {
        this.setting = setting;
        this.latest = latest;
    }

    /** Shows what there is, and looks for what has changed from then on. */
    public void begin() {
        setting.alsoKeys(keys -> keys.on(KeyType.F3, setting.hint("findings"), this::whyNone, this::openFindings));
        show(latest.get());
        setting.loop().watch(this::turn);
    }

    public void end() {
        setting.loop().watch(() -> {});
        setting.loop().status("");
        setting.alsoKeys(keys -> {});
    }

    private void turn() {
        Preview now = latest.get();
        if (!now.equals(shown) && !setting.loop().isAsking()) {
            show(now);
        }
    }

    private void show(Preview now) {
        Optional<GameSession> before = shown == null ? Optional.empty() : shown.play();
        shown = now;
        setting.loop().status(now.hasFindings() ? setting.say("preview.findings", now.status()) : now.status());
        if (!now.play().equals(before)) {
            now.play().ifPresent(this::play);
        }
        if (now.isUrgent() && !now.findings().equals(urged)) {
            openFindings();
        } else if (!now.isUrgent()) {
            closeFindings();
        }
        urged = now.isUrgent() ? now.findings() : NOTHING;
    }

    private void play(GameSession play) {
        if (controller.isPresent()) {
            controller.get().goOn(play);
        } else {
            controller = Optional.of(new GameController(setting, play, "leave.preview"));
            controller.get().show();
        }
    }

    private Optional<String> whyNone() {
        return shown.hasFindings() ? Optional.empty() : Optional.of(setting.say("why.no-findings"));
    }

    private void openFindings() {
        ProsePane pane = new ProsePane(setting.say("more"));
        pane.show(shown.findings().passages().stream().map(TextBlock::read).toList());
        Frame frame = new Frame(pane, keys(pane));
        frame.title(shown.findings().title(), "", "");
        Optional<Frame> before = findings;
        findings = Optional.of(frame);
        setting.open(frame);
        before.ifPresent(Frame::close);
    }

    /** As long as there is no game to go back to, to leave this is to leave. */
    private KeyMap keys(ProsePane pane) {
        KeyMap keys = ReadingKeys.of(setting, pane, this::leaveFindings);
        return controller.isPresent()
                ? keys.on(setting.hint("leave"), controller.get()::askToLeave)
                : keys.on(setting.hint("quit"), setting.loop()::closeAll);
    }

    private void leaveFindings() {
        if (controller.isPresent()) {
            closeFindings();
        } else {
            setting.loop().closeAll();
        }
    }

    private void closeFindings() {
        findings.ifPresent(Frame::close);
        findings = Optional.empty();
    }
}
