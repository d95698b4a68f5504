package mufakat.save.handin;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static mufakat.save.handin.Classroom.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mufakat.save.handin.Unfit.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files, folders, patterns and names. */
class HandedInTest {
    @TempDir
    Path temporary;

    private Classroom room;

    @BeforeEach
    void enter() {
        room = new Classroom(temporary.resolve("room"));
        room.putSave("saves/ana.jsonl", "Ana");
        room.putSave("saves/bun.jsonl", "Bun");
    }

    @Test
    void withoutAnArgumentTheSavesFolderIsHandedIn() {
        try (HandedIn handedIn = room.handIn()) {
            assertThat(room.names(handedIn)).containsExactly("saves/ana.jsonl", "saves/bun.jsonl");
            assertThat(Classroom.players(handedIn)).containsExactly("Ana", "Bun");
            assertThat(handedIn.unfit()).isEmpty();
        }
    }

    @Test
    void aSavesFolderThatIsNotThereHasNoSaves() {
        Path none = temporary.resolve("none");
        try (HandedIn handedIn = HandedIn.of(List.of(), none)) {
            assertThat(handedIn.unfit()).containsExactly(new Unfit(none.toString(), Reason.NO_SAVES));
        }
    }

    @Test
    void aSaveIsAlsoCalledByItsNameOnTheShelf() {
        try (HandedIn handedIn =
                HandedIn.of(List.of("bun", "ana.jsonl"), room.folder().resolve("saves"))) {
            assertThat(room.names(handedIn)).containsExactly("saves/ana.jsonl", "saves/bun.jsonl");
        }
    }

    @Test
    void aNameThatLeadsOffTheShelfLeadsToNothing() {
        room.putSave("secret.jsonl", "Else");
        try (HandedIn handedIn =
                HandedIn.of(List.of("../secret", " ", ""), room.folder().resolve("saves"))) {
            assertThat(handedIn.sources()).isEmpty();
            assertThat(Classroom.reasons(handedIn)).containsOnly(Reason.NO_SUCH);
        }
    }

    @Test
    void theOrderOfArgumentsMakesNoDifferenceAndEachFileCountsOnce() throws IOException {
        Files.createSymbolicLink(
                room.folder().resolve("a-link.jsonl"), room.folder().resolve("saves/ana.jsonl"));
        String[] one = {"saves/bun.jsonl", "saves", "a-link.jsonl", "saves/../saves/ana.jsonl", "no"};
        String[] other = {"no", "saves/../saves/ana.jsonl", "a-link.jsonl", "saves", "saves/bun.jsonl", "no"};

        try (HandedIn first = room.handIn(one);
                HandedIn second = room.handIn(other)) {
            assertThat(room.names(first)).containsExactly("a-link.jsonl", "saves/bun.jsonl");
            assertThat(room.names(second)).isEqualTo(room.names(first));
            assertThat(second.unfit()).isEqualTo(first.unfit()).hasSize(1);
        }
    }

    @Test
    void inAFolderASaveIsToldByItsEndingOrByHowItBegins() {
        room.putSave("saves/deep/below/chi.txt", "Chi");
        room.putSave("saves/dao", "Dao");
        room.put("saves/empty.JSONL", text(""));
        room.put("saves/foreign.jsonl", text("hello\n"));
        room.put("saves/.DS_Store", text("x"));
        room.put("saves/._ana.jsonl", text("x"));
        room.put("saves/README", text("Saves."));
        room.put("saves/.git/notes.jsonl", text("{}"));

        try (HandedIn handedIn = room.handIn("saves")) {
            assertThat(room.names(handedIn))
                    .containsExactly(
                            "saves/ana.jsonl",
                            "saves/bun.jsonl",
                            "saves/dao",
                            "saves/deep/below/chi.txt",
                            "saves/empty.JSONL",
                            "saves/foreign.jsonl");
            assertThat(Classroom.players(handedIn))
                    .containsExactly("Ana", "Bun", "Dao", "Chi", "UNBEGUN", "NOT_A_SAVE");
            assertThat(handedIn.passedOver()).isEqualTo(4);
        }
    }

