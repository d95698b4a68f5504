package mufakat.playthrough;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mufakat.check.Code;
import mufakat.check.Problem;
import mufakat.loader.Located;
import mufakat.loader.Place;
import mufakat.loader.StoryNames;
import mufakat.story.Story;

/**
 * The playthroughs beside a story. Those of {@code NAME.yaml} are {@code NAME.play} and {@code NAME-ANYTHING.play} in
 * the same folder; those of a story that is a folder are all in it.
 */
public final class Playthroughs {
    /** How many are played; a folder is a stranger's. */
    private static final int MOST = 100;

    private Playthroughs() {}

    /** Plays all that lie beside a story; answers with what is wrong with them. */
    public static List<Located> check(Path path, Story story) {
        List<Located> problems = new ArrayList<>();
        for (Path file : beside(path)) {
            PlaythroughFindings findings = new PlaythroughFindings();
            if (isOutside(file)) {
                Place place = new Place(file.toString(), 1, 1, "", 0);
                findings.add(new Located(Problem.value(Code.LINK_OUTSIDE, ""), place));
            } else {
                Playthrough.read(file, findings).ifPresent(playthrough -> check(playthrough, story, findings));
            }
            problems.addAll(findings.found());
        }
        return problems;
    }

    private static void check(Playthrough playthrough, Story story, PlaythroughFindings findings) {
        String id = story.story().id();
        Optional<PlaythroughLine> other =
                playthrough.story().filter(named -> !named.text().equals(id));
        if (other.isPresent()) {
            findings.at(playthrough.file(), other.get(), "")
                    .unknown(Code.OTHER_STORY, other.get().text(), List.of(id), id);
        } else {
            Run.of(playthrough, story, findings);
        }
    }

    /** The files of the playthroughs beside a story, in the order of their names. */
    public static List<Path> beside(Path story) {
        boolean whole = Files.isDirectory(story);
        Path folder = whole ? story : story.toAbsolutePath().getParent();
        List<Path> found = files(folder);
        if (whole) {
            return found.stream()
                    .filter(Playthroughs::isPlaythrough)
                    .limit(MOST)
                    .toList();
        }
        List<String> stories = found.stream()
                .flatMap(file -> StoryNames.ofStory(file).stream())
                .toList();
        String name = StoryNames.ofStory(story).orElse(story.getFileName().toString());
        return found.stream()
                .filter(Playthroughs::isPlaythrough)
                .filter(file -> owner(file, stories).equals(Optional.of(name)))
                .map(file -> story.resolveSibling(file.getFileName()))
                .limit(MOST)
                .toList();
    }

    /**
     * The story with the longest name that fits: of {@code table} and {@code table-two}, {@code table-two.play} has
     * one.
     */
    private static Optional<String> owner(Path playthrough, List<String> stories) {
        String file = playthrough.getFileName().toString();
        String name = file.substring(0, file.length() - Playthrough.ENDING.length());
        return stories.stream()
                .filter(story -> name.equals(story) || name.startsWith(story + "-"))
                .max(Comparator.comparingInt(String::length));
    }

    private static boolean isPlaythrough(Path file) {
        return file.getFileName().toString().endsWith(Playthrough.ENDING) && !StoryNames.isHidden(file);
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> listed = Files.list(folder)) {
            return listed.sorted().toList();
        } catch (IOException | UncheckedIOException unreadable) {
            return List.of();
        }
    }

    private static boolean isOutside(Path file) {
        try {
            Path home = file.toAbsolutePath().getParent().toRealPath();
            return !file.toRealPath().startsWith(home);
        } catch (IOException unreadable) {
            // Reading it says why.
            return false;
        }
    }
}
