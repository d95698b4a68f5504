package mufakat.face.plain;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import mufakat.session.Face;
import mufakat.view.GameCard;
import mufakat.view.GameSession;
import mufakat.view.Lobby;
import mufakat.view.Passage;
import mufakat.view.Preview;
import mufakat.view.Wish;
import mufakat.view.walk.SideBySide;
import mufakat.words.Messages;

/** The game on two streams of text. */
public final class PlainFace implements Face {
    private final Talk talk;
    private final Paper paper;
    private final Keyboard keyboard;
    private final Messages messages;

    /**
     * @param charset what the console shows; signs beyond it are put into plainer ones
     */
    public PlainFace(InputStream in, PrintStream out, Charset charset, Messages messages) {
        this(in, out, charset, messages, Input.SCRIPT);
    }

    /** The same, with what is known of the input. */
    public PlainFace(InputStream in, PrintStream out, Charset charset, Messages messages, Input input) {
        this.paper = new Paper(out, charset);
        this.keyboard = new Keyboard(in, charset);
        this.messages = messages;
        this.talk = new Talk(
                paper, input == Input.CONSOLE ? keyboard::block : () -> List.of(keyboard.line()), messages, input);
    }

    /** Asks what the player wants; the end of the input is to leave. */
    @Override
    public Wish lobby(Lobby lobby) {
        try {
            return new Welcome(talk, lobby).ask();
        } catch (Left left) {
            return new Wish.Leave();
        } finally {
            talk.paper().flush();
        }
    }

    /** Plays until the player leaves or the input ends. Every decision is recorded by then. */
    @Override
    public void play(GameSession play) {
        try {
            new Round(talk, play).go();
        } catch (Left left) {
            talk.paper().blank();
        } finally {
            talk.paper().flush();
        }
    }

    /** Plays a game of a story that is being written, which changes while it is played. */
    @Override
    public void preview(Supplier<Preview> latest) {
        try {
            new PlainPreview(paper, keyboard, messages, latest).go();
        } catch (Left left) {
            paper.blank();
        } finally {
            paper.flush();
        }
    }

    /** Reads two games side by side. */
    public void walk(SideBySide games) {
        new SideBySideLines(talk, games).print();
        paper.flush();
    }

    /**
     * Reads games side by side, two at a time, as they are asked for; two that are all are read at once.
     *
     * @param games at least two, of one story
     */
    @Override
    public void walk(List<GameCard> games) {
        if (games.size() == 2) {
            walk(SideBySide.of(games.get(0), games.get(1)));
            return;
        }
        try {
            new GamePair(talk, games).ask();
        } catch (Left left) {
            paper.blank();
        } finally {
            paper.flush();
        }
    }

    /** Says something. */
    @Override
    public void tell(String text) {
        talk.paper().blank();
        talk.paper().print(text);
        talk.paper().flush();
    }

    /** Says several things in lines of their own, below what was said last. */
    public void list(List<String> lines) {
        lines.forEach(line -> talk.paper().print("    ", line));
        talk.paper().flush();
    }

    /** Prints something to read. */
    public void recite(List<Passage> passages) {
        new Reciting(talk).passages(passages);
        talk.paper().flush();
    }

    /**
     * Asks for a place; nothing if the player would rather not, or the input has ended.
     *
     * @param otherwise what an empty line stands for
     */
    @Override
    public Optional<String> place(String question, String otherwise) {
        try {
            paper.blank();
            paper.print(question);
            talk.say("plain.place", otherwise);
            String answer = talk.answer();
            return InputWords.begins(messages.say("plain.no"), answer.toLowerCase(Locale.ROOT))
                    ? Optional.empty()
                    : Optional.of(answer.isEmpty() ? otherwise : answer);
        } catch (Left left) {
            return Optional.empty();
        } finally {
            paper.flush();
        }
    }

    /** Asks for yes or no; the end of the input is a no. */
    @Override
    public boolean agrees(String question) {
        try {
            talk.paper().blank();
            return talk.agrees(question);
        } catch (Left left) {
            return false;
        } finally {
            talk.paper().flush();
        }
    }

    @Override
    public void close() {
        // Standard streams stay open for what is said at the end.
    }
}
