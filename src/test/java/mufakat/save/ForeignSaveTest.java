package mufakat.save;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no saves, or none that this program can read. */
class ForeignSaveTest {
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
    void aSaveLargerThanAnyGameIsRefusedWhole() throws IOException {
        Path file = folder.resolve("huge.jsonl");
        Files.write(file, new byte[Limits.FILE + 1]);

        assertThat(SaveReader.read(file).failure()).contains(Failure.TOO_LARGE);
        assertThat(SaveFile.goOn(file, Games.CLOCK).failure()).contains(Failure.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\n", "hello\n", "[]\n", "{}\n", "\u007FELF\u0000\n", "{\"mufakat\":\"1\"}\n", "PK\u0003\u0004"})
    void aForeignFileIsNamedSo(String foreign) {
        assertThat(read(foreign).failure()).contains(Failure.NOT_A_SAVE);
    }

    @Test
    void chanceBytesNeverDoMoreThanFail() {
        Random chance = new Random(2024);
        byte[] whole = (header + LINE + LINE.replace("\"n\":1", "\"n\":2")).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 5_000; i++) {
            byte[] bent = Arrays.copyOf(whole, whole.length);
            for (int j = 0; j <= i % 3; j++) {
                bent[chance.nextInt(bent.length)] = (byte) chance.nextInt(256);
            }

            Result<Saved> read = SaveReader.read(bent);

            assertThat(read.value().isPresent()).isNotEqualTo(read.failure().isPresent());
        }
    }

    @Test
    void aNewerFormatIsNamedSoWhateverElseItHolds() {
        assertThat(read("{\"mufakat\":2,\"novelty\":[]}\n").failure()).contains(Failure.NEWER_FORMAT);
        assertThat(read(header.replace("\"rules\":2", "\"rules\":3")).failure()).contains(Failure.NEWER_RULES);
        assertThat(read(header.replace("\"rules\":2", "\"rules\":1")).failure()).contains(Failure.OLDER_RULES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'mufakat':1 | 'mufakat':0",
                "'mufakat':1 | 'mufakat':1.0",
                "'mufakat':1 | 'mufakat':true",
                "'rules':2 | 'rules':0",
                "'rules':2 | 'rules':'2'",
                "'seed':7 | 'seed':7.5",
                "'seed':7 | 'seed':'7'",
                "'seed':7 | 'seed':99999999999999999999",
                "'seed':7 | 'seed':7,'seed':8",
                "'seed':7 | 'seed':7,'cheat':true",
                "'seed':7, |",
                "'name':'A. Student' | 'name':5",
                "'name':'A. Student' | 'name':null",
                "'started':'2026 | 'started':'0026",
                "'started':'2026 | 'started':'soon 2026",
                "'game':' | 'game':'x",
                "'started' | 'from':'me','started'"
            })
    void aHeaderWithAWrongWordIsNoHeader(String word, String wrong) {
        String bent = header.replace(word.replace('\'', '"'), wrong == null ? "" : wrong.replace('\'', '"'));

        assertThat(bent).isNotEqualTo(header);
        assertThat(read(bent).failure()).contains(Failure.NOT_A_SAVE);
    }

    private static Result<Saved> read(String save) {
        return SaveReader.read(save.getBytes(StandardCharsets.UTF_8));
    }
}
