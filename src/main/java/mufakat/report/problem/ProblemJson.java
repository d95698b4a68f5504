package mufakat.report.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import mufakat.check.Problem;
import mufakat.check.Severity;
import mufakat.loader.Located;
import mufakat.loader.Place;

/**
 * Problems for other programs: one JSON object for a run of {@code check}. Its shape is described in the help; keys may be
 * added to it, and none that is there is taken away or given another meaning while {@code format} stays the same.
 */
public final class ProblemJson {
    private static final int FORMAT = 1;

    /** Plain ASCII, so that no console's encoding spoils it. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private final ProblemReport words;

    public ProblemJson(ProblemReport words) {
        this.words = words;
    }

    /** The object for what was found in the stories. */
    public String of(List<Checked> stories) {
        ObjectNode run = MAPPER.createObjectNode().put("format", FORMAT);
        count(run, stories.stream().flatMap(story -> story.problems().stream()));
        ArrayNode list = run.putArray("stories");
        stories.forEach(story -> list.add(of(story)));
        try {
            return MAPPER.writeValueAsString(run);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree can always be written", impossible);
        }
    }

    private ObjectNode of(Checked story) {
        ObjectNode object = MAPPER.createObjectNode().put("story", story.name());
        count(object, story.problems().stream());
        ArrayNode problems = object.putArray("problems");
        story.problems().forEach(located -> problems.add(of(located)));
        return object;
    }

    private ObjectNode of(Located located) {
        Problem problem = located.problem();
        Place place = located.place();
        ObjectNode object = MAPPER.createObjectNode()
                .put("severity", problem.code().severity().name().toLowerCase(Locale.ROOT))
                .put("code", problem.code().id())
                .put("file", place.file())
                .put("line", place.line())
                .put("column", place.column())
                .put("message", words.sentence(problem));
        problem.suggestion().ifPresent(name -> object.put("suggestion", name));
        return object.put("text", place.text()).put("caret", place.caret());
    }

    private static void count(ObjectNode object, Stream<Located> problems) {
        List<Severity> severities =
                problems.map(located -> located.problem().code().severity()).toList();
        long errors = severities.stream().filter(Severity.ERROR::equals).count();
        object.put("errors", errors).put("warnings", severities.size() - errors);
    }
}
