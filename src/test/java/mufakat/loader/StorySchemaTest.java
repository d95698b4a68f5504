package mufakat.loader;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mufakat.check.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** The schema beside the stories, as an editor applies it: to what its own reader of YAML makes of a file. */
class StorySchemaTest {
    private static final Path SCHEMAS = Path.of("story/schema");
    private static final Schema WHOLE = schema(StorySchema.whole());
    private static final Schema PART = schema(StorySchema.part());

    /** Of files, not of what stands in them. */
    private static final List<Code> OF_FILES =
            List.of(Code.FOLDER_WITHOUT_STORY, Code.WIDE_ENCODING, Code.KEY_IN_TWO_FILES);

    /** What YAML grants and a story doesn't: when a schema is asked, nothing of it is left. */
    private static final List<String> OF_WRITING = List.of("S021-anchor.yaml", "S037-octal-number.yaml");

    /** What two places of a story say together. */
    private static final List<Code> OF_MEANING = List.of(
            Code.UNKNOWN_ID,
            Code.DUPLICATE_ID,
            Code.AMBIGUOUS_ID,
            Code.FORMER_ID_IN_USE,
            Code.FORMER_ID_TWICE,
            Code.RESERVED_ID,
            Code.UNKNOWN_CLAUSE,
            Code.UNKNOWN_SUBJECT,
            Code.PROMISE_NEVER_KEPT,
            Code.UNKNOWN_SAFEGUARD,
            Code.UNKNOWN_DEFAULT,
            Code.NO_CORE,
            Code.SECOND_CORE,
            Code.CORE_NOT_DRAFTED,
            Code.DRAFTED_ABOVE_CORE,
            Code.RED_LINE_UNFELT,
            Code.OWN_NEIGHBOUR,
            Code.ENDLESS_SCENES,
            Code.LAST_ENDING_BARRED,
            Code.ENDING_UNREACHABLE,
            Code.START_OF_THE_FIRST,
            Code.IN_FORCE_WITHOUT_CORE,
            Code.IN_FORCE_ABOVE_CORE,
            Code.IN_FORCE_TOO_EARLY,
            Code.IN_FORCE_AMONG_SOME,
            Code.HESITATED_ASIDE);

    @ParameterizedTest
    @CsvSource({"story.schema.json, ", "part.schema.json, --part "})
    void theFileBesideTheStoriesIsFresh(String name, String option) {
        assertThat(SCHEMAS.resolve(name))
                .as("./mufakat schema %s--out story/schema/%s", option == null ? "" : option + " ", name)
                .hasContent(name.startsWith("part") ? StorySchema.part() : StorySchema.whole());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "story/one-table.yaml",
                "src/test/resources/stories/small.yaml",
                "src/main/resources/mufakat/cli/new-story.yaml"
            })
    void whatTheLoaderReadsIsAccepted(Path story) throws IOException {
        assertThat(complaints(WHOLE, story)).isEmpty();
        assertThat(complaints(PART, story)).isEmpty();
    }

    @Test
    void whatTheLoaderRefusesIsRefusedApartFromWhatASchemaCantSay() throws IOException {
        List<String> accepted = new ArrayList<>();
        List<String> beyond = new ArrayList<>();
        for (Path story : BrokenStoriesTest.brokenStories().toList()) {
            String name = story.getFileName().toString();
            if (isPlayable(story)) {
                continue; // The loader only warns of it.
            }
            if (!isRefused(story)) {
                accepted.add(name);
            }
            if (isBeyondASchema(name)) {
                beyond.add(name);
            }
        }

        assertThat(accepted).isEqualTo(beyond);
    }

    @Test
    void aPartNeedsNoKeyButTakesNoUnknownOne() {
        assertThat(complaints(PART, Map.of("sources", Map.of("atlas", "An atlas."))))
                .isEmpty();
        assertThat(complaints(PART, Map.of("source", Map.of("atlas", "An atlas."))))
                .isNotEmpty();
        assertThat(complaints(WHOLE, Map.of("sources", Map.of("atlas", "An atlas."))))
                .isNotEmpty();
    }

    private static boolean isPlayable(Path story) {
        return StoryLoader.load(story).on(playable -> true, broken -> false);
    }

    private static boolean isBeyondASchema(String name) {
        return OF_WRITING.contains(name)
                || Stream.concat(OF_FILES.stream(), OF_MEANING.stream()).anyMatch(code -> name.startsWith(code.id()));
    }

    /** What isn't YAML is refused by the editor before it asks a schema. */
    private static boolean isRefused(Path story) throws IOException {
        if (Files.isDirectory(story)) {
            return false;
        }
        try {
            return !complaints(WHOLE, story).isEmpty();
        } catch (YamlEngineException notYaml) {
            return true;
        }
    }

    private static List<String> complaints(Schema schema, Path story) throws IOException {
        LoadSettings settings =
                LoadSettings.builder().setSchema(new CoreSchema()).build();
        try (InputStream in = Files.newInputStream(story)) {
            return complaints(schema, new Load(settings).loadFromInputStream(in));
        }
    }

    private static List<String> complaints(Schema schema, Object data) {
        try {
            String json = new ObjectMapper().writeValueAsString(data);
            return schema.validate(json, InputFormat.JSON).stream()
                    .map(Object::toString)
                    .toList();
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static Schema schema(String written) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(written);
    }
}
