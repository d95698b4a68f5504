package mufakat.report.compare;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The rules of xAPI 1.0.3 for what a learning record store takes: a schema for each statement, and what no schema says. */
final class XapiRules {
    private static final JsonMapper STRICT = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Schema schema;

    XapiRules() {
        try {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(Files.readString(Path.of("src/test/resources/xapi/statement.schema.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The statements of an export; a name that stands twice in one object is refused. */
    static List<JsonNode> read(String export) throws JsonProcessingException {
        List<JsonNode> statements = new ArrayList<>();
        STRICT.readTree(export).forEach(statements::add);
        return statements;
    }

    /** What is wrong with a request that carries these statements. */
    List<String> broken(List<JsonNode> statements) {
        List<String> broken = new ArrayList<>();
        SortedSet<String> ids = new TreeSet<>();
        for (JsonNode statement : statements) {
            schema.validate(statement.toString(), com.networknt.schema.InputFormat.JSON)
                    .forEach(error -> broken.add(error.toString()));
            if (!ids.add(statement.path("id").asText())) {
                broken.add("3.2.1.1: the same id twice: " + statement.path("id"));
            }
            score(statement.at("/result/score"), broken);
        }
        return broken;
    }

    /** Section 2.4.5.1. */
    private static void score(JsonNode score, List<String> broken) {
        if (score.has("min")
                && score.has("max")
                && score.get("min").asDouble() >= score.get("max").asDouble()) {
            broken.add("min is not below max: " + score);
        }
        if (score.has("raw")
                && (score.get("raw").asDouble() < score.path("min").asDouble(Double.NEGATIVE_INFINITY)
                        || score.get("raw").asDouble() > score.path("max").asDouble(Double.POSITIVE_INFINITY))) {
            broken.add("raw is not between min and max: " + score);
        }
    }
}
