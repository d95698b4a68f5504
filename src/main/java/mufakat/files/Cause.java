package mufakat.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Why the machine would not read or write. */
public enum Cause {
    /** There is something of that name already. */
    TAKEN,
    /** The folder is not there, or is none. */
    NO_FOLDER("not a directory|no such file"),
    /** It is a folder, where a file is meant. */
    FOLDER("is a directory"),
    /** The file or its folder may not be written. */
    NOT_ALLOWED("read-only|permission denied|not permitted"),
    /** There is no room left. */
    DISK_FULL("no space left|quota exceeded|file too large|not enough space|disk full"),
    /** The disk takes no name that is so long. */
    LONG_NAME("name too long"),
    /** Whoever was to read it has gone away. */
    NO_READER("broken pipe"),
    /** A reason of the machine's own. */
    OTHER;

    /** How the systems that Java runs on say so, where Java has no exception of its own for it. */
    private final Pattern words;

    Cause() {
        this("(?!)");
    }

    Cause(String words) {
        this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }

    /** What the machine's exception means. */
    public static Cause of(Exception refused) {
        if (refused instanceof UncheckedIOException wrapped) {
            return of(wrapped.getCause());
        }
        if (refused instanceof FileAlreadyExistsException) {
            return TAKEN;
        }
        if (refused instanceof NoSuchFileException || refused instanceof NotDirectoryException) {
            return NO_FOLDER;
        }
        if (refused instanceof AccessDeniedException || refused instanceof ReadOnlyFileSystemException) {
            return NOT_ALLOWED;
        }
        return refused instanceof IOException trouble ? byItsWords(trouble) : OTHER;
    }

    private static Cause byItsWords(IOException refused) {
        String reason = refused instanceof FileSystemException trouble ? trouble.getReason() : refused.getMessage();
        return Arrays.stream(values())
                .filter(cause -> reason != null && cause.words.matcher(reason).find())
                .findFirst()
                .orElse(OTHER);
    }
}
