package mufakat.loader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mufakat.check.Code;
import mufakat.check.Problem;
import mufakat.check.Severity;
import mufakat.story.About;

/**
 * The stories in a folder, in the order of their names. Only their heads are read, since the title screen waits for
 * them; a story whose head is broken is listed as broken rather than hidden.
 */
public final class StoryShelf {
    private static final String HEAD = "story";

    private StoryShelf() {}

    /** The stories in the folder; none where there is no such folder. */
    public static List<ShelvedStory> in(Path folder) {
        List<ShelvedStory> shelved = new ArrayList<>();
        for (Path path : candidates(folder)) {
            shelved.add(head(path));
        }
        return List.copyOf(shelved);
    }

    /** The stories that a file lies beside: the one whose folder it lies in, else all in its folder. */
    public static List<ShelvedStory> beside(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return StoryFiles.isStoryFolder(folder) ? List.of(head(folder)) : in(folder);
    }

    /** The story with that id, or with that file name where its head is broken. */
    public static Optional<ShelvedStory> find(String id, Path folder) {
        return in(folder).stream().filter(story -> story.name().equals(id)).findFirst();
    }

    private static List<Path> candidates(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> listed = Files.list(folder)) {
            return listed.filter(StoryShelf::isStory)
                    .limit(Bounds.FILES)
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    private static boolean isStory(Path path) {
        return Files.isDirectory(path)
                ? !StoryNames.isHidden(path) && StoryFiles.isStoryFolder(path)
                : StoryNames.ofStory(path).isPresent();
    }

    private static ShelvedStory head(Path story) {
        Report report = new Report(Severity.ERROR);
        Optional<About> about = Optional.empty();
        StoryFiles files = StoryFiles.starts();
        try {
            about = about(story, files, report);
        } catch (StopReading stop) {
            // What is told of a text that is cut off may hold for the cut alone.
            report.add((files.areUsedUp() ? tooLong(story) : stop).located());
        }
        return new ShelvedStory(story, report.isEmpty() ? about : Optional.empty(), report.sorted());
    }

    /** Looks through the parts of a folder until one has the head, which is nearly always the first. */
    private static Optional<About> about(Path story, StoryFiles files, Report report) {
        EntryCount count = new EntryCount();
        SourceFile first = null;
        for (Path path : StoryFiles.of(story)) {
            SourceFile file = files.readStart(path);
            first = first == null ? file : first;
            Optional<YamlNode.Entry> head = YamlTree.readOnly(HEAD, file, count, report);
            if (head.isPresent()) {
                NodePath trail = NodePath.ROOT.to(HEAD, head.get().key());
                return Optional.of(
                        (About) Readings.ofRecord(About.class).read(head.get().value(), trail, report));
            }
        }
        if (files.areUsedUp()) {
            throw tooLong(story);
        }
        report.add(Problem.key(Code.MISSING_KEY, "", HEAD), new Spot(first, 0, 0));
        return Optional.empty();
    }

    private static StopReading tooLong(Path story) {
        return StoryFiles.stop(Code.TOO_LARGE, story, (Bounds.HEAD >> 20) + " MiB up to the end of its head");
    }
}
