package mufakat.report.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import mufakat.report.graph.Traffic.Section;
import mufakat.report.graph.TrafficJson.Flaw;
import mufakat.report.graph.TrafficJson.NoTraffic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrafficJsonTest {
    @Test
    void readsWhatItWrites() throws Exception {
        String json = """
                { "story": "small", "games": 200, "scenes": { "arrival": 200 }, "choices": { "arrival/listen": 80 },
                  "seconds": 3 }
                """;

        Traffic traffic = TrafficJson.read(json);

        assertThat(traffic.games()).isEqualTo(200);
        assertThat(traffic.of(Section.CHOICES, "arrival/listen")).hasValue(80L);
        assertThat(traffic.of(Section.CHOICES, "arrival/speak")).hasValue(0L);
        assertThat(traffic.of(Section.ENDINGS, "quiet")).isEmpty();
        assertThat(TrafficJson.read(TrafficJson.write(traffic))).isEqualTo(traffic);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', textBlock = """
                    'story: small', NOT_JSON, ''
                    '', NO_COUNTS, ''
                    '[1]', NO_COUNTS, ''
                    '{"games": 3}', NO_COUNTS, ''
                    '{"story": "s", "games": 0}', NO_NUMBER, games
                    '{"story": "s", "games": 1.5}', NO_NUMBER, games
                    '{"story": "s", "games": 3, "scenes": 4}', NO_NUMBER, scenes
                    '{"story": "s", "games": 3, "scenes": {"a": 4}}', NO_NUMBER, scenes/a
                    '{"story": "s", "games": 3, "scenes": {"a": -1}}', NO_NUMBER, scenes/a
                    '{"story": "s", "games": 3, "scenes": {"a": "1"}}', NO_NUMBER, scenes/a
                    """)
    void saysWhatIsWrongAndWhere(String json, Flaw flaw, String place) {
        NoTraffic found = catchThrowableOfType(NoTraffic.class, () -> TrafficJson.read(json));

        assertThat(found.flaw()).isEqualTo(flaw);
        assertThat(found.place()).isEqualTo(place);
    }
}
