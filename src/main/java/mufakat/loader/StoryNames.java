package mufakat.loader;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Which files are a story's, by their names: the one rule for stories that are a file, for the parts of those that are a
 * folder, for what is watched while an author writes, and for what lies beside them.
 */
public final class StoryNames {
    private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json");
    private static final String PART = ".yaml";

    private StoryNames() {}

    /**
     * Whether nobody has written it: systems and editors put such files beside others, as macOS puts {@code
     * ._members.yaml} on a stick and Emacs a link {@code .#members.yaml}.
     */
    public static boolean isHidden(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(".") || name.startsWith("~$");
    }

    /** The name, without its ending, of a file that may be a story; empty where none may be. */
    public static Optional<String> ofStory(Path file) {
        String name = file.getFileName().toString();
        return ENDINGS.stream()
                .filter(ending -> name.endsWith(ending) && !isHidden(file))
                .map(ending -> name.substring(0, name.length() - ending.length()))
                .findFirst();
    }

    /** Whether a file in a story's folder is a part of it. */
    public static boolean isPart(Path file) {
        return file.getFileName().toString().endsWith(PART) && !isHidden(file);
    }
}
