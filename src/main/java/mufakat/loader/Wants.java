package mufakat.loader;

import mufakat.check.Code;
import mufakat.check.Problem;
import mufakat.loader.Node.Mapping;
import mufakat.loader.Node.Scalar;

/** Says what is wanted where something else stands. */
final class Wants {
    private Wants() {}

    static void report(Code wanted, Node found, Trail path, Report report) {
        Problem problem = Problem.value(codeFor(wanted, found), path.pointer(), words(found));
        report.add(problem, found.at());
    }

    /** {@code He said: no} without quotation marks is a map to YAML, and never is to its author. */
    static boolean isSentence(Mapping mapping) {
        return mapping.entries().size() == 1
                && mapping.entries().keySet().iterator().next().indexOf(' ') >= 0;
    }

    private static Code codeFor(Code wanted, Node found) {
        if (found instanceof Scalar scalar && scalar.meaning() == Meaning.NOTHING) {
            return Code.EMPTY_VALUE;
        }
        if (wanted == Code.WANTS_TEXT && found instanceof Scalar) {
            return Code.QUOTE_TEXT;
        }
        boolean sentence = wanted == Code.WANTS_TEXT && found instanceof Mapping mapping && isSentence(mapping);
        return sentence ? Code.UNQUOTED_COLON : wanted;
    }

    private static String words(Node found) {
        if (found instanceof Scalar scalar) {
            return scalar.text();
        }
        return found instanceof Mapping ? "{ … }" : "[ … ]";
    }
}
