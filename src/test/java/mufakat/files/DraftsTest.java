package mufakat.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DraftsTest {
    private static final int WRITERS = 8;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void place() {
        file = folder.resolve("file.txt");
    }

    @Test
    void anOldFileIsReplacedAsAWhole() throws IOException {
        Files.writeString(file, "yesterday, and longer");

        Drafts.replace(file, out -> out.write("today: größer"));

        assertThat(file).hasContent("today: größer");
        assertThat(folder.toFile().list()).containsExactly("file.txt");
    }

    @Test
    void anOldFileIsAsItWasWhenItsSuccessorBreaksOff() throws IOException {
        Files.writeString(file, "yesterday");

        assertThatThrownBy(() -> Drafts.replace(file, DraftsTest::breakOff)).hasMessage("No space left on device");

        assertThat(file).hasContent("yesterday");
        assertThat(folder.toFile().list()).containsExactly("file.txt");
    }

    @Test
    void nothingIsLeftOfANewFileThatBreaksOff() {
        assertThatThrownBy(() -> Drafts.create(file, DraftsTest::breakOff)).isInstanceOf(IOException.class);

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void noneOfSeveralIsReplacedWhenOneBreaksOff() throws IOException {
        Path other = Files.writeString(folder.resolve("other.txt"), "yesterday");
        Files.writeString(file, "yesterday");

        assertThatThrownBy(() -> {
                    try (Drafts drafts = new Drafts()) {
                        try (Writer out = drafts.open(file)) {
                            out.write("today");
                        }
                        try (Writer out = drafts.open(other)) {
                            breakOff(out);
                        }
                        drafts.replace();
                    }
                })
                .isInstanceOf(IOException.class);

        assertThat(file).hasContent("yesterday");
        assertThat(other).hasContent("yesterday");
        assertThat(folder.toFile().list()).hasSize(2);
    }

    @Test
    void nothingThatIsThereIsTakenForNew() throws IOException {
        Files.writeString(file, "mine");

        assertThatThrownBy(() -> Drafts.create(file, out -> out.write("another's")))
                .isInstanceOf(FileAlreadyExistsException.class);

        assertThat(file).hasContent("mine");
        assertThat(folder.toFile().list()).containsExactly("file.txt");
    }

    @Test
    void ofManyThatMakeOneFileAtTheSameMomentOneDoes() throws Exception {
        CyclicBarrier bell = new CyclicBarrier(WRITERS);
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        List<Callable<Boolean>> all = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            String text = ("writer " + i + "\n").repeat(10_000);
            all.add(() -> creates(bell, text));
        }
        int made = 0;
        try {
            for (Future<Boolean> one : writers.invokeAll(all)) {
                made += one.get() ? 1 : 0;
            }
        } finally {
            writers.shutdownNow();
        }
        assertThat(made).isEqualTo(1);
        assertThat(Files.readAllLines(file))
                .hasSize(10_000)
                .containsOnly(Files.readAllLines(file).get(0));
        assertThat(folder.toFile().list()).containsExactly("file.txt");
    }

    private boolean creates(CyclicBarrier bell, String text) throws Exception {
        bell.await();
        try {
            Drafts.create(file, out -> out.write(text));
            return true;
        } catch (FileAlreadyExistsException another) {
            return false;
        }
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void whoMayReadAFileDoesNotChange() throws IOException {
        Files.writeString(file, "who is who");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));

        Drafts.replace(file, out -> out.write("who else"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aLinkStaysALink() throws IOException {
        Files.writeString(file, "yesterday");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);

        Drafts.replace(link, out -> out.write("today"));

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("today");
    }

    @Test
    void aFolderIsNoFile() throws IOException {
        Files.createDirectory(file);

        assertThatThrownBy(() -> Drafts.replace(file, out -> out.write("")))
                .satisfies(refused -> assertThat(Cause.of((Exception) refused)).isEqualTo(Cause.FOLDER));
        assertThat(file).isEmptyDirectory();
    }

    @Test
    void aFileInNoFolderIsRefused() {
        assertThatThrownBy(() -> Drafts.create(file.resolve("inside"), out -> out.write("")))
                .satisfies(refused -> assertThat(Cause.of((Exception) refused)).isEqualTo(Cause.NO_FOLDER));
    }

    @Test
    void aNameThatTheDiskDoesNotTakeIsNamedAsTooLong() {
        assertThatThrownBy(() -> Drafts.create(folder.resolve("x".repeat(300)), out -> out.write("")))
                .satisfies(refused -> assertThat(Cause.of((Exception) refused)).isEqualTo(Cause.LONG_NAME));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDeviceIsWrittenToAndNotReplaced() throws IOException {
        Path nothing = Path.of("/dev/null");
        assumeTrue(Files.isWritable(nothing));

        Drafts.replace(nothing, out -> out.write("away"));

        assertThat(Files.isRegularFile(nothing)).isFalse();
        assertThatThrownBy(() -> Drafts.replace(Path.of("/dev/full"), out -> out.write("away")))
                .satisfies(refused -> assertThat(Cause.of((Exception) refused)).isEqualTo(Cause.DISK_FULL));
    }

    @Test
    void foldersAreMadeDownToTheLast() throws IOException {
        Path deep = folder.resolve("a/b/c");

        Directories.make(deep);
        Directories.make(deep);

        assertThat(deep).isEmptyDirectory();
    }

    private static void breakOff(Writer out) throws IOException {
        out.write("half".repeat(10_000));
        out.flush();
        throw new IOException("No space left on device");
    }
}
