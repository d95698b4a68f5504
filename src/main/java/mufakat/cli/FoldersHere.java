package mufakat.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import mufakat.session.Folders;

/** The folders as the command line names them, else as the machine is set to. */
final class FoldersHere {
    private FoldersHere() {}

    static Folders of(Surroundings surroundings, Optional<Path> stories, Optional<Path> saves) {
        SortedMap<String, String> named = new TreeMap<>();
        stories.ifPresent(folder -> named.put("--stories", folder.toString()));
        saves.ifPresent(folder -> named.put("--saves-dir", folder.toString()));
        return new Folders(
                stories.orElseGet(() -> surroundings.folder().resolve("story")),
                saves.orElseGet(() -> SavesFolder.of(surroundings)),
                SavesFolder.ofThePlayer(surroundings.environment()),
                Path.of(System.getProperty("user.home", "")),
                named);
    }
}
