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
    /** The same with the saves in another folder, which has to be named from now on. */
    Folders savingIn(Path folder) {
        SortedMap<String, String> options = new TreeMap<>(named);
        options.put("--saves-dir", folder.toString());
        return new Folders(stories, folder, options);
    }

    static Folders of(Surroundings surroundings, Optional<Path> stories, Optional<Path> saves) {
        SortedMap<String, String> named = new TreeMap<>();
        stories.ifPresent(folder -> named.put("--stories", folder.toString()));
        saves.ifPresent(folder -> named.put("--saves-dir", folder.toString()));
        return new Folders(
                stories.orElseGet(() -> surroundings.folder().resolve("story")),
                saves.orElseGet(() -> SavesFolder.of(surroundings)),
                named);
    }
}
