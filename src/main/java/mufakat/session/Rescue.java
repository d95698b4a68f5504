package mufakat.session;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import mufakat.save.Failure;
import mufakat.save.SaveFile;
import mufakat.words.Messages;

/** Another place for a game whose save was lost while it was played. */
final class Rescue {
    private static final String HOME = "~";

    private final Messages messages;
    private final SaveWords words;
    private final Folders folders;

    /** @param folders of which the player's own is proposed first */
    Rescue(Messages messages, Folders folders) {
        this.messages = messages;
        this.words = new SaveWords(messages);
        this.folders = folders;
    }

    /** Where the game lies when it is left: in its save, or where the player has it written; else nowhere. */
    Optional<Path> place(SaveFile save, Face face) {
        Optional<Failure> lost = save.lost();
        if (lost.isEmpty()) {
            return Optional.of(save.path());
        }
        String question = messages.say("save.elsewhere", words.lost(lost.get(), save.path()));
        while (true) {
            Optional<String> typed = face.place(question, folders.own().toString());
            if (typed.isEmpty()) {
                return Optional.empty();
            }
            Optional<Path> file = file(typed.get(), save);
            Optional<String> wrong = file.isEmpty()
                    ? Optional.of(messages.say("unwritten", typed.get()))
                    : save.writeTo(file.get()).map(why -> why(why, file.get()));
            if (wrong.isEmpty()) {
                return file;
            }
            question = messages.say("save.elsewhere.again", wrong.get());
        }
    }

    private String why(Failure failure, Path file) {
        return failure == Failure.EXISTS ? words.opening(failure, file) : messages.say("unwritten", file);
    }

    /** No shell has read what was typed, so its sign for the player's own folder is read here. */
    private Optional<Path> file(String typed, SaveFile save) {
        try {
            boolean isHome = typed.equals(HOME) || typed.startsWith(HOME + "/");
            Path path = Path.of(isHome ? folders.home() + typed.substring(1) : typed);
            boolean isFile = GameStore.isNamedLikeOne(path) && !Files.isDirectory(path);
            return Optional.of(isFile ? path : path.resolve(save.path().getFileName()));
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }
}
