package mufakat.session;

import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where things lie for the player.
 *
 * @param stories the folder of the stories that are called by their names
 * @param saves where games are saved
 * @param own the folder for games that every player has, which may be that of the saves
 * @param home the player's own folder, which is typed as "~"
 * @param named the options by which the player named other folders, with what was said, so that it can be said again
 */
public record Folders(Path stories, Path saves, Path own, Path home, SortedMap<String, String> named) {
    /** The same with the saves in another folder, which has to be named from now on. */
    public Folders savingIn(Path folder) {
        SortedMap<String, String> options = new TreeMap<>(named);
        options.put("--saves-dir", folder.toString());
        return new Folders(stories, folder, own, home, options);
    }
}