    @Test
    void aFileThatIsNamedIsNeverPassedOver() {
        room.put("README", text("Saves."));

        try (HandedIn handedIn = room.handIn("README", "saves", "")) {
            assertThat(room.names(handedIn)).containsExactly("README", "saves/ana.jsonl", "saves/bun.jsonl");
            assertThat(Classroom.players(handedIn)).startsWith("NOT_A_SAVE");
            assertThat(handedIn.passedOver()).isZero();
        }
    }

    @Test
    void aFolderWithoutSavesIsSaidOnce() {
        room.put("empty/README", text("None."));
        room.put("archives/class.7z", text("7z"));

        try (HandedIn handedIn = room.handIn("empty", "archives", "empty")) {
            assertThat(room.unfit(handedIn)).containsExactly("archives/class.7z OTHER_ARCHIVE", "empty NO_SAVES");
            assertThat(handedIn.passedOver()).isEqualTo(1);
        }
    }

    @Test
    void aPatternThatNoShellHasExpandedIsExpanded() {
        room.putSave("saves/week-1/chi.jsonl", "Chi");
        room.putSave("saves/week-1/.hidden.jsonl", "Hidden");
        room.put("saves/README", text("Saves."));

        assertNames("saves/*.jsonl", "saves/ana.jsonl", "saves/bun.jsonl");
        assertNames("saves/**/*.jsonl", "saves/ana.jsonl", "saves/bun.jsonl", "saves/week-1/chi.jsonl");
        assertNames("**/{ana,chi}.jsonl", "saves/ana.jsonl", "saves/week-1/chi.jsonl");
        assertNames("s*s/[a-b]??.jsonl", "saves/ana.jsonl", "saves/bun.jsonl");
        assertNames("saves/week-*", "saves/week-1/.hidden.jsonl", "saves/week-1/chi.jsonl");
        assertNames(
                "saves/**",
                "saves/ana.jsonl",
                "saves/bun.jsonl",
                "saves/week-1/.hidden.jsonl",
                "saves/week-1/chi.jsonl");
        assertNames("sav*/ana.jsonl", "saves/ana.jsonl");
    }

    private void assertNames(String pattern, String... names) {
        try (HandedIn handedIn = room.handIn(pattern)) {
            assertThat(room.names(handedIn)).as(pattern).containsExactly(names);
            assertThat(handedIn.unfit()).as(pattern).isEmpty();
        }
    }

    @Test
    void aPatternThatMatchesNothingOrIsMalformedIsSaid() {
        try (HandedIn handedIn = room.handIn("saves/*.json", "saves/[", "none/**/x")) {
            assertThat(handedIn.sources()).isEmpty();
            assertThat(Classroom.reasons(handedIn)).hasSize(3).containsOnly(Reason.NO_MATCH);
        }
    }

    @Test
    void aFileWhoseNameLooksLikeAPatternIsThatFile() {
        room.putSave("saves/ana [1].jsonl", "Ana again");

        assertNames("saves/ana [1].jsonl", "saves/ana [1].jsonl");
    }

    @Test
    @Timeout(20)
    void aLinkLeadsNeitherRoundInACircleNorOutOfItsFolder() throws IOException {
        Path saves = room.folder().resolve("saves");
        room.putSave("outside/else.jsonl", "Else");
        Files.createSymbolicLink(saves.resolve("round"), saves);
        Files.createSymbolicLink(saves.resolve("twice.jsonl"), saves.resolve("ana.jsonl"));
        Files.createSymbolicLink(saves.resolve("away"), room.folder().resolve("outside"));
        Files.createSymbolicLink(saves.resolve("nowhere.jsonl"), saves.resolve("none"));

        try (HandedIn handedIn = room.handIn("saves", "saves/**/*.jsonl")) {
            assertThat(room.names(handedIn)).containsExactly("saves/ana.jsonl", "saves/bun.jsonl");
            assertThat(room.unfit(handedIn)).containsExactly("saves/away LINK", "saves/nowhere.jsonl LINK");
        }
        try (HandedIn handedIn = room.handIn("saves/nowhere.jsonl")) {
            assertThat(room.unfit(handedIn)).containsExactly("saves/nowhere.jsonl LINK");
        }
    }

