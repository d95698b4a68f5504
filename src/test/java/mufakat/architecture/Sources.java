package mufakat.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sources on disk, for what the byte code no longer shows. */
public record Sources(List<Path> files) {
    /** Every Java file below the folders. */
    public static Sources below(Path... folders) {
        return new Sources(Stream.of(folders).flatMap(Sources::javaFiles).toList());
    }

    /** The folders that hold classes and say nothing about themselves. */
    public SortedSet<Path> withoutPackageInfo() {
        SortedSet<Path> folders = files.stream().map(Path::getParent).collect(Collectors.toCollection(TreeSet::new));
        folders.removeIf(folder -> files.contains(folder.resolve("package-info.java")));
        return folders;
    }

    /** The names that files in several folders have. */
    public SortedSet<String> givenTwice() {
        SortedSet<String> twice = new TreeSet<>();
        Set<String> once = new TreeSet<>();
        files.stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> !once.add(name))
                .forEach(twice::add);
        return twice;
    }

    public List<Path> longerThan(int lines) {
        return files.stream().filter(file -> lines(file) > lines).toList();
    }

    /** The lines of code in which the pattern is found, after the name of their file. */
    public List<String> linesWith(Pattern pattern) {
        return files.stream()
                .flatMap(file -> read(file)
                        .lines()
                        .filter(line -> pattern.matcher(line).find())
                        .map(line -> file.getFileName() + ": " + line.strip()))
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> javaFiles(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
