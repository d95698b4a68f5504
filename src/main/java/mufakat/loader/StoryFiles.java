package mufakat.loader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import mufakat.check.Code;

/** The files of a story, read within bounds and never from outside its folder. */
final class StoryFiles {
    private static final String MAIN = "story.yaml";

    private int left;

    private StoryFiles(int left) {
        this.left = left;
    }

    /** To be read as a whole. */
    static StoryFiles whole() {
        return new StoryFiles(Bounds.BYTES);
    }

    /** To be read as far as they are looked through for the head. */
    static StoryFiles starts() {
        return new StoryFiles(Bounds.HEAD);
    }

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
        byte[] bytes = bytes(file);
        if (bytes.length > left) {
            throw stop(Code.TOO_LARGE, file, (Bounds.BYTES >> 20) + " MiB");
        }
        left -= bytes.length;
        return Decoding.decode(file.toString(), bytes);
    }

    /** The text of one of them, cut off where the bound is. */
    SourceFile readStart(Path file) {
        byte[] bytes = bytes(file);
        int end = bytes.length;
        if (end > left) {
            end = left;
            while (end > 0 && bytes[end - 1] < 0) {
                // Half a letter would be told as one of another encoding.
                end--;
            }
        }
        left = Math.max(0, left - bytes.length);
        return Decoding.decode(file.toString(), Arrays.copyOf(bytes, end));
    }

    /** Whether as much has been read as may be. */
    boolean areUsedUp() {
        return left == 0;
    }

    /** As much as may be read, and one byte more where there is more. */
    private byte[] bytes(Path file) {
        if (!Files.isRegularFile(file)) {
            throw stop(Code.UNREADABLE, file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(left + 1);
        } catch (IOException e) {
            throw stop(Code.UNREADABLE, file);
        }
    }

    private static List<Path> parts(Path folder) {
        try (Stream<Path> listed = Files.list(folder)) {
            Path home = folder.toRealPath();
            List<Path> parts = listed.filter(StoryNames::isPart)
                    .limit(Bounds.FILES + 1L)
                    .sorted()
                    .toList();
            if (parts.size() > Bounds.FILES) {
                throw stop(Code.TOO_LARGE, folder, Bounds.FILES + " files");
            }
            for (Path part : parts) {
                if (!realPath(part).startsWith(home)) {
                    throw stop(Code.LINK_OUTSIDE, part);
                }
            }
            return mainFirst(parts, folder.resolve(MAIN));
        } catch (IOException | UncheckedIOException e) {
            throw stop(Code.UNREADABLE, folder);
        }
    }

    private static Path realPath(Path part) {
        try {
            return part.toRealPath();
        } catch (IOException leadsNowhere) {
            throw stop(Code.UNREADABLE, part);
        }
    }

    private static List<Path> mainFirst(List<Path> parts, Path main) {
        return Stream.concat(Stream.of(main), parts.stream().filter(part -> !part.equals(main)))
                .toList();
    }

    static StopReading stop(Code code, Path file, String... arguments) {
        return new StopReading(code, new Place(file.toString(), 1, 1, "", 0), arguments);
    }
}
