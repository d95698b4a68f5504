package mufakat.cli;

import java.nio.file.Path;
import java.util.Optional;
import mufakat.session.Folders;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that every command has. */
final class Shared {
    @Option(names = "--stories", paramLabel = "DIR", descriptionKey = "stories", scope = ScopeType.INHERIT)
    private Path stories;

    @Option(names = "--saves-dir", paramLabel = "DIR", descriptionKey = "saves-dir", scope = ScopeType.INHERIT)
    private Path saves;

    Folders folders(Surroundings surroundings) {
        return FoldersHere.of(surroundings, Optional.ofNullable(stories), Optional.ofNullable(saves));
    }
}
