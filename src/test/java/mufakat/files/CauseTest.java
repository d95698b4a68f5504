package mufakat.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CauseTest {
    @ParameterizedTest
    @CsvSource({
        "No space left on device, DISK_FULL",
        "Disk quota exceeded, DISK_FULL",
        "File too large, DISK_FULL",
        "There is not enough space on the disk, DISK_FULL",
        "Read-only file system, NOT_ALLOWED",
        "Operation not permitted, NOT_ALLOWED",
        "Not a directory, NO_FOLDER",
        "Is a directory, FOLDER",
        "File name too long, LONG_NAME",
        "Broken pipe, NO_READER",
        "Input/output error, OTHER",
        ", OTHER"
    })
    void theWordsOfTheMachineAreUnderstood(String words, Cause cause) {
        assertThat(Cause.of(new IOException(words))).isEqualTo(cause);
        assertThat(Cause.of(new FileSystemException("Disk full of names", null, words)))
                .isEqualTo(cause);
    }

    @Test
    void whatJavaHasAnExceptionForNeedsNoWords() {
        assertThat(Cause.of(new UncheckedIOException(new AccessDeniedException("x"))))
                .isEqualTo(Cause.NOT_ALLOWED);
        assertThat(Cause.of(new IllegalStateException())).isEqualTo(Cause.OTHER);
    }
}
