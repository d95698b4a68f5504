package mufakat.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import mufakat.loader.Shelved;
import mufakat.loader.StorySchema;
import mufakat.loader.StoryShelf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes a small story to start from. */
@Command(mixinStandardHelpOptions = true, versionProvider = Commands.VersionLine.class)
final class NewCommand implements Callable<Integer> {
    /** An id in small letters, which no system keeps for a device, so that the file of that name can be made everywhere. */
    private static final Pattern NAME = Pattern.compile("(?!(con|prn|aux|nul|com\\d|lpt\\d)$)[a-z][a-z0-9-]{0,59}");

    private static final String TEMPLATE = "new-story.yaml";
    private static final String TEMPLATE_NAME = "my-story";
    private static final String SCHEMA = "schema/story.schema.json";

    private final Commands top;

    @Parameters(paramLabel = "NAME", descriptionKey = "new-name")
    private String name;

    NewCommand(Commands top) {
        this.top = top;
    }

    @Override
    public Integer call() throws Trouble, IOException {
        Folders folders = top.folders();
        refuseUnfit(folders.stories());
        Path file = folders.stories().resolve(name + ".yaml");
        String program = top.messages().command(List.of());
        write(file, template().replace(TEMPLATE_NAME, name).replace("./mufakat", program));
        Path schema = folders.stories().resolve(SCHEMA);
        if (!Files.exists(schema)) {
            // The story's first line names it, and in a folder of the author's own it is missing.
            write(schema, StorySchema.whole());
        }
        top.surroundings().out().println(top.messages().say("new.next", file, name));
        return ExitCode.DONE;
    }

    private void refuseUnfit(Path stories) throws Trouble {
        if (!NAME.matcher(name).matches()) {
            throw new Trouble(top.messages().say("new.no-name", name));
        }
        Optional<Shelved> known = StoryShelf.find(name, stories);
        if (known.isPresent()) {
            throw new Trouble(top.messages().say("new.exists", name, known.get().path()));
        }
    }

    private static String template() throws IOException {
        try (InputStream in = NewCommand.class.getResourceAsStream(TEMPLATE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void write(Path file, String text) throws Trouble {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException there) {
            throw new Trouble(top.messages().say("new.exists", name, there.getFile()));
        } catch (IOException e) {
            throw new Trouble(top.messages().say("unwritten", file));
        }
    }
}
