package mufakat.session;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mufakat.check.Nearest;
import mufakat.loader.Loaded;
import mufakat.loader.ShelvedStory;
import mufakat.loader.StoryLoader;
import mufakat.loader.StoryShelf;
import mufakat.report.problem.ProblemReport;
import mufakat.words.Messages;

/** The stories at hand. */
public final class StoryCatalogue {
    private final Path folder;
    private final Messages messages;

    public StoryCatalogue(Path folder, Messages messages) {
        this.folder = folder;
        this.messages = messages;
    }

    public Path folder() {
        return folder;
    }

    public List<ShelvedStory> all() {
        return StoryShelf.in(folder);
    }

    /** Where a story lies that is named by its id or by a path; seen from here where it lies below. */
    public Path find(String story) throws Trouble {
        Optional<Path> shelved =
                StoryShelf.find(story, folder).map(ShelvedStory::path).map(StoryCatalogue::seenFromHere);
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
        List<String> names = all().stream().map(ShelvedStory::name).toList();
        return new Trouble(Nearest.to(story, names)
                .map(near -> messages.say("story.unknown.near", story, folder, near))
                .orElseGet(() -> messages.say(
                        names.isEmpty() ? "story.unknown.none" : "story.unknown",
                        story,
                        folder,
                        messages.list(names))));
    }

    /** The story that is named by its id or by a path, to be played. */
    public LoadedStory open(String story) throws Trouble {
        return open(find(story));
    }

    /** The story with an id that a file gives: never a path, since what a file names must not choose what is opened. */
    public LoadedStory called(String id) throws Trouble {
        return open(StoryShelf.find(id, folder)
                .map(ShelvedStory::path)
                .map(StoryCatalogue::seenFromHere)
                .orElseThrow(() -> notHere(id)));
    }

    /** The story with an id that a playthrough gives, which belongs to the story that it lies beside. */
    public LoadedStory called(String id, Path playthrough) throws Trouble {
        Optional<Path> beside = StoryShelf.beside(playthrough).stream()
                .filter(story -> story.name().equals(id))
                .map(ShelvedStory::path)
                .findFirst();
        return beside.isPresent() ? open(seenFromHere(beside.get())) : called(id);
    }

    private Trouble notHere(String id) {
        List<String> names = all().stream().map(ShelvedStory::name).toList();
        return new Trouble(
                names.isEmpty()
                        ? messages.say("story.unknown.none", id, folder)
                        : messages.say("story.not-here", id, folder, messages.list(names)));
    }

    /** The story that lies there, to be played. */
    public LoadedStory open(Path story) throws Trouble {
        Loaded loaded = StoryLoader.load(story);
        Optional<Loaded.Playable> playable = loaded.on(Optional::of, broken -> Optional.empty());
        if (playable.isEmpty()) {
            String first = new ProblemReport(messages).of(loaded.problems().subList(0, 1));
            throw new Trouble(
                    messages.say("story.broken", story, loaded.problems().size(), first.strip()));
        }
        return new LoadedStory(story, playable.get());
    }

    /** Whether a save's name for a story leads to it; else the player has to name its path. */
    boolean isShelved(LoadedStory book) {
        return StoryShelf.find(book.id(), folder)
                .filter(story ->
                        story.path().toAbsolutePath().equals(book.path().toAbsolutePath()))
                .isPresent();
    }
}
