package mufakat.face.tui;

import com.googlecode.lanterna.terminal.Terminal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import mufakat.face.tui.screen.AskScreen;
import mufakat.face.tui.screen.GameController;
import mufakat.face.tui.screen.MessageScreen;
import mufakat.face.tui.screen.Pace;
import mufakat.face.tui.screen.PreviewScreen;
import mufakat.face.tui.screen.Setting;
import mufakat.face.tui.screen.TitleScreen;
import mufakat.face.tui.screen.WalkChoice;
import mufakat.face.tui.screen.WalkScreen;
import mufakat.face.tui.terminal.Console;
import mufakat.face.tui.terminal.Surface;
import mufakat.face.tui.terminal.Typist;
import mufakat.face.tui.terminal.Wakeup;
import mufakat.face.tui.widget.ColourScheme;
import mufakat.face.tui.window.LineDialog;
import mufakat.face.tui.window.Loop;
import mufakat.session.Face;
import mufakat.view.GameCard;
import mufakat.view.GameSession;
import mufakat.view.Lobby;
import mufakat.view.Preview;
import mufakat.view.Wish;
import mufakat.view.walk.SideBySide;
import mufakat.words.Messages;

/**
 * The game on a terminal. Each call runs until it is answered: the title screen until the player wishes something, a
 * game until it is left, a message until it is put away. After Ctrl-C, or when the terminal is gone, every call
 * returns at once, and the answer to the title screen is to leave.
 */
public final class Screens implements Face {
    private static final int LONGEST_PLACE = 400;

    private final Loop loop;
    private final Setting setting;

    /**
     * Takes the terminal over until {@link #close()}.
     *
     * @param wakeup is woken by each key of the terminal, and by whoever else has news for its screen
     */
    public Screens(Terminal terminal, Wakeup wakeup, ColourScheme look, Messages messages) throws IOException {
        loop = new Loop(terminal, wakeup, look, messages.say("screen.room-needed"));
        setting = new Setting(loop, messages, look, Pace.SPOKEN);
    }

    /** Takes over what this process has to draw on; nothing if that is no screen. */
    public static Optional<Screens> on(
            Surface surface, Console console, Wakeup wakeup, ColourScheme look, Messages messages) throws IOException {
        Optional<Terminal> terminal = surface.open(messages.say("screen.name"), console, wakeup);
        return terminal.isPresent()
                ? Optional.of(new Screens(terminal.get(), wakeup, look, messages))
                : Optional.empty();
    }

    /** Draws in memory, for nobody, while keys are pressed one by one: {@link Typist} says which. */
    public static Screens forWarmUp(String keys, Messages messages) throws IOException {
        Typist typist = new Typist(keys);
        return new Screens(typist, typist.wakeup(), ColourScheme.NORMAL, messages);
    }

    /** Shows the title screen. */
    @Override
    public Wish lobby(Lobby lobby) {
        TitleScreen title = new TitleScreen(setting, lobby);
        title.show();
        run();
        return loop.isRunning() ? title.wish() : new Wish.Leave();
    }

    /** Plays a game until the player leaves it. Every decision is recorded as it is taken. */
    @Override
    public void play(GameSession play) {
        new GameController(setting, play).show();
        run();
    }

    /** Plays a game of a story that is being written. Who changes it wakes the screen. */
    @Override
    public void preview(Supplier<Preview> latest) {
        PreviewScreen previewing = new PreviewScreen(setting, latest);
        previewing.begin();
        run();
        previewing.end();
    }

    /** Shows two games side by side, until they are put away. */
    public void walk(SideBySide games) {
        loop.open(new WalkScreen(setting, games).frame());
        run();
    }

    /**
     * Shows games side by side, two at a time, as they are chosen; two that are all are shown at once.
     *
     * @param games at least two, of one story
     */
    @Override
    public void walk(List<GameCard> games) {
        if (games.size() == 2) {
            walk(SideBySide.of(games.get(0), games.get(1)));
            return;
        }
        new WalkChoice(setting, games).ask();
        run();
    }

    /** Says something that the player puts away. */
    @Override
    public void tell(String text) {
        loop.open(new MessageScreen(setting, text).frame());
        run();
    }

    /** Asks something that is answered with yes or no; no is the answer that changes nothing. */
    @Override
    public boolean agrees(String question) {
        AskScreen ask = new AskScreen(setting, question);
        loop.open(ask.frame());
        run();
        return loop.isRunning() && ask.isAgreed();
    }

    /**
     * Asks for a place; nothing if the player would rather not.
     *
     * @param otherwise what stands in the line before anything is typed
     */
    @Override
    public Optional<String> place(String question, String otherwise) {
        List<String> typed = new ArrayList<>();
        setting.open(new LineDialog(
                setting.say("title.elsewhere"),
                question,
                otherwise,
                setting.limit(LONGEST_PLACE),
                setting.say("button.write"),
                setting.say("button.give-up"),
                typed::add));
        run();
        return typed.stream().filter(place -> !place.isEmpty()).findFirst();
    }

    private void run() {
        try {
            loop.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            loop.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
