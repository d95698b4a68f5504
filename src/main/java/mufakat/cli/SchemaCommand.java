package mufakat.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import mufakat.loader.StorySchema;
import mufakat.session.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the JSON Schema of a story. */
@Command(mixinStandardHelpOptions = true, versionProvider = Commands.VersionLine.class)
final class SchemaCommand implements Callable<Integer> {
    private final Commands top;

    @Option(names = "--part", descriptionKey = "part")
    private boolean part;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
    private Path file;

    SchemaCommand(Commands top) {
        this.top = top;
    }

    @Override
    public Integer call() throws Trouble {
        String schema = part ? StorySchema.part() : StorySchema.whole();
        if (file == null) {
            // Editors read UTF-8, whatever the console shows.
            top.surroundings().out().writeBytes(schema.getBytes(StandardCharsets.UTF_8));
        } else {
            new WrittenFile(top.messages()).replace(file, out -> out.write(schema));
        }
        return ExitCode.DONE;
    }
}
