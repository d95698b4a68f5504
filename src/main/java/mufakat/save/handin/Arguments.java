package mufakat.save.handin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mufakat.save.SaveShelf;
import mufakat.save.handin.Found.By;
import mufakat.save.handin.Unfit.Reason;

/** Finds what arguments lead to: a path that is there, else a pattern, else the name of a save on the shelf. */
final class Arguments {
    private static final String ENDING = ".jsonl";

    /** Files in a folder and below it; a class has fewer by far, a home folder more. */
    private static final int MOST_FILES = 100_000;

    private final Path savesFolder;
    private final Finds finds = new Finds();

    Arguments(Path savesFolder) {
        this.savesFolder = savesFolder;
    }

    Finds follow(List<String> arguments) {
        if (arguments.isEmpty()) {
            savesFolder();
        }
        arguments.forEach(this::follow);
        return finds;
    }

    private void savesFolder() {
        if (Files.exists(savesFolder)) {
            take(savesFolder);
        } else {
            finds.unfit(savesFolder.toString(), Reason.NO_SAVES);
        }
    }

    private void follow(String argument) {
        Optional<Path> there = path(argument).filter(path -> Files.exists(path, LinkOption.NOFOLLOW_LINKS));
        if (there.isPresent()) {
            take(there.get());
        } else if (Glob.isOne(argument)) {
            expand(argument);
        } else {
            shelved(argument).ifPresentOrElse(this::take, () -> finds.unfit(argument, Reason.NO_SUCH));
        }
    }

    private void expand(String pattern) {
        Glob glob = Glob.of(pattern);
        if (glob.isCutOff()) {
            finds.unfit(pattern, Reason.TOO_MANY_FILES);
        } else if (glob.matches().isEmpty()) {
            finds.unfit(pattern, Reason.NO_MATCH);
        } else {
            glob.matches().forEach(this::take);
        }
    }

    /** The path that an argument is. One of nothing, as an unset variable leaves it, would be the folder one is in. */
    private static Optional<Path> path(String argument) {
        try {
            return argument.isBlank() ? Optional.empty() : Optional.of(Path.of(argument));
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    private Optional<Path> shelved(String name) {
        if (name.isBlank()) {
            return Optional.empty();
        }
        String file = name.endsWith(ENDING) ? name : name + ENDING;
        return new SaveShelf(savesFolder)
                .find(file)
                .value()
                .filter(Files::exists)
                .map(path -> savesFolder.resolve(path.getFileName()));
    }

    private void take(Path path) {
        if (Files.isDirectory(path)) {
            Folder.walk(path, MOST_FILES, finds);
        } else if (Files.isRegularFile(path)) {
            file(path);
        } else {
            finds.unfit(path.toString(), Files.exists(path) ? Reason.NOT_A_FILE : Reason.LINK);
        }
    }

    private void file(Path path) {
        try {
            finds.file(new Found(path.toRealPath(), path.toString(), By.NAME));
        } catch (IOException refused) {
            finds.unfit(path.toString(), Reason.UNREADABLE);
        }
    }
}
