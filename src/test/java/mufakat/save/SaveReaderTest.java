package mufakat.save;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import mufakat.save.Unreadable.Why;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Saves that no game of ours has written. */
class SaveReaderTest {
    private static final String LINE = "{\"n\":1,\"at\":\"2026-11-22T12:00:00Z\",\"do\":\"go-on\"}\n";

    @TempDir
    Path folder;

    private String header;

    @BeforeEach
    void begin() throws IOException {
        Path file = folder.resolve("game.jsonl");
        Games.begun(file).close();
        header = Files.readString(file);
    }

    @Test
    void aLineOfAMegabyteIsNotEvenParsed() {
        String huge = LINE.replace("go-on", "x".repeat(1 << 20));

        assertDamage(read(header + huge), 2, Why.TOO_LONG);
    }

    @Test
    void deepJsonIsRefusedWithoutGoingDown() {
        String deep = "[".repeat(30_000) + "\n";

        assertDamage(read(header + deep), 2, Why.NOT_JSON);
        assertThat(read(deep).failure()).contains(Failure.NOT_A_SAVE);
        assertDamage(read(header + "{\"a\":".repeat(9_000) + "\n"), 2, Why.NOT_JSON);
    }

    @Test
    void moreDecisionsThanAGameCanHaveAreLeftOut() {
        StringBuilder save = new StringBuilder(header);
        for (int n = 1; n <= Limits.DECISIONS + 1; n++) {
            save.append(LINE.replace("\"n\":1", "\"n\":" + n));
        }

        Result<Saved> read = read(save.toString());

        assertDamage(read, Limits.DECISIONS + 2, Why.TOO_MANY);
        assertThat(read.value().orElseThrow().entries()).hasSize(Limits.DECISIONS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'n':2,'at':'2026-11-22T12:00:00Z','do':'go-on'} | OUT_OF_ORDER",
                "{'n':0,'at':'2026-11-22T12:00:00Z','do':'go-on'} | OUT_OF_ORDER",
                "{'n':1.0,'at':'2026-11-22T12:00:00Z','do':'go-on'} | WRONG_TYPE",
                "{'n':'1','at':'2026-11-22T12:00:00Z','do':'go-on'} | WRONG_TYPE",
                "{'at':'2026-11-22T12:00:00Z','do':'go-on'} | MISSING",
                "{'n':1,'do':'go-on'} | MISSING",
                "{'n':1,'at':'noon','do':'go-on'} | WRONG_TYPE",
                "{'n':1,'at':'+1000000000-12-31T23:59:59Z','do':'go-on'} | WRONG_TYPE",
                "{'n':1,'at':1795348800,'do':'go-on'} | WRONG_TYPE",
                "{'n':1,'at':'2026-11-22T12:00:00Z'} | MISSING",
                "{'n':1,'at':'2026-11-22T12:00:00Z','do':'undo','to':2.7} | WRONG_TYPE",
                "{'n':1,'at':'2026-11-22T12:00:00Z','do':'undo','to':'5'} | WRONG_TYPE",
                "{'n':1,'at':'2026-11-22T12:00:00Z','do':'go-on','ended':{}} | UNKNOWN_KEY",
                "{'ended':{'ending':'over','measures':{},'digest':''},'n':1} | UNKNOWN_KEY",
                "{'ended':{'ending':'over','measures':{}}} | MISSING",
                "{'ended':{'ending':'over','measures':{'a':1.5},'digest':''}} | WRONG_TYPE",
                "{'ended':'over'} | WRONG_TYPE",
                "{'answer':{'question':'why','text':5}} | WRONG_TYPE",
                "{'answer':{'question':'why'}} | MISSING",
                "{'answer':[]} | WRONG_TYPE",
                "{} | MISSING",
                "'' | NOT_JSON",
                "hello | NOT_JSON"
            })
    void aWrongLineIsNamedWithItsNumberAndNothingAfterItIsBelieved(String line, Why why) {
        String save = header + line.replace('\'', '"') + "\n" + LINE;

        Result<Saved> read = read(save);

        assertDamage(read, 2, why);
        assertThat(read.value().orElseThrow().entries()).isEmpty();
        assertThat(read.value().orElseThrow().ended()).isEmpty();
    }

    @Test
    void whatStandsBeforeAWrongLineIsKept() {
        Result<Saved> read = read(header + LINE + "nonsense\n" + LINE);

        assertDamage(read, 3, Why.NOT_JSON);
        assertThat(read.value().orElseThrow().entries()).hasSize(1);
    }

    @Test
    void nothingIsDecidedAfterTheEnd() {
        String end = "{\"ended\":{\"ending\":\"over\",\"measures\":{},\"digest\":\"\"}}\n";

        assertDamage(read(header + end + LINE), 3, Why.AFTER_THE_END);
        assertDamage(read(header + end + end), 3, Why.AFTER_THE_END);
    }

    @Test
    void namesAndAnswersAreCutAndCleaned() {
        String name = "\\u001b[31mRed\\u0000\\r\\n\\u202Edrow\\u2028 " + "n".repeat(500);
        String answer = "{\"answer\":{\"question\":\"why\",\"text\":\"\\u001b]0;x\\u0007one\\r\\ntwo\\u009b"
                + "t".repeat(9_000) + "\"}}\n";

        Saved saved = read(header.replace("A. Student", name) + answer).value().orElseThrow();

        assertThat(saved.header().player().name()).startsWith("[31mReddrow n").hasSize(Limits.NAME);
        assertThat(saved.answers().get("why")).startsWith("]0;xone\ntwot").hasSize(Limits.ANSWER);
    }

    @Test
    void theWordOfADamageIsHarmlessToShow() {
        String line = LINE.replace("go-on", "\\u001b[2J" + "x".repeat(5_000));

        Damage damage = read(header + line).value().orElseThrow().damage().orElseThrow();

        assertThat(damage.why()).isEqualTo(Why.UNKNOWN_KIND);
        assertThat(damage.word()).startsWith("[2Jxxx").hasSizeLessThanOrEqualTo(60);
    }

    @Test
    void lineEndsOfWindowsAreLineEnds() {
        assertThat(read((header + LINE).replace("\n", "\r\n"))
                        .value()
                        .orElseThrow()
                        .entries())
                .hasSize(1);
    }

    @Test
    void aSaveInLettersOfAnotherEncodingIsNeitherReadNorGoneOnWith() throws IOException {
        String save = (header + LINE).replace("A. Student", "José");
        Path file = folder.resolve("again.jsonl");
        for (Charset letters : List.of(
                StandardCharsets.UTF_16,
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE,
                Charset.forName("UTF-32LE"),
                StandardCharsets.ISO_8859_1)) {
            byte[] bytes = save.getBytes(letters);
            Files.write(file, bytes);

            assertThat(SaveReader.read(file).failure()).as(letters.name()).contains(Failure.OTHER_ENCODING);
            assertThat(SaveFile.goOn(file, Games.CLOCK).failure()).contains(Failure.OTHER_ENCODING);
            assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
        }
    }

    @Test
    void theMarkThatEditorsPutBeforeUtf8IsNoPartOfASave() {
        assertThat(read("\uFEFF" + header + LINE).value().orElseThrow().entries())
                .hasSize(1);
        assertThat(read("\uFEFF" + header.substring(0, 40)).failure()).contains(Failure.UNBEGUN);
    }

    @Test
    void aHeaderBrokenOffWithinALetterIsUnbegun() {
        byte[] bytes = header.replace("A. Student", "é").getBytes(StandardCharsets.UTF_8);
        int within = header.indexOf("A. Student") + 1;

        assertThat(SaveReader.read(Arrays.copyOf(bytes, within)).failure()).contains(Failure.UNBEGUN);
    }

    private static Result<Saved> read(String save) {
        return SaveReader.read(save.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertDamage(Result<Saved> read, int line, Why why) {
        Saved saved = read.value().orElseThrow();
        assertThat(saved.damage()).hasValueSatisfying(damage -> {
            assertThat(damage.why()).isEqualTo(why);
            assertThat(damage.line()).isEqualTo(line);
        });
    }
}
