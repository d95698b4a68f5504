package mufakat.launcher;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A copy of the launcher in a folder of its own, with a PATH that holds the shell's ordinary tools and
 * whatever Java and Maven the test puts there.
 */
final class Sandbox {
    private static final List<String> TOOLS = List.of(
            "cat", "cp", "dirname", "find", "head", "mkdir", "mv", "readlink", "rm", "rmdir", "sed", "sleep", "tail");

    final Path home;
    private final Path bin;
    private final Path notes;
    private String locale = "";

    Sandbox(Path root) throws IOException {
        home = Files.createDirectories(root.resolve("the game")); // a blank, which folders of people have
        bin = Files.createDirectories(root.resolve("bin"));
        notes = Files.createFile(root.resolve("notes"));
        Files.createDirectories(home.resolve("src/main/java"));
        Files.createFile(home.resolve("pom.xml"));
        Files.copy(launcher(), home.resolve("mufakat"));
        executable(home.resolve("mufakat"));
        for (String tool : TOOLS) {
            // No symbolic links: JUnit warns of each that leads out of a temporary folder.
            stub(tool, "exec '%s' \"$@\"\n".formatted(onPath(tool)));
        }
    }

    /** A Java that says it is of the version given, and ends every game with exit code 7. */
    Sandbox java(String version) {
        return stub("java", """
                case "$*" in
                    -version) echo 'openjdk version "%s" 2025-04-15' >&2; exit 0 ;;
                    *--warm-up*) exit 2 ;;
                esac
                echo "java in $PWD: $* in ${LC_ALL-no locale}" >>'%s'
                exit 7
                """.formatted(version, notes));
    }

    /** A Maven that takes half a second over its jar. */
    Sandbox maven() {
        return stub("mvn", """
                echo "mvn $*" >>'%1$s'
                sleep 0.5
                mkdir -p '%2$s/target' && echo jar >'%2$s/target/mufakat.jar'
                """.formatted(notes, home));
    }

    Sandbox failingMaven() {
        return stub("mvn", "echo '[ERROR] cannot find symbol'\nexit 1\n");
    }

    private Sandbox stub(String name, String script) {
        try {
            Path file = bin.resolve(name);
            Files.writeString(file, "#!/bin/sh\n" + script);
            executable(file);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The locale in which what follows is run. */
    Sandbox locale(String name) {
        locale = name;
        return this;
    }

    /** The launcher itself. */
    String launcherThere() {
        return home.resolve("mufakat").toString();
    }

    Outcome run(String... arguments) throws Exception {
        return Outcome.of(start(home.resolve("mufakat"), arguments));
    }

    Process start(Path launcher, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.directory(bin.getParent().toFile());
        builder.environment().clear();
        builder.environment().put("PATH", bin.toString());
        builder.environment().put("LC_ALL", locale);
        return builder.start();
    }

    /** What Java and Maven were asked to do, in order. */
    List<String> notes() throws IOException {
        return Files.readAllLines(notes);
    }

    record Outcome(int exitCode, String complaints) {
        static Outcome of(Process process) throws Exception {
            String complaints = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), complaints);
        }
    }

    private static Path launcher() {
        return Path.of(System.getProperty("mufakat.home", "."), "mufakat");
    }

    private static void executable(Path file) {
        if (!file.toFile().setExecutable(true)) {
            throw new IllegalStateException(file + " cannot be made executable");
        }
    }

    private static Path onPath(String tool) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }
}
