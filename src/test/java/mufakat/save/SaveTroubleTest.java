package mufakat.save;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import mufakat.engine.Decision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may go wrong with the file of a game that is on. */
class SaveTroubleTest {
    private static final Decision GO_ON = new Decision.GoOn();

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void place() {
        file = folder.resolve("game.jsonl");
    }

    @Test
    void aDamagedSaveIsNeverWrittenTo() throws IOException {
        Games.playWhole(file);
        Files.writeString(file, Files.readString(file).replace("\"workshop\"", "\"seance\""));
        byte[] before = Files.readAllBytes(file);

        assertThat(goOn().failure()).contains(Failure.DAMAGED);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void twoGamesInOneProgramCantHaveOneSave() {
        try (SaveFile first = Games.begun(file)) {
            assertThat(goOn().failure()).contains(Failure.IN_USE);
            assertThat(SaveReader.read(file).failure()).contains(Failure.IN_USE);
            assertThat(first.append(GO_ON)).isEmpty();
        }
        try (SaveFile second = goOn().value().orElseThrow()) {
            assertThat(second.append(GO_ON)).isEmpty();
        }
        assertThat(Games.read(file).entries()).hasSize(2);
    }

    @Test
    void aLinkToAnOpenSaveIsThatSave() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.jsonl"), file);
        try (SaveFile first = Games.begun(file)) {
            assertThat(SaveFile.goOn(link, Games.CLOCK).failure()).contains(Failure.IN_USE);
        }
    }

    @Test
    void aLockThatThisProgramHoldsElsewhereCountsToo() throws IOException {
        Games.begun(file).close();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThat(goOn().failure()).contains(Failure.IN_USE);
        }
        assertThat(goOn().succeeded()).isTrue();
    }

    @Test
    void aNewGameNeverTakesAnotherFilesPlace() throws IOException {
        Files.writeString(file, "mine");

        assertThat(SaveFile.create(file, Games.header(), Games.CLOCK).failure()).contains(Failure.EXISTS);
        assertThat(file).hasContent("mine");
    }

    @Test
    void aFolderThatIsAFileHoldsNoSave() throws IOException {
        Files.writeString(file, "");

        Path inside = file.resolve("game.jsonl");
        assertThat(SaveFile.create(inside, Games.header(), Games.CLOCK).failure())
                .contains(Failure.GONE);
        assertThat(SaveFile.goOn(inside, Games.CLOCK).failure()).contains(Failure.GONE);
        assertThat(SaveReader.read(inside).failure()).contains(Failure.GONE);
    }

    @Test
    void aDecisionIsNotSwallowedByAFileThatIsGone() throws IOException {
        try (SaveFile save = Games.begun(file)) {
            Files.delete(file);
            assertThat(save.append(GO_ON)).contains(Failure.GONE);
        }
    }

    @Test
    void aDecisionIsNotSwallowedByAFileThatWasReplaced() throws IOException {
        Path other = folder.resolve("other.jsonl");
        Games.begun(other).close();
        try (SaveFile save = Games.begun(file)) {
            Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
            assertThat(save.append(GO_ON)).contains(Failure.GONE);
        }
    }

    @Test
    void whatSomebodyElseHasWrittenIsNotOverwritten() throws IOException {
        try (SaveFile save = Games.begun(file)) {
            Files.writeString(file, "note", StandardOpenOption.APPEND);
            assertThat(save.append(GO_ON)).contains(Failure.CHANGED);
        }
        assertThat(Files.readString(file)).endsWith("}\nnote");
    }

    @Test
    void aClosedSaveTakesNoDecision() {
        SaveFile save = Games.begun(file);
        save.close();

        assertThat(save.append(GO_ON)).contains(Failure.CLOSED);
        assertThat(Games.read(file).entries()).isEmpty();
    }

    @Test
    void whatIsNoFileIsNoSave() {
        assertThat(SaveFile.goOn(folder, Games.CLOCK).failure()).contains(Failure.NOT_A_SAVE);
        assertThat(SaveReader.read(folder).failure()).contains(Failure.NOT_A_SAVE);
        for (Path place : new Path[] {folder, folder.getRoot()}) {
            assertThat(SaveFile.create(place, Games.header(), Games.CLOCK).failure())
                    .contains(Failure.EXISTS);
        }
        assertThat(SaveReader.read(file).failure()).contains(Failure.GONE);
        assertThat(goOn().failure()).contains(Failure.GONE);
    }

    private Result<SaveFile> goOn() {
        return SaveFile.goOn(file, Games.CLOCK);
    }
}
