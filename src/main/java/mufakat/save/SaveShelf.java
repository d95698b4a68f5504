package mufakat.save;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import mufakat.save.SaveHeader.Player;

/** The folder in which games are saved. Nothing outside it is read or written through it, whatever links lie in it. */
public final class SaveShelf {
    private static final String ENDING = ".jsonl";
    private static final int MOST = 2_000;
    private static final int MOST_OF_A_NAME = 1_000;

    private final Path folder;
    /** Whose games are on it; everybody's if there is none. */
    private final Optional<Player> player;

    /** A shelf in a folder, which need not be there yet. */
    public SaveShelf(Path folder) {
        this(folder, Optional.empty());
    }

    private SaveShelf(Path folder, Optional<Player> player) {
        this.folder = folder.toAbsolutePath().normalize();
        this.player = player;
    }

    /** The same folder with the games of one player alone: those of others are neither listed nor found. */
    public SaveShelf of(Player one) {
        return new SaveShelf(folder, Optional.of(one));
    }

    /** The saves, those played latest first, broken ones among them. */
    public List<ShelvedGame> list() {
        List<ShelvedGame> shelved = new ArrayList<>();
        for (Path file : files()) {
            shelved.add(look(file));
        }
        shelved.sort(Comparator.comparing(ShelvedGame::lastAt).reversed().thenComparing(ShelvedGame::file));
        return shelved;
    }

    /** Whether there is no save, which is told without looking into any. */
    public boolean isEmpty() {
        return files().isEmpty();
    }

    /** The header of the save whose file was written last, of those that have one; no other is looked into. */
    public Optional<SaveHeader> latest() {
        SortedMap<Instant, List<Path>> byTime = new TreeMap<>(Comparator.reverseOrder());
        files().forEach(file ->
                byTime.computeIfAbsent(written(file), any -> new ArrayList<>()).add(file));
        return byTime.values().stream()
                .flatMap(List::stream)
                .filter(this::isInside)
                .flatMap(file -> SaveReader.readHeader(file).value().stream())
                .findFirst();
    }

    /** A folder that can't be read has no saves to show; a game that is to be saved in it says why. */
    private List<Path> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> hasEnding(file) && !Files.isDirectory(file) && isTheirs(file))
                    .sorted()
                    .limit(MOST)
                    .toList();
        } catch (IOException nothingThere) {
            return List.of();
        }
    }

    private boolean isTheirs(Path file) {
        if (player.isEmpty()) {
            return true;
        }
        return isInside(file)
                && SaveReader.readHeader(file).value().map(SaveHeader::player).equals(player);
    }

    private static boolean hasEnding(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    private ShelvedGame look(Path file) {
        Result<Saved> saved = isInside(file) ? SaveReader.read(file) : Result.failed(Failure.OUTSIDE);
        Instant lastAt = saved.value().map(Saved::lastAt).orElseGet(() -> written(file));
        return new ShelvedGame(file, lastAt, saved.value(), saved.failure());
    }

    private static Instant written(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException gone) {
            return Instant.EPOCH;
        }
    }

    /** The file of a name on the shelf, there or not; a name that leads elsewhere is refused. */
    public Result<Path> find(String name) {
        try {
            Path file = folder.resolve(name).normalize();
            boolean isHere = isInside(file) && (!Files.exists(file) || isTheirs(file));
            return isHere ? Result.of(file) : Result.failed(Failure.OUTSIDE);
        } catch (InvalidPathException noName) {
            return Result.failed(Failure.OUTSIDE);
        }
    }

    /** A place for a new save: a name that says who plays what since when, and that no file has. */
    public Result<Path> place(String player, String story, LocalDate date) {
        String name = nameable(SafeName.of(player, story, date)).orElseGet(() -> SafeName.english(player, story, date));
        return Stream.iterate(1, i -> i + 1)
                .limit(MOST_OF_A_NAME)
                .map(i -> folder.resolve(name + (i == 1 ? "" : "-" + i) + ENDING))
                .filter(file -> !Files.exists(file, LinkOption.NOFOLLOW_LINKS))
                .findFirst()
                .map(file -> isInside(file) ? Result.of(file) : Result.<Path>failed(Failure.OUTSIDE))
                .orElseGet(() -> Result.failed(Failure.EXISTS));
    }

    /** The name, where this system can write it: one that runs without a language knows the letters of English alone. */
    private Optional<String> nameable(String name) {
        try {
            return Optional.of(folder.resolve(name)).map(file -> name);
        } catch (InvalidPathException noSuchLetters) {
            return Optional.empty();
        }
    }

    private boolean isInside(Path file) {
        return folder.equals(file.getParent())
                && realPath(file).map(this::isReallyInside).orElse(true);
    }

    private boolean isReallyInside(Path real) {
        return realPath(folder).filter(real::startsWith).isPresent();
    }

    /** Where a file really lies, if it is there; a link that leads nowhere counts as leading outside. */
    private static Optional<Path> realPath(Path file) {
        try {
            return Optional.of(file.toRealPath());
        } catch (IOException notThere) {
            return Files.isSymbolicLink(file) ? Optional.of(file.getRoot()) : Optional.empty();
        }
    }
}
