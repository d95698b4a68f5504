package mufakat.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where stories and saves lie.
 *
 * @param named the options by which the player named other folders, with what was said, so that it can be said again
 */
record Folders(Path stories, Path saves, SortedMap<String, String> named) {
    static Folders of(Surroundings surroundings, Optional<Path> stories, Optional<Path> saves) {
        SortedMap<String, String> named = new TreeMap<>();
        stories.ifPresent(folder -> named.put("--stories", folder.toString()));
        saves.ifPresent(folder -> named.put("--saves-dir", folder.toString()));
        Path home = surroundings.folder();
        return new Folders(stories.orElse(home.resolve("story")), saves.orElse(home.resolve("saves")), named);
    }
}
