package mufakat.loader;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import mufakat.check.Code;
import mufakat.check.Nearest;
import mufakat.check.Problem;
import mufakat.loader.YamlNode.Scalar;
import mufakat.story.Names;

/** One word out of a few: a constant of an enum. */
record WordReading(Map<String, Object> words) implements NodeReading {
    static WordReading of(Class<?> type) {
        Map<String, Object> words = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            words.put(Names.word((Enum<?>) constant), constant);
        }
        return new WordReading(Collections.unmodifiableMap(words));
    }

    @Override
    public Object read(YamlNode node, NodePath path, Report report) {
        if (!(node instanceof Scalar scalar) || scalar.meaning() == Meaning.NOTHING) {
            Wants.report(Code.WANTS_TEXT, node, path, report);
            return absent();
        }
        Object constant = words.get(scalar.text());
        if (constant == null) {
            report.add(unknown(scalar.text(), Problem.At.VALUE, path), scalar.at());
            return absent();
        }
        return constant;
    }

    @Override
    public Object absent() {
        return words.values().iterator().next();
    }

    @Override
    public boolean isRequired() {
        return true;
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return Map.of("enum", words.keySet());
    }

    Problem unknown(String word, Problem.At at, NodePath path) {
        Optional<String> meant = Nearest.to(word, words.keySet());
        String[] arguments = {word, String.join(", ", words.keySet())};
        Problem problem = at == Problem.At.KEY
                ? Problem.key(Code.UNKNOWN_WORD, path.pointer(), arguments)
                : Problem.value(Code.UNKNOWN_WORD, path.pointer(), arguments);
        return problem.meaning(meant);
    }
}
