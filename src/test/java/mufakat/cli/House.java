package mufakat.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import mufakat.face.plain.PlainerStream;
import mufakat.face.tui.terminal.Surface;
import mufakat.words.Program;

/** A home of the game for tests: a folder with stories and saves, in which commands are run. */
public record House(Path home, Charset charset) {
    /** What is typed from the beginning of the small story until the floor is open and nothing is tabled. */
    static final String TO_THE_FLOOR = "1\n1\no\n1\n";

    /** What is typed from there to the end. */
    static final String TO_THE_END = "z\ny\n\n1\no\n1\nz\ny\n";

    private static final Path SMALL = Path.of("src/test/resources/stories/small.yaml");

    /** What a command printed and ended with. */
    public record Run(int code, String out, String err) {
        /** What was printed, without its line breaks. */
        String words() {
            return out.replaceAll("\\s+", " ");
        }
    }

    /** A house with the small story in it. */
    public static House in(Path folder) {
        House house = new House(folder, StandardCharsets.UTF_8);
        house.write("story/small.yaml", house.read(SMALL));
        return house;
    }

    /** Puts a copy of a shipped story's folder, and all that lies in it, among the stories. */
    House having(String story) {
        return having(story, story);
    }

    /** Puts such a copy there under another name. */
    House having(String story, String name) {
        try (Stream<Path> files = Files.list(Path.of("story", story))) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> write("story/" + name + "/" + file.getFileName(), read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    House showing(Charset other) {
        return new House(home, other);
    }

    public Run run(String typed, String... arguments) {
        return run(new ByteArrayInputStream(typed.getBytes(charset)), arguments);
    }

    public Run run(InputStream typed, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                typed,
                PlainerStream.gathering(out, charset),
                PlainerStream.byLines(err, charset),
                charset,
                Surface.PIPED,
                Map.of(),
                home,
                Program.BY_NAME);
        int code = Commands.run(surroundings, arguments);
        return new Run(code, out.toString(charset), err.toString(charset));
    }

    /** Begins the small story under a name for its save. */
    Run begin(String save, String typed) {
        return run(typed, "play", "small", "--save", save);
    }

    public Path save(String name) {
        return home.resolve("saves").resolve(name + ".jsonl");
    }

    public String saved(String name) {
        return read(save(name));
    }

    public Path write(String file, String text) {
        Path path = home.resolve(file);
        try {
            Files.createDirectories(path.getParent());
            return Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
