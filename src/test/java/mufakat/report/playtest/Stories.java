package mufakat.report.playtest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import mufakat.loader.Loaded;
import mufakat.loader.StoryLoader;
import mufakat.playtest.Playtest;
import mufakat.playtest.PlaytestFindings;
import mufakat.playtest.PlaytestSize;
import mufakat.story.Story;

/** Stories that were play-tested. */
final class Stories {
    private static final Path HARBOUR = Path.of("src/test/resources/playtest/harbour.yaml");

    private Stories() {}

    /** What is found in the harbour; small, and always the same. */
    static PlaytestFindings harbour() {
        return played(from(HARBOUR), new PlaytestSize(40, 400, 10));
    }

    /** What is found in the straits, which have three sessions and so targets. */
    static PlaytestFindings straits() {
        return played(from(Path.of("src/test/resources/playtest/straits.yaml")), new PlaytestSize(4, 40, 1));
    }

    static PlaytestFindings oneTable(int games) {
        return played(from(Path.of("story/one-table.yaml")), new PlaytestSize(games, 80, 1));
    }

    /** What is found in the harbour with something changed in its file. */
    static PlaytestFindings harbour(UnaryOperator<String> change) {
        try {
            String harbour = Files.readString(HARBOUR);
            String changed = change.apply(harbour);
            if (changed.equals(harbour)) {
                throw new AssertionError("the change finds nothing to change");
            }
            Path file = Files.createTempFile("story", ".yaml");
            try {
                return played(from(Files.writeString(file, changed)), new PlaytestSize(20, 40, 5));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PlaytestFindings played(Story story, PlaytestSize size) {
        return new Playtest(story, size, 1, () -> {}).findings(game -> {});
    }

    private static Story from(Path file) {
        return StoryLoader.load(file).on(Loaded.Playable::story, broken -> {
            throw new AssertionError(broken.problems());
        });
    }
}
