package mufakat.loader;

import java.util.Optional;
import mufakat.check.Code;
import mufakat.check.Problem;
import mufakat.loader.YamlNode.Mapping;
import mufakat.loader.YamlNode.Scalar;

/** Says what is wanted where something else stands. */
final class Wants {
    private Wants() {}

    static void report(Code wanted, YamlNode found, NodePath path, Report report) {
        report(wanted, found, Optional.empty(), path, report);
    }

    /** The same, with what may have been meant. */
    static void report(Code wanted, YamlNode found, Optional<String> meant, NodePath path, Report report) {
        Problem problem = problem(wanted, found, path);
        Optional<String> suggestion = switch (problem.code()) {
            case WANTS_NUMBER, WANTS_TRUE_OR_FALSE -> meant;
            case ONLY_A_COMMENT -> Written.quoted(words(found));
            default -> Optional.empty();
        };
        report.add(problem.meaning(suggestion), found.at());
    }

    private static Problem problem(Code wanted, YamlNode found, NodePath path) {
        Optional<ListSign> entry = wanted == Code.WANTS_LIST && found instanceof Scalar scalar
                ? ListSign.at(scalar.text())
                : Optional.empty();
        return entry.map(sign -> sign.problem(path.pointer()))
                .orElseGet(() -> Problem.value(codeFor(wanted, found), path.pointer(), words(found)));
    }

    /** {@code He said: no} without quotation marks is a map to YAML, and never is to its author. */
    static boolean isSentence(Mapping mapping) {
        return mapping.entries().size() == 1
                && mapping.entries().keySet().iterator().next().indexOf(' ') >= 0;
    }

    private static Code codeFor(Code wanted, YamlNode found) {
        if (found instanceof Scalar scalar && scalar.meaning() == Meaning.NOTHING) {
            return codeForNothing(wanted, scalar.text());
        }
        if (wanted == Code.WANTS_TEXT && found instanceof Scalar) {
            return Code.QUOTE_TEXT;
        }
        boolean sentence = wanted == Code.WANTS_TEXT && found instanceof Mapping mapping && isSentence(mapping);
        return sentence ? Code.UNQUOTED_COLON : wanted;
    }

    /** Nothing may be written as the word null, which a member can be called. */
    private static Code codeForNothing(Code wanted, String written) {
        if (written.startsWith("#")) {
            return Code.ONLY_A_COMMENT;
        }
        return wanted == Code.WANTS_TEXT && !written.isEmpty() ? Code.QUOTE_TEXT : Code.EMPTY_VALUE;
    }

    private static String words(YamlNode found) {
        if (found instanceof Scalar scalar) {
            return scalar.text();
        }
        return found instanceof Mapping ? "{ … }" : "[ … ]";
    }
}
