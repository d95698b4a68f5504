package mufakat.report.compare;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import mufakat.loader.Loaded;
import mufakat.loader.StoryLoader;
import mufakat.messages.Messages;
import mufakat.save.DecisionLine;
import mufakat.save.Ended;
import mufakat.save.Entry;
import mufakat.save.Header;
import mufakat.save.Header.Edition;
import mufakat.save.Header.Player;
import mufakat.save.Saved;
import mufakat.save.Unreadable;
import mufakat.story.Story;

/** A class that plays The Ferry, and hands its saves in. */
final class AClass {
    static final Messages MESSAGES = Messages.load();
    static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private static final Loaded.Playable FERRY = StoryLoader.load(Path.of("src/test/resources/compare/ferry.yaml"))
            .on(playable -> playable, broken -> {
                throw new AssertionError(broken.problems());
            });

    private final List<Game> games = new ArrayList<>();

    /** A save under the name of its file. */
    record Game(String file, Saved saved) {}

    static Story story() {
        return FERRY.story();
    }

    static String hash() {
        return FERRY.hash();
    }

    /** A game of the class's own world; its number is the minute at which it began. */
    AClass plays(String player, String... decisions) {
        return hands(player + ".jsonl", saved(header(player, games.size()), decisions));
    }

    AClass hands(String file, Saved saved) {
        games.add(new Game(file, saved));
        return this;
    }

    static Header header(String player, int number) {
        return new Header(
                new UUID(1, number),
                Header.RULES,
                "1.0.0",
                new Edition("ferry", "1.0", hash()),
                3,
                new Player(player, "IR-301"),
                NOON.plusSeconds(60L * number),
                Optional.empty(),
                Optional.empty());
    }

    static Saved saved(Header header, String... decisions) {
        return saved(header, new TreeMap<>(), Optional.empty(), decisions);
    }

    static Saved saved(Header header, SortedMap<String, String> answers, Optional<Ended> ended, String... decisions) {
        List<Entry> entries = new ArrayList<>();
        for (String line : decisions) {
            try {
                entries.add(new Entry(
                        entries.size() + 1, header.started().plusSeconds(entries.size()), DecisionLine.read(line)));
            } catch (Unreadable wrong) {
                throw new IllegalArgumentException(line, wrong);
            }
        }
        return new Saved(header, entries, ended, answers, Saved.Shape.AS_WRITTEN, Saved.Tail.WHOLE, Optional.empty());
    }

    List<Game> games() {
        return games;
    }

    Classroom classroom() {
        return classroom(games);
    }

    static Classroom classroom(List<Game> handedIn) {
        Classroom classroom = new Classroom();
        handedIn.forEach(game -> classroom.take(game.file(), game.saved(), new Classroom.Edition(story(), hash())));
        return classroom;
    }

    Comparison comparison() {
        return classroom().comparisons(new RealNames()).get(0);
    }
}
