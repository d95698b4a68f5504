package mufakat.face.tui.screen;

import com.googlecode.lanterna.gui2.BorderLayout;
import com.googlecode.lanterna.gui2.Component;
import com.googlecode.lanterna.gui2.Panel;
import com.googlecode.lanterna.input.KeyType;
import com.googlecode.lanterna.terminal.Terminal;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mufakat.face.tui.terminal.Console;
import mufakat.face.tui.terminal.Surface;
import mufakat.face.tui.terminal.Wakeup;
import mufakat.face.tui.widget.ActionList;
import mufakat.face.tui.widget.ColourScheme;
import mufakat.face.tui.widget.KeyHint;
import mufakat.face.tui.widget.KeyMap;
import mufakat.face.tui.widget.Ladder;
import mufakat.face.tui.widget.LadderRows;
import mufakat.face.tui.widget.MemberMap;
import mufakat.face.tui.widget.ProsePane;
import mufakat.face.tui.widget.Rule;
import mufakat.face.tui.widget.StanceTable;
import mufakat.face.tui.widget.TextBlock;
import mufakat.face.tui.widget.TextLimit;
import mufakat.face.tui.window.ConfirmDialog;
import mufakat.face.tui.window.Dialog;
import mufakat.face.tui.window.Frame;
import mufakat.face.tui.window.LineDialog;
import mufakat.face.tui.window.Loop;
import mufakat.face.tui.window.MessageDialog;
import mufakat.face.tui.window.NotesDialog;
import mufakat.words.Cells;

/** Shows every component in a real terminal, for people to look at. */
public final class Gallery {
    private final Loop loop;
    private final Frame[] frame = new Frame[1];
    private KeyMap shownKeys;

    public Gallery(Loop loop) {
        this.loop = loop;
    }

    public static void main(String[] args) throws IOException {
        Surface surface = Surface.in(System.getenv(), System.getProperty("os.name"), Surface.Standard.CONSOLE);
        Wakeup wakeup = new Wakeup();
        Optional<Terminal> terminal = surface.open(
                "Gallery", new Console(System.in, new FileOutputStream(FileDescriptor.out), System.getenv()), wakeup);
        if (terminal.isEmpty()) {
            System.err.println("No screen here: " + surface);
            return;
        }
        ColourScheme look = args.length > 0 ? ColourScheme.HIGH_CONTRAST : ColourScheme.NORMAL;
        try (Loop loop = new Loop(terminal.get(), wakeup, look, "The gallery needs 80 × 24.\nCtrl-C leaves.")) {
            loop.open(new Gallery(loop).preparing());
            loop.run();
        }
    }

