package mufakat.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import mufakat.engine.Decision;
import mufakat.engine.Game;
import mufakat.engine.Outcome;
import mufakat.engine.Stretch;
import mufakat.engine.TakenOver;
import mufakat.messages.Messages;
import mufakat.save.Copy;
import mufakat.save.Ended;
import mufakat.save.Failure;
import mufakat.save.Header;
import mufakat.save.Header.Player;
import mufakat.save.Replay;
import mufakat.save.Replayed;
import mufakat.save.SaveFile;
import mufakat.save.Saved;
import mufakat.save.Saved.Tail;
import mufakat.view.Play;
import mufakat.view.Recorder;

/** Begins games and goes on with them. */
final class Games {
    private final Messages messages;
    private final Library library;
    private final Saves saves;
    private final InstantSource clock = InstantSource.system();

    Games(Messages messages, Library library, Saves saves) {
        this.messages = messages;
        this.library = library;
        this.saves = saves;
    }

    /** A new game of some sessions, which is in its save from the beginning. */
    OpenGame begin(Book book, Player player, OptionalLong seed, Optional<String> name, Stretch stretch) throws Trouble {
        for (String typed : List.of(player.name(), player.group())) {
            if (Garbled.is(typed)) {
                throw new Trouble(messages.say("garbled.name", typed));
            }
        }
        long number = seed.orElse(book.story().story().seed());
        Header header = Header.begun(Version.number(), book.edition(), number, player, clock)
                .playing(stretch.name(book.story()));
        SaveFile save = name.isPresent()
                ? create(saves.find(name.get()), header)
                : saves.begin(player.name(), book.id(), file -> SaveFile.create(file, header, clock));
        Outcome beginning = Game.begin(book.story(), number, stretch);
        return new OpenGame(book, Play.begin(beginning, messages, recorder(save, book)), save, Optional.empty());
    }

    private SaveFile create(Path file, Header header) throws Trouble {
        return saves.having(SaveFile.create(file, header, clock), file);
    }

    private Recorder recorder(SaveFile save, Book book) {
        return new SaveRecorder(save, book.story(), new SaveWords(messages));
    }

    /** A game from its save; nothing if it could go on in a copy only and the player would rather not. */
    Optional<OpenGame> goOn(Path file, Optional<Book> named, Question question) throws Trouble {
        Saved read = saves.read(file);
        Book book = named.isPresent() ? named.get() : book(read, file);
        Saved saved = read.by(book.story());
        Replayed replayed = Replay.of(saved, book.story(), book.content().hash());
        new Sessions(messages).refuseOthers(Saves.shownName(file), saved.header(), replayed);
        if (Doubts.about(saved, replayed)) {
            Optional<TakenOver> agreed = new CopyOffer(messages, saved, replayed).ask(question);
            return agreed.isPresent() ? Optional.of(copy(saved, replayed, agreed.get(), book)) : Optional.empty();
        }
        return Optional.of(resume(file, saved, replayed, book));
    }

    private Book book(Saved saved, Path file) throws Trouble {
        String id = saved.header().story().id();
        try {
            return library.called(id);
        } catch (Trouble trouble) {
            throw new Trouble(messages.say("save.story", Saves.shownName(file), id, trouble.getMessage()));
        }
    }

    private OpenGame copy(Saved saved, Replayed replayed, TakenOver taken, Book book) throws Trouble {
        SaveFile save = saves.begin(
                saved.header().player().name(),
                book.id(),
                file -> Copy.of(saved, taken, file, Version.number(), book.edition(), clock));
        String remark = messages.say("copy.made", Saves.shownName(save.path()));
        return open(save, saved, replayed.beginning(), taken.decisions(), book, Optional.of(remark));
    }

    private OpenGame resume(Path file, Saved saved, Replayed replayed, Book book) throws Trouble {
        SaveFile save = saves.having(SaveFile.goOn(file, clock), file);
        // Read before it was locked, so another game may have gone on with it and ended in between.
        if (!saves.having(save.saved(), file).entries().equals(saved.entries())) {
            save.close();
            throw saves.trouble(Failure.CHANGED, file);
        }
        Optional<String> torn = saved.tail() == Tail.TORN
                ? Optional.of(messages.say("save.torn", saved.entries().size()))
                : Optional.empty();
        return open(save, saved, replayed.beginning(), replayed.decisions(), book, torn);
    }

    private OpenGame open(
            SaveFile save, Saved saved, Outcome beginning, List<Decision> taken, Book book, Optional<String> remark) {
        Play play = Play.resume(beginning, messages, recorder(save, book), taken, saved.answers());
        if (play.isOver()) {
            // A kill between the last decision and the line with the outcome leaves the latter out.
            save.end(Ended.of(book.story(), play.game().state()));
        }
        return new OpenGame(book, play, save, remark);
    }
}
