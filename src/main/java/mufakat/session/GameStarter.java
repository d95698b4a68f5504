package mufakat.session;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import mufakat.engine.Decision;
import mufakat.engine.Game;
import mufakat.engine.Outcome;
import mufakat.engine.SessionRange;
import mufakat.engine.replay.TakenOver;
import mufakat.save.Copy;
import mufakat.save.Ended;
import mufakat.save.Failure;
import mufakat.save.Replay;
import mufakat.save.Replayed;
import mufakat.save.SaveFile;
import mufakat.save.SaveHeader;
import mufakat.save.SaveHeader.Player;
import mufakat.save.Saved;
import mufakat.save.Saved.Tail;
import mufakat.view.GameSession;
import mufakat.view.Recorder;
import mufakat.words.Messages;

/** Begins games and goes on with them. */
public final class GameStarter {
    private final Messages messages;
    private final StoryCatalogue library;
    private final GameStore saves;
    private final InstantSource clock;

    GameStarter(Messages messages, StoryCatalogue library, GameStore saves, InstantSource clock) {
        this.clock = clock;
        this.messages = messages;
        this.library = library;
        this.saves = saves;
    }

    /** A new game of some sessions, which is in its save from the beginning. */
    public OpenGame begin(
            LoadedStory book, Player player, OptionalLong seed, Optional<String> name, SessionRange stretch)
            throws Trouble {
        for (String typed : List.of(player.name(), player.group())) {
            if (Garbled.is(typed)) {
                throw new Trouble(messages.say("garbled.name", typed));
            }
        }
        long number = seed.orElse(book.story().story().seed());
        SaveHeader header = SaveHeader.begun(Version.number(), book.edition(), number, player, clock)
                .playing(stretch.name(book.story()));
        SaveFile save = name.isPresent()
                ? create(saves.find(name.get()), header)
                : saves.begin(player.name(), book.id(), file -> SaveFile.create(file, header, clock));
        Outcome beginning = Game.begin(book.story(), number, stretch);
        return new OpenGame(book, GameSession.begin(beginning, messages, recorder(save, book)), save, Optional.empty());
    }

    private SaveFile create(Path file, SaveHeader header) throws Trouble {
        return saves.having(SaveFile.create(file, header, clock), file);
    }

    private Recorder recorder(SaveFile save, LoadedStory book) {
        return new SaveRecorder(save, book.story(), new SaveWords(messages));
    }

    /** A game from its save; nothing if it could go on in a copy only and the player would rather not. */
    Optional<OpenGame> goOn(Path file, Optional<LoadedStory> named, YesNoQuestion question) throws Trouble {
        Saved read = saves.read(file);
        LoadedStory book = named.isPresent() ? named.get() : book(read, file);
        Saved saved = read.by(book.story());
        Replayed replayed = Replay.of(saved, book.story(), book.content().hash());
        new SessionChoice(messages).refuseOthers(GameStore.shownName(file), saved.header(), replayed);
        if (Doubts.about(saved, replayed)) {
            Optional<TakenOver> agreed = new CopyOffer(messages, saved, replayed).ask(question);
            return agreed.isPresent() ? Optional.of(copy(saved, replayed, agreed.get(), book)) : Optional.empty();
        }
        return Optional.of(resume(file, saved, replayed, book));
    }

    private LoadedStory book(Saved saved, Path file) throws Trouble {
        String id = saved.header().story().id();
        try {
            return library.called(id);
        } catch (Trouble trouble) {
            throw new Trouble(messages.say("save.story", GameStore.shownName(file), id, trouble.getMessage()));
        }
    }

    private OpenGame copy(Saved saved, Replayed replayed, TakenOver taken, LoadedStory book) throws Trouble {
        SaveFile save = saves.begin(
                saved.header().player().name(),
                book.id(),
                file -> Copy.of(saved, taken, file, Version.number(), book.edition(), clock));
        String remark = messages.say("copy.made", GameStore.shownName(save.path()));
        return open(save, saved, replayed.beginning(), taken.decisions(), book, Optional.of(remark));
    }

    private OpenGame resume(Path file, Saved saved, Replayed replayed, LoadedStory book) throws Trouble {
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
            SaveFile save,
            Saved saved,
            Outcome beginning,
            List<Decision> taken,
            LoadedStory book,
            Optional<String> remark) {
        GameSession play = GameSession.resume(beginning, messages, recorder(save, book), taken, saved.answers());
        if (play.isOver()) {
            // A kill between the last decision and the line with the outcome leaves the latter out.
            save.end(Ended.of(book.story(), play.game().state()));
        }
        return new OpenGame(book, play, save, remark);
    }
}
