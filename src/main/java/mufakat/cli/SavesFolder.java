package mufakat.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.UserPrincipal;
import java.util.Map;

/** Where saves lie unless a folder is named on the command line. */
public final class SavesFolder {
    private static final String SAVES = "saves";

    /** What Java says where the system has no name for the player. */
    private static final String UNKNOWN = "?";

    private SavesFolder() {}

    /** The folder that a variable names, or that beside the launcher where it is the player's, or the player's own. */
    static Path of(Surroundings where) {
        Map<String, String> environment = where.environment();
        String named = environment.getOrDefault("MUFAKAT_SAVES", "");
        if (!named.isBlank()) {
            return Path.of(named);
        }
        Path beside = where.folder().resolve(SAVES);
        return where.isHomeNamed() || isOfThePlayer(beside) ? beside : ofThePlayer(environment);
    }

    /** The folder for games that every player has. */
    static Path ofThePlayer(Map<String, String> environment) {
        String roaming = environment.getOrDefault("APPDATA", "");
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        String home = environment.getOrDefault("HOME", System.getProperty("user.home", ""));
        Path folder = !roaming.isBlank()
                ? Path.of(roaming)
                : data.isBlank() ? Path.of(home, ".local", "share") : Path.of(data);
        return folder.resolve("mufakat").resolve(SAVES);
    }

    /** In a folder that others have opened for all, everybody would read everybody's games. */
    private static boolean isOfThePlayer(Path saves) {
        Path folder = Files.exists(saves) ? saves : saves.toAbsolutePath().getParent();
        String player = System.getProperty("user.name", UNKNOWN);
        try {
            UserPrincipal owner = Files.getOwner(folder);
            boolean isOwn = player.equals(UNKNOWN)
                    || owner instanceof GroupPrincipal
                    || owner.getName().equals(player)
                    || owner.getName().endsWith("\\" + player);
            return isOwn && Files.isWritable(folder);
        } catch (IOException | UnsupportedOperationException untold) {
            return Files.isWritable(folder);
        }
    }
}
