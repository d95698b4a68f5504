package mufakat.loader;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import mufakat.check.Severity;
import mufakat.loader.YamlNode.Mapping;
import mufakat.loader.YamlNode.Scalar;
import mufakat.loader.YamlNode.Sequence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One story, written in every way there is: the same records and the same hash. */
class SameStoryTest {
    private static final Path SMALL = Path.of("src/test/resources/stories/small.yaml");
    private static final Loaded.Playable STORY = playable(SMALL);

    @TempDir
    Path folder;

    @Test
    void asJson() throws IOException {
        assertIsTheSame(written("small.json", new ObjectMapper().writeValueAsString(json())));
    }

    @Test
    void asJsonOverManyLinesWithEveryLetterEscapedAndTabsBeforeIt() throws IOException {
        ObjectMapper mapper =
                JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
        String pretty = mapper.writerWithDefaultPrettyPrinter().writeValueAsString(json());

        assertIsTheSame(written("pretty.json", pretty.replace("  ", "\t")));
    }

    @Test
    void withAByteOrderMarkAndTheLineBreaksOfWindows() throws IOException {
        assertIsTheSame(written("windows.yaml", "\uFEFF" + text().replace("\n", "\r\n")));
    }

    @Test
    void withoutItsComments() throws IOException {
        assertIsTheSame(written("bare.yaml", text().substring(text().indexOf("\nstory:") + 1)));
    }

    @Test
    void asAFolderWithItsScenesInTwoFiles() throws IOException {
        String text = text();
        int members = text.indexOf("\nmembers:") + 1;
        int lobby = text.indexOf("\n  lobby:") + 1;
        int endings = text.indexOf("\nendings:") + 1;
        written("story.yaml", text.substring(0, members));
        written("b.yaml", text.substring(members, lobby));
        written("a.yaml", "scenes:\n" + text.substring(lobby, endings));
        written("rest.yaml", text.substring(endings));
        written("notes.txt", "scenes: none of this is read");

        assertIsTheSame(folder);
    }

    @Test
    void withItsKeysInAnotherOrder() throws IOException {
        ObjectMapper mapper = new ObjectMapper();

        assertIsTheSame(written("turned.json", mapper.writeValueAsString(turned(json()))));
    }

    @Test
    void butNotWithAnotherWord() throws IOException {
        Loaded.Playable other = playable(written("other.yaml", text().replace("Begin with those", "Start with those")));

        assertThat(other.hash()).isNotEqualTo(STORY.hash());
    }

    private static void assertIsTheSame(Path story) {
        assertThat(playable(story)).usingRecursiveComparison().isEqualTo(STORY);
        assertThat(playable(story).story()).isEqualTo(STORY.story());
    }

    private static Loaded.Playable playable(Path story) {
        return StoryLoader.load(story).on(playable -> playable, broken -> {
            throw new AssertionError(broken.problems());
        });
    }

    private Path written(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String text() throws IOException {
        return Files.readString(SMALL);
    }

    private static JsonNode json() throws IOException {
        return json(
                YamlTree.read(new SourceFile("small.yaml", text()), new EntryCount(), new Report(Severity.WARNING)));
    }

    private static JsonNode json(YamlNode node) {
        if (node instanceof Mapping mapping) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            mapping.entries().forEach((key, entry) -> object.set(key, json(entry.value())));
            return object;
        }
        if (node instanceof Sequence sequence) {
            return JsonNodeFactory.instance
                    .arrayNode()
                    .addAll(sequence.items().stream().map(SameStoryTest::json).toList());
        }
        Scalar scalar = (Scalar) node;
        return switch (scalar.meaning()) {
            case NUMBER -> JsonNodeFactory.instance.numberNode(Long.parseLong(scalar.text()));
            case TRUE_OR_FALSE -> BooleanNode.valueOf(scalar.text().equals("true"));
            default -> JsonNodeFactory.instance.textNode(scalar.text());
        };
    }

    private static JsonNode turned(JsonNode node) {
        if (node.isArray()) {
            List<JsonNode> items = new ArrayList<>();
            node.forEach(item -> items.add(turned(item)));
            return JsonNodeFactory.instance.arrayNode().addAll(items);
        }
        if (!node.isObject()) {
            return node;
        }
        List<String> keys = new ArrayList<>();
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            keys.add(names.next());
        }
        Collections.reverse(keys);
        ObjectNode turned = JsonNodeFactory.instance.objectNode();
        keys.forEach(key -> turned.set(key, turned(node.get(key))));
        return turned;
    }
}
