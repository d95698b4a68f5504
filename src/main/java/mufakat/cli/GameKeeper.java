package mufakat.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mufakat.engine.Decision;
import mufakat.engine.Phase;
import mufakat.playtest.BotGame;
import mufakat.playtest.Habit;
import mufakat.report.playtest.FindingsWords;
import mufakat.save.Ended;
import mufakat.save.Failure;
import mufakat.save.Result;
import mufakat.save.SaveFile;
import mufakat.save.SaveHeader;
import mufakat.save.SaveHeader.Player;
import mufakat.save.SavedDecision;
import mufakat.session.LoadedStory;
import mufakat.session.SaveWords;
import mufakat.session.Trouble;
import mufakat.session.Version;
import mufakat.words.Messages;

/** Writes the games of bots as saves, if a folder is named; after the first that can't be written it writes no more. */
final class GameKeeper {
    private final Optional<Path> folder;
    private final LoadedStory book;
    private final Messages messages;
    private final InstantSource clock = InstantSource.system();
    private Optional<Trouble> trouble = Optional.empty();
    private int kept;

    GameKeeper(Optional<Path> folder, LoadedStory book, Messages messages) {
        this.folder = folder;
        this.book = book;
        this.messages = messages;
    }

    /** Before hours are spent on games that can't be kept. */
    void refuseTaken() throws Trouble {
        for (Habit habit : Habit.values()) {
            if (folder.isPresent() && Files.exists(folder.get().resolve(fileName(habit, 0)))) {
                throw new Trouble(messages.say("playtest.saves.taken", fileName(habit, 0), folder.get()));
            }
        }
    }

    void keep(BotGame game) {
        if (folder.isPresent() && trouble.isEmpty()) {
            Path file = folder.get().resolve(fileName(game.habit(), game.number()));
            Optional<Failure> failure = write(game, file);
            trouble = failure.map(why -> new Trouble(new SaveWords(messages).opening(why, file)));
            kept += failure.isEmpty() ? 1 : 0;
        }
    }

    private String fileName(Habit habit, int number) {
        String digits = String.format(Locale.ROOT, "%05d", number);
        return new FindingsWords(book.story(), messages).habit(habit) + "-" + digits + ".jsonl";
    }

    private Optional<Failure> write(BotGame game, Path file) {
        String name = messages.say(
                "playtest.player", new FindingsWords(book.story(), messages).habit(game.habit()), game.number());
        Player player = new Player(name, messages.say("playtest.class"));
        SaveHeader header = SaveHeader.begun(
                        Version.number(), book.edition(), game.last().seed(), player, clock)
                .playing(game.last().stretch().name(book.story()));
        Result<SaveFile> save = SaveFile.create(file, header, entries(game.decisions()), clock);
        if (save.failure().isPresent()) {
            return save.failure();
        }
        try (SaveFile written = save.value().orElseThrow()) {
            return game.last().state().phase() == Phase.ENDED
                    ? written.end(Ended.of(book.story(), game.last().state()))
                    : Optional.empty();
        }
    }

    private List<SavedDecision> entries(List<Decision> decisions) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<SavedDecision> entries = new ArrayList<>();
        decisions.forEach(decision -> entries.add(new SavedDecision(entries.size() + 1, now, decision)));
        return entries;
    }

    /** The number of games written. */
    int kept() {
        return kept;
    }

    void sayTrouble() throws Trouble {
        if (trouble.isPresent()) {
            throw trouble.get();
        }
    }
}
