package mufakat.loader;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mufakat.check.Code;
import mufakat.check.Problem;

/** What an author puts before an entry of a list, and YAML takes for the beginning of its text. */
record ListSign(int column, String sign) {
    /** A hyphen before a letter; a dash or a bullet of a word processor; an asterisk that nothing closes. */
    private static final Pattern BEGINNING = Pattern.compile(
            "^\\s*(?:(-)(?=[\\s\\p{L}\"'“‘]|$)|([\\p{Pd}−•·‣◦▪●⁃∙\uf0b7&&[^-]])|(\\*)(?![^\\s*][^*]*\\*))");

    /** The sign with which a line begins, and the column of it. */
    static Optional<ListSign> at(String line) {
        Matcher beginning = BEGINNING.matcher(line);
        if (!beginning.find()) {
            return Optional.empty();
        }
        String sign = beginning.group().strip();
        return Optional.of(new ListSign(line.codePointCount(0, beginning.end() - sign.length()), sign));
    }

    /** Whether a line begins an entry as it should: the next ones only follow from a sign above. */
    static boolean isEntry(String line) {
        return line.strip().startsWith("- ");
    }

    /** What is to be said where only a hyphen and a space can begin an entry. */
    Problem problem(String pointer) {
        if (sign.equals("-")) {
            return Problem.value(Code.CROWDED_ENTRY, pointer, sign);
        }
        int written = sign.codePointAt(0);
        return Lookalike.of(column, written)
                .orElse(new Lookalike(column, written, '-'))
                .problem(pointer, Problem.At.VALUE);
    }
}
