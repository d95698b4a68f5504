package mufakat.save.handin;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/**
 * A pattern of paths that no shell has expanded: one is quoted, or the shell is cmd.exe. It matches as shells do: {@code *}
 * stays within a folder and leaves out what begins with a dot, {@code **} stands for any folders or none.
 */
final class Glob {
    private static final String ANY_FOLDERS = "**";
    private static final int MOST = 100_000;

    private final SortedSet<Path> matches = new TreeSet<>();
    private int looked;

    private Glob() {}

    /** Whether an argument is to be read as a pattern, once it is known that no file is called so. */
    static boolean isOne(String argument) {
        return argument.chars().anyMatch(letter -> "*?[{".indexOf(letter) >= 0);
    }

    /** Looks for what matches a pattern; nothing does where it is malformed. */
    static Glob of(String pattern) {
        Glob glob = new Glob();
        String slashed = pattern.replace(File.separatorChar, '/');
        List<String> segments = Arrays.asList(slashed.split("/+"));
        int literal = 0;
        while (!isOne(segments.get(literal))) {
            literal++;
        }
        try {
            Path base = Path.of(String.join("/", segments.subList(0, literal)) + (literal > 0 ? "/" : ""));
            glob.match(base, segments.subList(literal, segments.size()));
        } catch (PatternSyntaxException | InvalidPathException malformed) {
            glob.matches.clear();
        }
        return glob;
    }

    /** The paths that match, sorted. */
    List<Path> matches() {
        return List.copyOf(matches);
    }

    /** Whether there was more to look at than is looked at, so that more may match. */
    boolean isCutOff() {
        return looked >= MOST;
    }

    private void match(Path folder, List<String> segments) {
        String segment = segments.get(0);
        List<String> rest = segments.subList(1, segments.size());
        if (segment.equals(ANY_FOLDERS) && rest.isEmpty()) {
            // A folder is handed in with all that lies below it.
            matches.add(folder.toString().isEmpty() ? Path.of(".") : folder);
        } else if (segment.equals(ANY_FOLDERS)) {
            match(folder, rest);
            inside(folder).stream()
                    .filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .filter(path -> !isHidden(path))
                    .forEach(path -> match(path, segments));
        } else if (isOne(segment)) {
            PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + segment);
            inside(folder).stream()
                    .filter(path -> !isHidden(path) || segment.startsWith("."))
                    .filter(path -> matcher.matches(path.getFileName()))
                    .forEach(path -> go(path, rest));
        } else {
            go(folder.resolve(segment), rest);
        }
    }

    private void go(Path path, List<String> rest) {
        if (!rest.isEmpty() && Files.isDirectory(path)) {
            match(path, rest);
        } else if (rest.isEmpty() && Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            matches.add(path);
        }
    }

    private List<Path> inside(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> some = files.limit(Math.max(0, MOST - looked)).sorted().toList();
            looked += some.size();
            return some;
        } catch (IOException | UncheckedIOException unreadable) {
            return List.of();
        }
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }
}
