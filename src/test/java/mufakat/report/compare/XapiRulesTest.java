package mufakat.report.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That every rule which the statements of the game are held against can be broken. */
class XapiRulesTest {
    private static final JsonMapper JSON = new JsonMapper();

    private static final String GOOD = """
            {"id":"2b8663f7-c7f1-5cbf-8b32-92ed11799873",
             "actor":{"objectType":"Agent","name":"Ana","account":{"homePage":"https://mufakat.invalid/","name":"Ana"}},
             "verb":{"id":"http://adlnet.gov/expapi/verbs/completed","display":{"en":"completed"}},
             "object":{"objectType":"Activity","id":"https://mufakat.invalid/stories/s",
               "definition":{"type":"https://w3id.org/xapi/seriousgames/activity-types/quest","name":{"en":"A story"}}},
             "result":{"success":true,"completion":true,"response":"r","duration":"PT1H2M3S",
               "score":{"scaled":0.5,"raw":2,"min":0,"max":4},"extensions":{"https://mufakat.invalid/e":[null]}},
             "context":{"registration":"9c01539a-ccbc-4138-b2c8-969c57390198","language":"en","platform":"M","revision":"1",
               "contextActivities":{"category":[{"id":"https://w3id.org/xapi/seriousgames"}]},
               "extensions":{"https://mufakat.invalid/n":1}},
             "timestamp":"2026-11-23T09:36:50.252Z"}
            """;

    private final XapiRules rules = new XapiRules();

    @Test
    void aGoodStatementBreaksNone() throws JsonProcessingException {
        assertThat(rules.broken(List.of(JSON.readTree(GOOD)))).isEmpty();
    }

    @ParameterizedTest(name = "{0}/{1} = {2}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '§',
            value = {
                // Required, and nothing beyond what is known.
                "; actor; remove",
                "; verb; remove",
                "; object; remove",
                "; id; remove",
                "; timestamp; remove",
                "; remark; \"more\"",
                "/verb; id; remove",
                "/verb; display; remove",
                "/verb; name; \"more\"",
                "/object; id; remove",
                "/object; name; \"more\"",
                "/object/definition; title; \"more\"",
                "/result; grade; 1",
                "/result/score; best; 1",
                "/context; player; \"more\"",
                "/context/contextActivities; about; []",
                "/actor; account; remove",
                "/actor; email; \"more\"",
                "/actor/account; name; remove",
                "/actor/account; homePage; remove",
                "/actor/account; id; \"more\"",
                // Exactly one thing that identifies.
                "/actor; mbox; \"mailto:a@b.c\"",
                // No nothing, but in extensions.
                "; result; null",
                "/actor; name; null",
                "/result; response; null",
                "/context; platform; null",
                // Types.
                "/actor; objectType; \"Person\"",
                "/actor; name; 7",
                "/actor/account; name; \"\"",
                "/object; objectType; \"activity\"",
                "/result; success; \"true\"",
                "/result; completion; 1",
                "/result; response; 4",
                "/result; score; 3",
                "/context/contextActivities; category; {\"id\":\"https://w3id.org/xapi/seriousgames\"}",
                // Forms.
                "; id; \"2b8663f7\"",
                "; id; \"2b8663f7-c7f1-0cbf-8b32-92ed11799873\"",
                "; id; \"2b8663f7-c7f1-5cbf-0b32-92ed11799873\"",
                "/context; registration; \"00000000-0000-0001-0000-000000000002\"",
                "/verb; id; \"completed\"",
                "/object; id; \"https://mufakat.invalid/a b\"",
                "/object; id; \"https://mufakat.invalid/100%\"",
                "/object/definition; type; \"quest\"",
                "/object/definition; name; \"A story\"",
                "/object/definition; name; {\"in english\":\"A story\"}",
                "/verb; display; {\"en\":7}",
                "/context; language; \"English, mostly\"",
                "/result; duration; \"62\"",
                "/result; duration; \"PT\"",
                "/result; duration; \"PT-5S\"",
                "; timestamp; \"2026-11-23 09:36\"",
                "; timestamp; \"2026-11-23T09:36:50+01:00\"",
                "; timestamp; \"2026-11-23T09:36:50.252123Z\"",
                "; timestamp; \"+12026-11-23T09:36:50Z\"",
                "; version; \"1.0.3\"",
                "/actor/account; homePage; \"urn:mufakat\"",
                "/result/extensions; progress; 1",
                "/context/extensions; decision; 1",
                // Ranges.
                "/result/score; scaled; 1.01",
                "/result/score; scaled; -1.01",
                "/result/score; raw; 5",
                "/result/score; raw; -1",
                "/result/score; min; 4",
            })
    void aBrokenOneIsFound(String at, String key, String value) throws JsonProcessingException {
        JsonNode statement = JSON.readTree(GOOD);
        ObjectNode edited = (ObjectNode) statement.at(at == null ? "" : at);
        if (value.equals("remove")) {
            assertThat(edited.remove(key)).as("what is removed").isNotNull();
        } else {
            edited.set(key, JSON.readTree(value));
        }

        assertThat(rules.broken(List.of(statement))).isNotEmpty();
    }

    @Test
    void anIdStandsOnce() throws JsonProcessingException {
        JsonNode statement = JSON.readTree(GOOD);

        assertThat(rules.broken(List.of(statement, statement)))
                .singleElement()
                .asString()
                .contains("twice");
    }

    @Test
    void aNameStandsOnceInAnObject() {
        assertThatThrownBy(() -> XapiRules.read("[{\"id\":\"a\",\"id\":\"b\"}]"))
                .isInstanceOf(JsonProcessingException.class);
    }
}
