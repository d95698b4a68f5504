package mufakat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mufakat.loader.Loaded;
import mufakat.loader.StoryLoader;
import mufakat.story.Story;

/**
 * A game written down with what must hold on the way. The head of the file names the story and, if it is not the story's
 * own, the seed; then come decisions as in saves, lines that begin with {@code =} for what must hold then, and comments
 * that begin with {@code #}.
 *
 * @param name the file's name, for failures
 * @param hash the story's content hash
 */
record Playthrough(String name, Story story, String hash, long seed, List<Line> lines) {
    private static final String STORY = "story:";
    private static final String SEED = "seed:";

    /** A line and its number. */
    record Line(int number, String text) {
        boolean isExpectation() {
            return text.startsWith("=");
        }

        String expectation() {
            return text.substring(1).strip();
        }
    }

    static Playthrough read(Path file) {
        List<Line> lines = new ArrayList<>();
        Optional<Loaded.Playable> story = Optional.empty();
        Optional<Long> seed = Optional.empty();
        int number = 0;
        for (String text : textOf(file)) {
            number++;
            String line = text.replaceAll("#.*", "").strip();
            if (line.startsWith(STORY)) {
                story = Optional.of(load(file, line.substring(STORY.length()).strip()));
            } else if (line.startsWith(SEED)) {
                seed = Optional.of(Long.parseLong(line.substring(SEED.length()).strip()));
            } else if (!line.isEmpty()) {
                lines.add(new Line(number, line));
            }
        }
        Loaded.Playable loaded = story.orElseThrow(() -> new AssertionError(file + " names no story"));
        long dealt = seed.orElse(loaded.story().story().seed());
        return new Playthrough(file.getFileName().toString(), loaded.story(), loaded.hash(), dealt, lines);
    }

    private static List<String> textOf(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new AssertionError(file.toString(), unreadable);
        }
    }

    /** A story by its path from the playthrough, or by its id among those that come with the game. */
    private static Loaded.Playable load(Path file, String story) {
        Path shipped = Path.of("story", story);
        Path path = story.endsWith(".yaml")
                ? file.resolveSibling(story)
                : Files.isDirectory(shipped) ? shipped : Path.of("story", story + ".yaml");
        return StoryLoader.load(path).on(playable -> playable, broken -> {
            throw new AssertionError(path + " can't be played: " + broken.problems());
        });
    }

    @Override
    public String toString() {
        return name;
    }
}