    public Frame preparing() {
        ActionList actions = new ActionList(why -> frame[0].notice(why));
        actions.show(Samples.actions(done -> frame[0].notice("Done: " + done)));
        ProsePane prose = new ProsePane("more");
        prose.show(TextBlock.plain(Samples.PROSE));
        StanceTable table = new StanceTable();
        table.title("MEMBERS", "regional CERT");
        table.show(Samples.STANCES);
        table.onChoose(row -> frame[0].notice(row.id() + " " + row.word()));
        KeyMap keys = new KeyMap()
                .tell(new KeyHint("↑↓", "choose", "Go from row to row"))
                .tell(new KeyHint("Enter", "do it", "Do what is selected"))
                .on('d', new KeyHint("d", "draft", "Open the drafting desk"), () -> loop.open(desk()))
                .on('m', new KeyHint("m", "map", "See the map"), () -> loop.open(map()))
                .on('n', new KeyHint("n", "notes", "Write something down"), () -> loop.open(notes()))
                .on('a', new KeyHint("a", "name", "Say who you are"), () -> loop.open(name()))
                .on('j', new KeyHint("j", "journal", "Read"), () -> Optional.of("Nothing has happened yet."), () -> {})
                .on('x', new KeyHint("x", "fail", "Throw something"), () -> {
                    throw new IllegalStateException("Thrown on purpose");
                })
                .on(KeyType.PageDown, new KeyHint("PgDn", "read on", "Scroll the text"), () -> prose.scrollPages(1))
                .on(KeyType.PageUp, new KeyHint("PgUp", "back", "Scroll the text back"), () -> prose.scrollPages(-1))
                .on('?', new KeyHint("?", "help", "Say what the keys do"), () -> loop.open(help()))
                .on('q', new KeyHint("q", "leave", "Leave the gallery"), () -> loop.open(leaving()));
        Panel lower = new Panel(new BorderLayout());
        lower.addComponent(Rule.across(), BorderLayout.Location.TOP);
        lower.addComponent(actions, BorderLayout.Location.CENTER);
        Panel side = new Panel(new BorderLayout());
        side.addComponent(Rule.down(), BorderLayout.Location.LEFT);
        side.addComponent(table, BorderLayout.Location.CENTER);
        Panel body = new Panel(new BorderLayout());
        body.addComponent(prose, BorderLayout.Location.CENTER);
        body.addComponent(side, BorderLayout.Location.RIGHT);
        body.addComponent(lower, BorderLayout.Location.BOTTOM);
        frame[0] = new Frame(body, keys);
        frame[0].title("MUFAKAT  One Table", "Session 2 of 3 · Singapore 2018", "Days ●●●●○○");
        frame[0].setFocusedInteractable(actions);
        shownKeys = keys;
        return frame[0];
    }

    public Frame desk() {
        List<LadderRows.Clause> clauses = new ArrayList<>(Samples.CLAUSES);
        Ladder[] ladder = new Ladder[1];
        LadderRows.Tick[] tick = {LadderRows.Tick.ON};
        ladder[0] = new Ladder(
                Samples.STEPS,
                (id, strength) -> {
                    clauses.replaceAll(clause -> clause.id().equals(id)
                            ? new LadderRows.Clause(id, clause.role(), clause.label(), strength)
                            : clause);
                    ladder[0].show(clauses, Samples.safeguards(tick[0]));
                },
                (id, wanted) -> {
                    tick[0] = wanted;
                    ladder[0].show(clauses, Samples.safeguards(wanted));
                });
        ladder[0].show(clauses, Samples.safeguards(tick[0]));
        Frame desk = page("DRAFT  A regional computer emergency response team", ladder[0]);
        desk.title("DRAFT  A regional computer emergency response team", "", "rated ●●○○ moderate");
        return desk;
    }

    private Frame map() {
        MemberMap map = new MemberMap();
        map.show(Samples.PLACES);
        return page("MAP", map);
    }

    private Frame page(String title, Component body) {
        Frame[] page = new Frame[1];
        KeyMap keys = new KeyMap().on(KeyType.Escape, new KeyHint("Esc", "back", "Go back"), () -> page[0].close());
        page[0] = new Frame(body, keys);
        page[0].title(title, "", "");
        return page[0];
    }

    private Dialog notes() {
        return new NotesDialog(
                " ",
                "What would you have done in Viet Nam's place?",
                "",
                new TextLimit(600, "600 letters at most."),
                "Keep",
                text -> frame[0].notice(text.length() + " characters kept"));
    }

    private Dialog name() {
        return new LineDialog(
                "Envoy",
                "Under which name do you travel?",
                "Sari",
                new TextLimit(24, "24 letters at most."),
                "Keep",
                "Cancel",
                name -> frame[0].notice("Travelling as " + name));
    }

    private Dialog leaving() {
        return new ConfirmDialog("Leave", "Everything is recorded. Leave the table?", "Leave", "Stay", loop::stop);
    }

    private Dialog help() {
        StringBuilder text = new StringBuilder();
        for (KeyHint hint : shownKeys.hints()) {
            text.append(Cells.pad(hint.key(), 8)).append(hint.help()).append('\n');
        }
        return new MessageDialog("Keys", text.toString().strip(), "Close");
    }
}
