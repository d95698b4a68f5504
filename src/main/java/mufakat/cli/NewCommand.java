package mufakat.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import mufakat.files.Directories;
import mufakat.files.FileName;
import mufakat.loader.ShelvedStory;
import mufakat.loader.StorySchema;
import mufakat.loader.StoryShelf;
import mufakat.session.Folders;
import mufakat.session.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes a small story to start from. */
@Command(mixinStandardHelpOptions = true, versionProvider = Commands.VersionLine.class)
final class NewCommand implements Callable<Integer> {
    /** An id. */
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,59}");

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
        String story = template().replace(TEMPLATE_NAME, name).replace("./mufakat", program);
        try {
            write(file, story);
        } catch (FileAlreadyExistsException there) {
            throw new Trouble(top.messages().say("new.exists", name, file));
        }
        writeSchema(folders.stories().resolve(SCHEMA));
        top.surroundings().out().println(top.messages().say("new.next", file, name));
        return ExitCode.DONE;
    }

    private void refuseUnfit(Path stories) throws Trouble {
        if (!NAME.matcher(name).matches() || !FileName.isFit(name)) {
            throw new Trouble(top.messages().say("new.no-name", name));
        }
        Optional<ShelvedStory> known = StoryShelf.find(name, stories);
        if (known.isPresent()) {
            throw new Trouble(top.messages().say("new.exists", name, known.get().path()));
        }
    }

    private static String template() throws IOException {
        try (InputStream in = NewCommand.class.getResourceAsStream(TEMPLATE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The story's first line names it, and in a folder of the author's own it is missing. */
    private void writeSchema(Path schema) throws Trouble {
        if (!Files.exists(schema)) {
            try {
                write(schema, StorySchema.whole());
            } catch (FileAlreadyExistsException madeMeanwhile) {
                // Another new story needs the same.
            }
        }
    }

    private void write(Path file, String text) throws Trouble, FileAlreadyExistsException {
        WrittenFile written = new WrittenFile(top.messages());
        try {
            Directories.make(file.getParent());
        } catch (IOException refused) {
            throw written.unwritten(file.getParent(), refused);
        }
        written.create(file, out -> out.write(text));
    }
}
