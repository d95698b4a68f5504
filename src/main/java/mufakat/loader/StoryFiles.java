package mufakat.loader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mufakat.check.Code;

/** The files of a story, read within bounds and never from outside its folder. */
final class StoryFiles {
    private static final String MAIN = "story.yaml";

    private int left = Bounds.BYTES;

    /** The file itself, or the parts of a folder, {@code story.yaml} first. */
    static List<Path> of(Path story) {
        if (Files.isDirectory(story)) {
            if (!Files.isRegularFile(story.resolve(MAIN))) {
                throw stop(Files.exists(story.resolve(MAIN)) ? Code.UNREADABLE : Code.FOLDER_WITHOUT_STORY, story);
            }
            return parts(story);
        }
        if (!Files.exists(story)) {
            throw stop(Code.FILE_MISSING, story);
        }
        return List.of(story);
    }

    /** Whether a folder holds a story. */
    static boolean isStoryFolder(Path folder) {
        return Files.exists(folder.resolve(MAIN));
    }

    /** The text of one of them. */
    SourceFile read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw stop(Code.UNREADABLE, file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(left + 1);
            if (bytes.length > left) {
                throw stop(Code.TOO_LARGE, file, (Bounds.BYTES >> 20) + " MiB");
            }
            left -= bytes.length;
            return Decoding.decode(file.toString(), bytes);
        } catch (IOException e) {
            throw stop(Code.UNREADABLE, file);
        }
    }

    private static List<Path> parts(Path folder) {
        try (Stream<Path> listed = Files.list(folder)) {
            Path home = folder.toRealPath();
            List<Path> parts = listed.filter(
                            file -> file.getFileName().toString().endsWith(".yaml"))
                    .limit(Bounds.FILES + 1L)
                    .sorted()
                    .toList();
            if (parts.size() > Bounds.FILES) {
                throw stop(Code.TOO_LARGE, folder, Bounds.FILES + " files");
            }
            for (Path part : parts) {
                if (!part.toRealPath().startsWith(home)) {
                    throw stop(Code.LINK_OUTSIDE, part);
                }
            }
            return mainFirst(parts, folder.resolve(MAIN));
        } catch (IOException | UncheckedIOException e) {
            throw stop(Code.UNREADABLE, folder);
        }
    }

    private static List<Path> mainFirst(List<Path> parts, Path main) {
        return Stream.concat(Stream.of(main), parts.stream().filter(part -> !part.equals(main)))
                .toList();
    }

    private static StopReading stop(Code code, Path file, String... arguments) {
        return new StopReading(code, new Place(file.toString(), 1, 1, "", 0), arguments);
    }
}
