package mufakat.save;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import mufakat.save.Saved.Shape;
import mufakat.save.Saved.Tail;
import mufakat.save.Unreadable.Why;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"\r", "", " ", "\u0085", "\u2028", "\u2029", "\f", "\t\u000B", " \uFEFF"})
    void lostLineEndsLoseNothing(String instead) throws IOException {
        Path file = folder.resolve("whole.jsonl");
        Games.playWhole(file);
        String whole = Files.readString(file);

        Saved saved = read(whole.replace("\n", instead)).value().orElseThrow();

        assertThat(saved.shape()).isEqualTo(Shape.LINE_ENDS_LOST);
        assertThat(saved)
                .usingRecursiveComparison()
                .ignoringFields("shape")
                .isEqualTo(read(whole).value().orElseThrow());
    }

    @Test
    void whiteSpaceThatLosesNothingIsNoDamage() {
        for (String spaced : List.of(
                header + "\n" + LINE,
                "\n \n" + header + "  \t\n\r\n" + LINE + "\n\n",
                header + "  " + LINE.replace("{", "{ "),
                header + LINE + "   ")) {
            Saved saved = read(spaced).value().orElseThrow();

            assertThat(saved.damage()).as(spaced).isEmpty();
            assertThat(saved.shape()).as(spaced).isEqualTo(Shape.AS_WRITTEN);
            assertThat(saved.tail()).as(spaced).isEqualTo(Tail.WHOLE);
            assertThat(saved.entries()).as(spaced).hasSize(1);
        }
    }

    @Test
    void anArrayRoundTheLinesIsPassedOver() {
        String line = LINE.strip();
        for (String array : List.of(
                "[" + header.strip() + "," + line + "]",
                "\uFEFF[\n  " + header.strip() + ",\n  " + line.replace(",", ",\n    ") + "\n]\n")) {
            Saved saved = read(array).value().orElseThrow();

            assertThat(saved.damage()).as(array).isEmpty();
            assertThat(saved.shape()).as(array).isEqualTo(Shape.LINE_ENDS_LOST);
            assertThat(saved.entries()).as(array).hasSize(1);
            assertThat(EncodingProbe.isOfSave(
                            Arrays.copyOf(array.getBytes(StandardCharsets.UTF_8), EncodingProbe.LENGTH)))
                    .isTrue();
        }
    }

    @Test
    void aSaveWithoutLineEndsThatIsCutOffAnywhereLosesItsLastValueAtMost() throws IOException {
        Path file = folder.resolve("whole.jsonl");
        Games.playWhole(file);
        for (String end : List.of("\r", "")) {
            byte[] whole = Files.readString(file).replace("\n", end).getBytes(StandardCharsets.UTF_8);
            int head = header.length() - 1;
            for (int length = 0; length < whole.length; length++) {
                byte[] left = Arrays.copyOf(whole, length);
                Result<Saved> read = SaveReader.read(left);
                if (length <= head + end.length()) {
                    assertThat(read.failure()).as("cut at %d", length).contains(Failure.UNBEGUN);
                } else {
                    Saved saved = read.value().orElseThrow();
                    boolean isCut =
                            !new String(left, StandardCharsets.UTF_8).strip().endsWith("}")
                                    || Json.isBrokenOff(lastValue(left));
                    assertThat(saved.damage()).as("cut at %d", length).isEmpty();
                    assertThat(saved.tail()).as("cut at %d", length).isEqualTo(isCut ? Tail.TORN : Tail.WHOLE);
                }
            }
        }
    }

    private static byte[] lastValue(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int last = Math.max(text.lastIndexOf("{\"n\":"), text.lastIndexOf("{\"answer\":"));
        return text.substring(Math.max(last, text.lastIndexOf("{\"ended\":"))).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void inASaveWithoutLineEndsRubbishIsDamageAndNotALineBrokenOff() {
        String glued = (header + LINE).replace("\n", "\r");

        assertDamage(read(glued + "nonsense\r" + LINE.strip()), 3, Why.NOT_JSON);
        assertDamage(read(glued + "{\"n\":2,\"at\"," + LINE.strip()), 3, Why.NOT_JSON);
    }

    @Test
    void aLineBrokenOffWithinTheFileIsDamageThatHidesNoLineBehindIt() {
        assertDamage(read(header + LINE + "{\"n\":2,\"at\":\n" + LINE), 3, Why.NOT_JSON);
        assertDamage(read(header + LINE + "{\"n\":2,\"at\":\"2026\n" + LINE), 3, Why.NOT_JSON);
    }

    @Test
    void aHeadWithSomethingBehindItIsNeverCalledUnbegun() {
        String head = header.strip();
        for (String held : List.of(
                head + LINE.strip(),
                head + " " + LINE.substring(0, 9),
                head.substring(0, head.length() - 1) + LINE.strip() + LINE.strip(),
                head.replace("\"A. Student\"", "\"A. Student") + LINE.strip(),
                head + "rest")) {
            assertThat(read(held).failure()).as(held).isNotEqualTo(java.util.Optional.of(Failure.UNBEGUN));
        }
    }

    @Test
    void nothingIsAddedToASaveWithoutLineEnds() throws IOException {
        Path file = folder.resolve("again.jsonl");
        for (String save : List.of((header + LINE).replace("\n", "\r"), header.strip() + LINE)) {
            Files.writeString(file, save);

            assertThat(SaveFile.goOn(file, Games.CLOCK).failure()).contains(Failure.LINE_ENDS_LOST);
            assertThat(Files.readString(file)).isEqualTo(save);
        }
    }

    @Test
    void aSaveWithBlankLinesIsGoneOnWithWhereItLies() throws IOException {
        for (String save : List.of(header + "\n" + LINE + " \n", "\uFEFF" + (header + LINE).replace("\n", "\r\n"))) {
            Path file = Files.writeString(folder.resolve("again.jsonl"), save);
            try (SaveFile open = SaveFile.goOn(file, Games.CLOCK).value().orElseThrow()) {
                assertThat(open.append(Games.decision("press"))).isEmpty();
            }

            assertThat(Files.readString(file)).startsWith(save);
            assertThat(Games.read(file).entries()).hasSize(2);
        }
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
