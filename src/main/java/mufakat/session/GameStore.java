package mufakat.session;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import mufakat.check.Nearest;
import mufakat.files.FileName;
import mufakat.save.Failure;
import mufakat.save.Result;
import mufakat.save.SaveFile;
import mufakat.save.SaveHeader;
import mufakat.save.SaveHeader.Player;
import mufakat.save.SaveReader;
import mufakat.save.SaveShelf;
import mufakat.save.Saved;
import mufakat.save.ShelvedGame;
import mufakat.text.Harmless;
import mufakat.words.Messages;

/** The saves folder, with its answers in words. */
public final class GameStore {
    private static final String ENDING = ".jsonl";

    /** Another game has taken the place, and may not have written its first line yet. */
    private static final List<Failure> TAKEN = List.of(Failure.EXISTS, Failure.IN_USE);

    private final Path folder;
    private final SaveShelf shelf;
    private final Messages messages;
    private final SaveWords words;
    private final Clock clock;

    /** @param clock by whose day a new save is named */
    public GameStore(Path folder, Messages messages, Clock clock) {
        this(folder, new SaveShelf(folder), messages, clock);
    }

    private GameStore(Path folder, SaveShelf shelf, Messages messages, Clock clock) {
        this.folder = folder;
        this.shelf = shelf;
        this.clock = clock;
        this.messages = messages;
        this.words = new SaveWords(messages);
    }

    /** The same with nothing on the shelf but the games of one player. */
    GameStore of(Player player) {
        return new GameStore(folder, shelf.of(player), messages, clock);
    }

    /** The name by which a save is called. */
    public static String name(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    /** Whether a path ends as a save does. */
    static boolean isNamedLikeOne(Path path) {
        return path.toString().endsWith(ENDING);
    }

    /** The same as it may be shown, in one line. */
    public static String shownName(Path file) {
        return Harmless.name(name(file));
    }

    List<ShelvedGame> all() {
        return shelf.list();
    }

    /** Whether there is none, without looking into any. */
    boolean isEmpty() {
        return shelf.isEmpty();
    }

    /** The header of the one that was written last, without looking into others. */
    Optional<SaveHeader> latest() {
        return shelf.latest();
    }

    /** The file on the shelf, there or not, that is called by its name or by its path. */
    public Path find(String name) throws Trouble {
        Path file = path(name);
        String own = file.getParent() == null || isHere(file.getParent())
                ? file.getFileName().toString()
                : name;
        Path found = having(shelf.find(own.endsWith(ENDING) ? own : own + ENDING), file);
        return Files.exists(found) ? found : fit(found, name);
    }

    /** A file that is there keeps the name that somebody has given it; a new one gets none that other systems mind. */
    private Path fit(Path file, String typed) throws Trouble {
        if (!FileName.isFit(name(file))) {
            throw noName(typed);
        }
        return file.resolveSibling(Normalizer.normalize(file.getFileName().toString(), Normalizer.Form.NFC));
    }

    private Trouble noName(String typed) {
        return new Trouble(messages.say("save.no-name", Harmless.name(typed)));
    }

    private Path path(String name) throws Trouble {
        try {
            Path file = Path.of(name);
            if (file.getFileName() != null && !file.getFileName().toString().isBlank()) {
                return file;
            }
        } catch (InvalidPathException noPath) {
            // Answered below.
        }
        throw noName(name);
    }

    private boolean isHere(Path parent) {
        return parent.toAbsolutePath()
                .normalize()
                .equals(folder.toAbsolutePath().normalize());
    }

    /** A save that is only to be read: by its path, wherever that is, or by its name on the shelf. */
    public Path findToRead(String name) throws Trouble {
        Path path = path(name);
        if (Files.exists(path)) {
            return path;
        }
        Path shelved = find(name);
        if (!Files.exists(shelved)) {
            throw unknown(name);
        }
        return shelved;
    }

    /** That there is no such save, with the name that may have been meant. */
    public Trouble unknown(String name) {
        List<String> names = all().stream().map(save -> name(save.file())).toList();
        return new Trouble(Nearest.to(name, names)
                .map(near -> messages.say("save.unknown.near", name, folder, near))
                .orElseGet(() -> messages.say("save.unknown", name, folder)));
    }

    /** A place for a new save. */
    Path place(String player, String story) throws Trouble {
        return having(shelf.place(player, story, LocalDate.now(clock)), folder.resolve(story));
    }

    /** A new save in a place that no other has, however many are begun at the same moment. */
    SaveFile begin(String player, String story, Function<Path, Result<SaveFile>> create) throws Trouble {
        while (true) {
            Path file = place(player, story);
            Result<SaveFile> begun = create.apply(file);
            if (begun.failure().filter(TAKEN::contains).isEmpty()) {
                return having(begun, file);
            }
        }
    }

    public Saved read(Path file) throws Trouble {
        return having(SaveReader.read(file), file);
    }

    /** What was asked for, or the trouble in words. */
    <T> T having(Result<T> result, Path file) throws Trouble {
        if (result.failure().isPresent()) {
            throw trouble(result.failure().get(), file);
        }
        return result.value().orElseThrow();
    }

    Trouble trouble(Failure failure, Path file) {
        return new Trouble(words.opening(failure, file));
    }
}
