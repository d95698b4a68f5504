package mufakat.loader;

import java.util.List;
import java.util.Map;

/** What a story file holds, before it has a meaning; each node knows where it began. */
sealed interface Node {
    Spot at();

    /** Keys and values in the order written. */
    record Mapping(Spot at, Map<String, Entry> entries) implements Node {}

    /** A key's place and its value. */
    record Entry(Spot key, Node value) {}

    record Sequence(Spot at, List<Node> items) implements Node {}

    /** A word or text; one without quotation marks may stand for something else. */
    record Scalar(Spot at, String text, Meaning meaning) implements Node {}
}
