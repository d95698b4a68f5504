package mufakat.save;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Stream;
import mufakat.engine.Decision;
import mufakat.save.Saved.Tail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SaveFileTest {
    private static final Decision CONSULT = Games.decision("consult member=VN item=cert");

    private static final Decision GO_ON = new Decision.GoOn();

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void place() {
        file = folder.resolve("game.jsonl");
    }

    @Test
    void whatIsWrittenIsWhatTheDesignShows() throws IOException {
        try (SaveFile save = Games.begun(file)) {
            save.append(CONSULT);
        }

        String id = Games.read(file).header().game().toString();
        assertThat(Files.readAllLines(file))
                .containsExactly(
                        ("{'mufakat':1,'game':'" + id + "','rules':2,'engine':'1.0.0',"
                                        + "'story':{'id':'tiny','version':'1.0','sha256':'0123456789abcdef'},'seed':7,"
                                        + "'player':{'name':'A. Student','class':'IR-301'},"
                                        + "'started':'2026-11-22T12:00:00Z'}")
                                .replace('\'', '"'),
                        "{'n':1,'at':'2026-11-22T12:00:00Z','do':'consult','member':'VN','item':'cert'}"
                                .replace('\'', '"'));
    }

    @Test
    void allThatWasAddedIsReadBack() {
        Games.playWhole(file);

        Saved saved = Games.read(file);

        assertThat(saved.entries()).extracting(SavedDecision::decision).isEqualTo(Games.WHOLE);
        assertThat(saved.entries()).extracting(SavedDecision::at).containsOnly(Games.NOON);
        assertThat(saved.ended()).hasValueSatisfying(end -> {
            assertThat(end.ending()).isEqualTo("over");
            assertThat(end.measures()).containsKeys("reach", "trust-in-cyberspace");
        });
        assertThat(saved.answers()).containsExactly(entry("why", "Because."));
        assertThat(saved.tail()).isEqualTo(Tail.WHOLE);
        assertThat(saved.damage()).isEmpty();
    }

    @Test
    void everyDecisionHasItsOwnTime() {
        Iterator<Instant> minutes =
                Stream.iterate(Games.NOON, at -> at.plus(Duration.ofMinutes(1))).iterator();
        InstantSource clock = minutes::next;
        try (SaveFile save =
                SaveFile.create(file, Games.header(), clock).value().orElseThrow()) {
            save.append(GO_ON);
            save.append(GO_ON);
        }

        assertThat(Games.read(file).entries()).extracting(SavedDecision::at).containsExactly(at(0), at(1));
        assertThat(Games.read(file).lastAt()).isEqualTo(at(1));
    }

    @Test
    void aThreadThatIsInterruptedLosesNoDecision() {
        try (SaveFile save = Games.begun(file)) {
            for (int time = 0; time < 20; time++) {
                Thread.currentThread().interrupt();
                assertThat(save.append(GO_ON)).isEmpty();
                assertThat(Thread.interrupted())
                        .as("the interruption is left to whom it is for")
                        .isTrue();
            }
            assertThat(save.lost()).isEmpty();
        }

        assertThat(Games.read(file).entries()).hasSize(20);
    }

    private static Instant at(int minute) {
        return Games.NOON.plus(Duration.ofMinutes(minute));
    }

    @Test
    void aSaveCutOffAnywhereLosesItsLastLineAtMost() throws IOException {
        Games.playWhole(file);
        byte[] whole = Files.readAllBytes(file);
        int header = new String(whole, StandardCharsets.UTF_8).indexOf('\n') + 1;
        for (int length = 0; length < whole.length; length++) {
            byte[] left = Arrays.copyOf(whole, length);
            Result<Saved> read = SaveReader.read(left);
            if (length < header) {
                assertThat(read.failure()).as("cut at %d", length).contains(Failure.UNBEGUN);
            } else {
                Saved saved = read.value().orElseThrow();
                assertThat(saved.damage()).as("cut at %d", length).isEmpty();
                assertThat(saved.tail()).isEqualTo(left[length - 1] == '\n' ? Tail.WHOLE : Tail.TORN);
                assertThat(linesOf(saved)).as("cut at %d", length).isEqualTo(newlines(left));
            }
        }
    }

    private static int linesOf(Saved saved) {
        return 1
                + saved.entries().size()
                + (saved.ended().isPresent() ? 1 : 0)
                + saved.answers().size();
    }

    private static int newlines(byte[] bytes) {
        return (int) new String(bytes, StandardCharsets.UTF_8)
                .chars()
                .filter(c -> c == '\n')
                .count();
    }

    @Test
    void aGameThatWasCutOffGoesOnAfterItsLastWholeLine() throws IOException {
        try (SaveFile save = Games.begun(file)) {
            save.append(CONSULT);
        }
        Files.writeString(file, "{\"n\":2,\"at\":\"2026", StandardOpenOption.APPEND);
        assertThat(Games.read(file).tail()).isEqualTo(Tail.TORN);

        try (SaveFile save = goOn().value().orElseThrow()) {
            assertThat(save.append(GO_ON)).isEmpty();
            assertThat(save.saved().value().orElseThrow().entries()).hasSize(2);
        }

        Saved saved = Games.read(file);
        assertThat(saved.tail()).isEqualTo(Tail.WHOLE);
        assertThat(saved.entries()).extracting(SavedDecision::decision).containsExactly(CONSULT, GO_ON);
    }

    @Test
    void readingLeavesATornLineWhereItIs() throws IOException {
        Games.begun(file).close();
        Files.writeString(file, "{\"n\":", StandardOpenOption.APPEND);
        byte[] before = Files.readAllBytes(file);

        Games.read(file);

        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void aFolderIsMadeWhereThereIsNone() {
        Path deep = folder.resolve("saves").resolve("class").resolve("game.jsonl");

        Games.begun(deep).close();

        assertThat(deep).exists();
    }

    @Test
    void theEndIsSaidOnce() throws IOException {
        Games.playWhole(file);
        Path whole = Files.copy(file, folder.resolve("whole.jsonl"));
        try (SaveFile save = goOn().value().orElseThrow()) {
            assertThat(save.end(Games.read(whole).ended().orElseThrow())).isEmpty();
            assertThat(save.answer("why", "On second thoughts.\nNo.")).isEmpty();
        }

        Saved saved = Games.read(file);
        assertThat(saved.damage()).isEmpty();
        assertThat(saved.answers()).containsEntry("why", "On second thoughts.\nNo.");
    }

    @Test
    void theLongestAnswerIsReadBack() {
        String longest = "\"".repeat(Limits.ANSWER * 2);
        try (SaveFile save = Games.begun(file)) {
            assertThat(save.answer("why", longest)).isEmpty();
            assertThat(save.answer("how", "ក្ម\u200B".repeat(Limits.ANSWER))).isEmpty();
        }

        assertThat(Games.read(file).damage()).isEmpty();
        assertThat(Games.read(file).answers().values())
                .allSatisfy(text -> assertThat(text).hasSize(Limits.ANSWER));
    }

    private Result<SaveFile> goOn() {
        return SaveFile.goOn(file, Games.CLOCK);
    }
}
