package mufakat.cli;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where stories and saves lie.
 *
 * @param hints the options by which the player named other folders, as they have to be typed again, or empty
 */
record Folders(Path stories, Path saves, String hints) {
    static Folders of(Surroundings surroundings, Optional<Path> stories, Optional<Path> saves) {
        String hints = hint("--stories", stories) + hint("--saves-dir", saves);
        Path home = surroundings.folder();
        return new Folders(stories.orElse(home.resolve("story")), saves.orElse(home.resolve("saves")), hints);
    }

    private static String hint(String option, Optional<Path> folder) {
        return folder.map(path -> " " + option + " " + quoted(path)).orElse("");
    }

    /** A path as it has to be typed. */
    static String quoted(Path path) {
        return path.toString().contains(" ") ? "\"" + path + "\"" : path.toString();
    }
}
