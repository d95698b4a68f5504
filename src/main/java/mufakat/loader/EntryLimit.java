package mufakat.loader;

import java.util.Map;
import mufakat.check.Code;
import mufakat.check.Problem;

/** How many entries a list or a map may have. */
record EntryLimit(long min, long max) {
    static final EntryLimit ANY = new EntryLimit(0, Integer.MAX_VALUE);

    void check(int entries, YamlNode node, NodePath path, Report report) {
        if (entries < min) {
            report.add(problem(Code.TOO_FEW, entries, min, path), node.at());
        } else if (entries > max) {
            report.add(problem(Code.TOO_MANY, entries, max, path), node.at());
        }
    }

    /** Writes the bounds down under the keywords, as far as there are any. */
    void limit(Map<String, Object> schema, String least, String most) {
        if (min > 0) {
            schema.put(least, min);
        }
        if (max < Integer.MAX_VALUE) {
            schema.put(most, max);
        }
    }

    private static Problem problem(Code code, int entries, long bound, NodePath path) {
        return Problem.value(code, path.pointer(), String.valueOf(entries), String.valueOf(bound));
    }
}
