package mufakat.loader;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import mufakat.check.Checks;
import mufakat.check.Problem;
import mufakat.check.Severity;
import mufakat.check.Warnings;
import mufakat.loader.YamlNode.Mapping;
import mufakat.story.Story;

/** Reads a story from a file or a folder. Whatever stands there, the answer is a story or its problems. */
public final class StoryLoader {
    private final Report report;
    private final Function<Story, List<Problem>> warnings;

    private StoryLoader(Severity least, Function<Story, List<Problem>> warnings) {
        this.report = new Report(least);
        this.warnings = warnings;
    }

    /** Reads the story at the path: a YAML or JSON file, or a folder with a {@code story.yaml}. */
    public static Loaded load(Path story) {
        // Who plays sees no warning, and need not wait for any.
        return new StoryLoader(Severity.ERROR, sound -> List.of()).read(story);
    }

    /** Reads the story as {@link #load} does, for its author: with the warnings of {@code check}. */
    public static Loaded examine(Path story) {
        return new StoryLoader(Severity.WARNING, Warnings::of).read(story);
    }

    private Loaded read(Path path) {
        Optional<Mapping> tree = tree(path);
        if (tree.isEmpty()) {
            return new Loaded.Broken(report.sorted());
        }
        Story story = (Story) Readings.ofRecord(Story.class).read(tree.get(), NodePath.ROOT, report);
        check(story, tree.get());
        if (!report.errors().isEmpty()) {
            return new Loaded.Broken(report.sorted());
        }
        for (Problem warning : warnings.apply(story)) {
            report.add(warning, Locator.locate(warning, tree.get()));
        }
        return new Loaded.Playable(story, ContentHash.of(tree.get()), report.sorted());
    }

    /** The nodes of all files together; empty where any file can't be read, since the rest would be misjudged. */
    private Optional<Mapping> tree(Path path) {
        Parts parts = new Parts(report);
        boolean whole = true;
        try {
            StoryFiles files = StoryFiles.whole();
            EntryCount count = new EntryCount();
            for (Path file : StoryFiles.of(path)) {
                whole &= add(file, files, count, parts);
            }
        } catch (StopReading stop) {
            report.add(stop.located());
            return Optional.empty();
        }
        return whole ? Optional.of(parts.whole()) : Optional.empty();
    }

    private boolean add(Path file, StoryFiles files, EntryCount count, Parts parts) {
        try {
            parts.add(YamlTree.read(files.read(file), count, report));
            return true;
        } catch (StopReading stop) {
            report.add(stop.located());
            return false;
        }
    }

    /** Adds what the rules say, apart from what only follows from a problem of shape. */
    private void check(Story story, Mapping tree) {
        List<String> known = new ArrayList<>();
        for (Located located : report.errors()) {
            known.add(located.problem().pointer());
        }
        if (known.stream().anyMatch(pointer -> pointer.indexOf('/', 1) < 0)) {
            // A whole section is missing, so every reference into it would be complained of.
            return;
        }
        for (Problem problem : Checks.of(story)) {
            if (known.stream().noneMatch(pointer -> follows(problem.pointer(), pointer))) {
                report.add(problem, Locator.locate(problem, tree));
            }
        }
    }

    private static boolean follows(String pointer, String known) {
        return (pointer + "/").startsWith(known + "/") || (known + "/").startsWith(pointer + "/");
    }
}
