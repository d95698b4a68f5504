package mufakat.loader;

import java.util.List;
import java.util.Map;

/** What a story file holds, before it has a meaning; each node knows where it began. */
sealed interface YamlNode {
    Spot at();

    /** Keys and values in the order written. */
    record Mapping(Spot at, Map<String, Entry> entries) implements YamlNode {}

    /** A key's place and its value. */
    record Entry(Spot key, YamlNode value) {}

    record Sequence(Spot at, List<YamlNode> items) implements YamlNode {}

    /** A word or text; one without quotation marks may stand for something else. */
    record Scalar(Spot at, String text, Meaning meaning) implements YamlNode {}
}
