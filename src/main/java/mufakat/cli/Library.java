package mufakat.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mufakat.check.Nearest;
import mufakat.loader.Loaded;
import mufakat.loader.Shelved;
import mufakat.loader.StoryLoader;
import mufakat.loader.StoryShelf;
import mufakat.messages.Messages;

/** The stories at hand. */
final class Library {
    private final Path folder;
    private final Messages messages;

    Library(Path folder, Messages messages) {
        this.folder = folder;
        this.messages = messages;
    }

    Path folder() {
        return folder;
    }

    List<Shelved> all() {
        return StoryShelf.in(folder);
    }

    /** Where a story lies that is named by its id or by a path; seen from here where it lies below. */
    Path find(String story) throws Trouble {
        Optional<Path> shelved =
                StoryShelf.find(story, folder).map(Shelved::path).map(Library::seenFromHere);
        return shelved.or(() -> path(story)).orElseThrow(() -> unknown(story));
    }

    private static Path seenFromHere(Path path) {
        Path here = Path.of("").toAbsolutePath();
        return path.isAbsolute() && path.startsWith(here) ? here.relativize(path) : path;
    }

    private static Optional<Path> path(String story) {
        try {
            return Optional.of(Path.of(story)).filter(Files::exists);
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    private Trouble unknown(String story) {
        List<String> names = all().stream().map(Shelved::name).toList();
        return new Trouble(Nearest.to(story, names)
                .map(near -> messages.say("story.unknown.near", story, folder, near))
                .orElseGet(() -> messages.say(
                        names.isEmpty() ? "story.unknown.none" : "story.unknown",
                        story,
                        folder,
                        String.join(", ", names))));
    }

    /** The story that is named by its id or by a path, to be played. */
    Book open(String story) throws Trouble {
        return open(find(story));
    }

    /** The story with an id that a file gives: never a path, since what a file names must not choose what is opened. */
    Book called(String id) throws Trouble {
        return open(StoryShelf.find(id, folder)
                .map(Shelved::path)
                .map(Library::seenFromHere)
                .orElseThrow(() -> notHere(id)));
    }

    /** The story with an id that a playthrough gives, which belongs to the story that it lies beside. */
    Book called(String id, Path playthrough) throws Trouble {
        Optional<Path> beside = StoryShelf.beside(playthrough).stream()
                .filter(story -> story.name().equals(id))
                .map(Shelved::path)
                .findFirst();
        return beside.isPresent() ? open(seenFromHere(beside.get())) : called(id);
    }

    private Trouble notHere(String id) {
        List<String> names = all().stream().map(Shelved::name).toList();
        return new Trouble(
                names.isEmpty()
                        ? messages.say("story.unknown.none", id, folder)
                        : messages.say("story.not-here", id, folder, String.join(", ", names)));
    }

    /** The story that lies there, to be played. */
    Book open(Path story) throws Trouble {
        Loaded loaded = StoryLoader.load(story);
        Optional<Loaded.Playable> playable = loaded.on(Optional::of, broken -> Optional.empty());
        if (playable.isEmpty()) {
            String first = new ProblemReport(messages).of(loaded.problems().subList(0, 1));
            throw new Trouble(
                    messages.say("story.broken", story, loaded.problems().size(), first.strip()));
        }
        return new Book(story, playable.get());
    }

    /** Whether a save's name for a story leads to it; else the player has to name its path. */
    boolean isShelved(Book book) {
        return StoryShelf.find(book.id(), folder)
                .filter(story ->
                        story.path().toAbsolutePath().equals(book.path().toAbsolutePath()))
                .isPresent();
    }
}
