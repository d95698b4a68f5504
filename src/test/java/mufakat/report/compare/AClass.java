package mufakat.report.compare;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import mufakat.compare.Classroom;
import mufakat.compare.Comparison;
import mufakat.compare.RealNames;
import mufakat.loader.Loaded;
import mufakat.loader.StoryLoader;
import mufakat.save.DecisionLine;
import mufakat.save.Ended;
import mufakat.save.SaveHeader;
import mufakat.save.SaveHeader.Edition;
import mufakat.save.SaveHeader.Player;
import mufakat.save.Saved;
import mufakat.save.SavedDecision;
import mufakat.save.Unreadable;
import mufakat.story.Story;
import mufakat.words.Messages;

/** A class that plays a story, The Ferry where none is named, and hands its saves in. */
public final class AClass {
    public static final Messages MESSAGES = Messages.load();
    static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private static final Classroom.Edition FERRY = edition("compare/ferry.yaml");

    private final Classroom.Edition edition;
    private final List<Game> games = new ArrayList<>();

    public AClass() {
        this(FERRY);
    }

    private AClass(Classroom.Edition edition) {
        this.edition = edition;
    }

    /** A class that plays another story of the tests. */
    public static AClass playing(String file) {
        return new AClass(edition(file));
    }

    private static Classroom.Edition edition(String file) {
        Loaded.Playable loaded = StoryLoader.load(Path.of("src/test/resources", file))
                .on(playable -> playable, broken -> {
                    throw new AssertionError(broken.problems());
                });
        return new Classroom.Edition(loaded.story(), loaded.hash());
    }

    /** A save under the name of its file. */
    public record Game(String file, Saved saved) {}

    public static Story story() {
        return FERRY.story();
    }

    static String hash() {
        return FERRY.sha256();
    }

    /** A game of the class's own world; its number is the minute at which it began. */
    public AClass plays(String player, String... decisions) {
        return hands(player + ".jsonl", saved(header(player, games.size(), edition), decisions));
    }

    public AClass hands(String file, Saved saved) {
        games.add(new Game(file, saved));
        return this;
    }

    public static SaveHeader header(String player, int number) {
        return header(player, number, FERRY);
    }

    private static SaveHeader header(String player, int number, Classroom.Edition edition) {
        return new SaveHeader(
                new UUID(1, number),
                SaveHeader.RULES,
                "1.0.0",
                new Edition(edition.story().story().id(), "1.0", edition.sha256()),
                3,
                new Player(player, "IR-301"),
                NOON.plusSeconds(60L * number),
                Optional.empty(),
                Optional.empty());
    }

    public static Saved saved(SaveHeader header, String... decisions) {
        return saved(header, new TreeMap<>(), Optional.empty(), decisions);
    }

    public static Saved saved(
            SaveHeader header, SortedMap<String, String> answers, Optional<Ended> ended, String... decisions) {
        List<SavedDecision> entries = new ArrayList<>();
        for (String line : decisions) {
            try {
                entries.add(new SavedDecision(
                        entries.size() + 1, header.started().plusSeconds(entries.size()), DecisionLine.read(line)));
            } catch (Unreadable wrong) {
                throw new IllegalArgumentException(line, wrong);
            }
        }
        return new Saved(header, entries, ended, answers, Saved.Shape.AS_WRITTEN, Saved.Tail.WHOLE, Optional.empty());
    }

    public List<Game> games() {
        return games;
    }

    public Classroom classroom() {
        return classroom(games, edition);
    }

    public static Classroom classroom(List<Game> handedIn) {
        return classroom(handedIn, FERRY);
    }

    private static Classroom classroom(List<Game> handedIn, Classroom.Edition edition) {
        Classroom classroom = new Classroom();
        handedIn.forEach(game -> classroom.take(game.file(), game.saved(), edition));
        return classroom;
    }

    /** Hands in beside classes that played other stories. */
    public void handInTo(Classroom classroom) {
        games.forEach(game -> classroom.take(game.file(), game.saved(), edition));
    }

    public Comparison comparison() {
        return classroom().comparisons(new RealNames()).get(0);
    }
}