    @Test
    @Timeout(20)
    void aPipeIsNeverWaitedFor() throws IOException, InterruptedException {
        Path pipe = room.folder().resolve("saves/pipe.jsonl");
        assumeThat(madePipe(pipe)).as("this system makes pipes").isTrue();

        try (HandedIn handedIn = room.handIn("saves", "saves/pipe.jsonl")) {
            assertThat(room.names(handedIn)).containsExactly("saves/ana.jsonl", "saves/bun.jsonl");
            assertThat(room.unfit(handedIn)).containsExactly("saves/pipe.jsonl NOT_A_FILE");
            assertThat(handedIn.passedOver()).isEqualTo(1);
        }
    }

    private static boolean madePipe(Path pipe) throws InterruptedException {
        try {
            return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
        } catch (IOException notHere) {
            return false;
        }
    }

    /** To root no file is locked; then there is nothing to say, and all is read. */
    @Test
    void whatMayNotBeReadIsSaid() throws IOException {
        Path locked = Files.createDirectory(room.folder().resolve("saves/locked"));
        locked.toFile().setReadable(false);
        room.putSave("saves/mine.jsonl", "Mine").toFile().setReadable(false);
        List<String> unfit = Files.isReadable(locked)
                ? List.of()
                : List.of("saves/locked UNREADABLE", "saves/mine.jsonl UNREADABLE");

        try (HandedIn handedIn = room.handIn("saves")) {
            assertThat(room.unfit(handedIn)).isEqualTo(unfit);
            assertThat(Classroom.players(handedIn).contains("Mine")).isEqualTo(unfit.isEmpty());
        }
    }

    @Test
    void ofAFolderOfMoreFilesThanAClassHasNoneIsTaken() {
        room.putSave("saves/chi.jsonl", "Chi");
        Finds enough = new Finds();
        Folder.walk(room.folder().resolve("saves"), 3, enough);
        Finds finds = new Finds();
        Folder.walk(room.folder().resolve("saves"), 2, finds);

        assertThat(enough.files()).hasSize(3);
        assertThat(finds.files()).isEmpty();
        assertThat(finds.unfit()).extracting(Unfit::reason).containsExactly(Reason.TOO_MANY_FILES);
    }

    @Test
    void aSaveThatAnEditorHasWrittenAgainIsReadWhereNothingMustBeGuessed() {
        String save = new String(room.save("José"), StandardCharsets.UTF_8);
        room.put("again/mark.txt", text("\uFEFF" + save));
        room.put("again/windows.txt", text("\uFEFF" + save.replace("\n", "\r\n")));
        room.put("again/wide.txt", ("\uFEFF" + save).getBytes(UTF_16LE));
        room.put("again/wide-windows.txt", save.replace("\n", "\r\n").getBytes(UTF_16LE));
        room.put("again/wide-big.txt", save.getBytes(StandardCharsets.UTF_16));
        room.put("again/latin.txt", save.getBytes(StandardCharsets.ISO_8859_1));

        try (HandedIn handedIn = room.handIn("again")) {
            assertThat(Stream.of("latin", "mark", "wide-big", "wide-windows", "wide", "windows")
                            .map(name -> "again/" + name + ".txt"))
                    .isEqualTo(room.names(handedIn));
            assertThat(Classroom.players(handedIn))
                    .containsExactly(
                            "OTHER_ENCODING", "José", "OTHER_ENCODING", "OTHER_ENCODING", "OTHER_ENCODING", "José");
        }
    }

    @Test
    void aNameIsHarmlessToShow() throws IOException {
        Path odd = room.folder().resolve("odd");
        Files.createDirectory(odd);
        assumeThat(named(odd, "a\u001b[31m\u202Eb.jsonl"))
                .as("this system takes such a name")
                .isTrue();

        try (HandedIn handedIn = room.handIn("odd", "no\u001bne")) {
            assertThat(room.names(handedIn)).containsExactly("odd/a�[31m�b.jsonl");
            assertThat(room.unfit(handedIn)).containsExactly("no�ne NO_SUCH");
        }
    }

    private static boolean named(Path folder, String name) {
        try {
            Files.createFile(folder.resolve(name));
            return true;
        } catch (IOException | java.nio.file.InvalidPathException notHere) {
            return false;
        }
    }
}
