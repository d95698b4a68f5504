package mufakat.save;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.InstantSource;
import java.time.LocalDate;
import mufakat.save.ShelvedGame.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SaveShelfTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @TempDir
    Path outside;

    private Path folder;
    private SaveShelf shelf;

    @BeforeEach
    void putUp() throws IOException {
        folder = Files.createDirectory(outside.resolve("saves"));
        shelf = new SaveShelf(folder);
    }

    @Test
    void theGamePlayedLatestComesFirst() {
        Games.playWhole(folder.resolve("a.jsonl"));
        InstantSource later = InstantSource.fixed(Games.NOON.plusSeconds(60));
        SaveFile.create(
                        folder.resolve("b.jsonl"),
                        SaveHeader.begun(
                                "1.0.0", Games.EDITION, 7, Games.header().player(), later),
                        later)
                .value()
                .orElseThrow()
                .close();

        assertThat(shelf.list()).extracting(ShelvedGame::progress).containsExactly(Progress.ON, Progress.OVER);
        assertThat(shelf.list()).extracting(ShelvedGame::count).containsExactly(0, Games.WHOLE.size());
        assertThat(shelf.list().get(1).saved()).hasValueSatisfying(save -> {
            assertThat(save.header().player().name()).isEqualTo("A. Student");
            assertThat(save.header().story().id()).isEqualTo("tiny");
        });
    }

    @Test
    void whoPlayedLastIsToldByTheFileThatWasWrittenLast() throws IOException {
        assertThat(shelf.isEmpty()).isTrue();
        assertThat(shelf.latest()).isEmpty();
        begun("a.jsonl", "Ana");
        begun("b.jsonl", "Budi");
        Files.writeString(folder.resolve("b.jsonl"), "nonsense\n", StandardOpenOption.APPEND);
        Files.writeString(folder.resolve("broken.jsonl"), "hello\n");
        written("a.jsonl", 1);
        written("b.jsonl", 2);
        written("broken.jsonl", 3);

        assertThat(shelf.isEmpty()).isFalse();
        assertThat(shelf.latest()).map(header -> header.player().name()).contains("Budi");
        written("a.jsonl", 4);
        assertThat(shelf.latest()).map(header -> header.player().name()).contains("Ana");
    }

    private void begun(String file, String player) {
        SaveHeader header = SaveHeader.begun("1.0.0", Games.EDITION, 7, new SaveHeader.Player(player, ""), Games.CLOCK);
        SaveFile.create(folder.resolve(file), header, Games.CLOCK)
                .value()
                .orElseThrow()
                .close();
    }

    private void written(String file, int second) throws IOException {
        Files.setLastModifiedTime(folder.resolve(file), FileTime.fromMillis(1000L * second));
    }

    @Test
    void whatIsBrokenStandsThereAsBroken() throws IOException {
        Files.writeString(folder.resolve("foreign.jsonl"), "hello\n");
        Path damaged = folder.resolve("damaged.jsonl");
        Games.begun(damaged).close();
        Files.writeString(damaged, "nonsense\n", StandardOpenOption.APPEND);
        Files.writeString(folder.resolve("README.md"), "not a save");
        Files.createDirectory(folder.resolve("folder.jsonl"));

        assertThat(shelf.list())
                .extracting(ShelvedGame::progress)
                .containsExactlyInAnyOrder(Progress.BROKEN, Progress.DAMAGED);
        assertThat(shelf.list())
                .filteredOn(kept -> kept.progress() == Progress.BROKEN)
                .extracting(kept -> kept.failure().orElseThrow())
                .containsExactly(Failure.NOT_A_SAVE);
    }

    @Test
    void aSaveThatIsOpenIsNamedSoAndStaysLocked() {
        try (SaveFile save = Games.begun(folder.resolve("a.jsonl"))) {
            assertThat(shelf.list())
                    .extracting(kept -> kept.failure().orElseThrow())
                    .containsExactly(Failure.IN_USE);
            assertThat(save.append(Games.decision("go-on"))).isEmpty();
        }
    }

    @Test
    void aFolderThatIsNotThereIsEmpty() {
        assertThat(new SaveShelf(folder.resolve("none")).list()).isEmpty();
    }

    @Test
    void linksOutOfTheFolderLeadNowhere() throws IOException {
        Path elsewhere = outside.resolve("elsewhere.jsonl");
        Games.playWhole(elsewhere);
        Files.createSymbolicLink(folder.resolve("link.jsonl"), elsewhere);
        Files.createSymbolicLink(folder.resolve("loose.jsonl"), outside.resolve("none.jsonl"));

        assertThat(shelf.list())
                .hasSize(2)
                .allSatisfy(kept -> assertThat(kept.failure()).contains(Failure.OUTSIDE));
        assertThat(shelf.find("link.jsonl").failure()).contains(Failure.OUTSIDE);
        assertThat(shelf.find("loose.jsonl").failure()).contains(Failure.OUTSIDE);
    }

    @Test
    void aLinkToTheFolderItselfIsThePlayersBusiness() throws IOException {
        SaveShelf linked = new SaveShelf(Files.createSymbolicLink(outside.resolve("linked"), folder));
        Games.playWhole(folder.resolve("a.jsonl"));

        assertThat(linked.list()).extracting(ShelvedGame::progress).containsExactly(Progress.OVER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../a.jsonl", "/etc/passwd", "..", ".", "", "a/../../b.jsonl", "sub/a.jsonl", "a\u0000.jsonl"})
    void aNameThatLeadsElsewhereIsRefused(String name) {
        assertThat(shelf.find(name).failure()).contains(Failure.OUTSIDE);
    }

    @Test
    void aPlainNameIsFound() {
        assertThat(shelf.find("a.jsonl").value()).contains(folder.resolve("a.jsonl"));
    }

    @ParameterizedTest
    @CsvSource({
        "A. Student, a-student-tiny-2026-11-22.jsonl",
        "Nguyễn Thị Đức, nguyễn-thị-đức-tiny-2026-11-22.jsonl",
        "Nguye\u0302\u0303n, nguyễn-tiny-2026-11-22.jsonl",
        "王小明, 王小明-tiny-2026-11-22.jsonl",
        "สมชาย, สมชาย-tiny-2026-11-22.jsonl",
        "အောင်, အောင်-tiny-2026-11-22.jsonl",
        "ก็ก็ก็ก็ก็ก็ก็ก็กก็ก็ก็, ก็ก็ก็ก็ก็ก็ก็ก็ก-tiny-2026-11-22.jsonl",
        "An\u200Da\u202E\u034F, ana-tiny-2026-11-22.jsonl",
        "\u0301\u3164, player-tiny-2026-11-22.jsonl",
        "../../etc/passwd, etc-passwd-tiny-2026-11-22.jsonl",
        "C:\\\\CON, c-con-tiny-2026-11-22.jsonl",
        "con, con-tiny-2026-11-22.jsonl",
        ".hidden, hidden-tiny-2026-11-22.jsonl",
        "ສຸກ, ສຸກ-tiny-2026-11-22.jsonl",
        "'', player-tiny-2026-11-22.jsonl",
        "😀, player-tiny-2026-11-22.jsonl",
    })
    void namesAreMadeSafe(String player, String name) {
        assertThat(shelf.place(player, "tiny", DAY).value()).contains(folder.resolve(name));
    }

    @Test
    void namesAreShortHoweverLongThePlayers() {
        String name = name(shelf.place("x".repeat(500), "y".repeat(500), DAY));

        assertThat(name).hasSizeLessThanOrEqualTo(60).matches("[a-z0-9-]+\\.jsonl");
    }

    @Test
    void twoGamesNeverShareAName() {
        Path first = shelf.place("A", "tiny", DAY).value().orElseThrow();
        Games.begun(first).close();
        Path second = shelf.place("A", "tiny", DAY).value().orElseThrow();
        Games.begun(second).close();

        assertThat(second).hasFileName("a-tiny-2026-11-22-2.jsonl");
        assertThat(name(shelf.place("a", "TINY", DAY))).isEqualTo("a-tiny-2026-11-22-3.jsonl");
    }

    @Test
    void aLooseLinkIsNoPlaceForASave() throws IOException {
        Files.createSymbolicLink(folder.resolve("a-tiny-2026-11-22.jsonl"), outside.resolve("trap.jsonl"));

        assertThat(name(shelf.place("A", "tiny", DAY))).isEqualTo("a-tiny-2026-11-22-2.jsonl");
    }

    private static String name(Result<Path> place) {
        return place.value().orElseThrow().getFileName().toString();
    }
}
