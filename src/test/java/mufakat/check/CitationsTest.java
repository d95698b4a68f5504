package mufakat.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CitationsTest {
    private static final List<String> READ_BY_PLAYERS =
            List.of("messages.properties", "plain.properties", "screens.properties");

    @ParameterizedTest
    @MethodSource("programWords")
    void aWordOfTheProgramIsOneThatItSays(String word) throws IOException {
        assertThat(said()).anyMatch(text -> Citations.plain(text).contains(word));
    }

    static List<String> programWords() {
        return Citations.PROGRAM_WORDS;
    }

    private static List<String> said() throws IOException {
        Properties texts = new Properties();
        for (String file : READ_BY_PLAYERS) {
            try (InputStream in = CitationsTest.class.getResourceAsStream("/mufakat/words/en/" + file)) {
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        }
        return texts.values().stream().map(String::valueOf).toList();
    }
}
