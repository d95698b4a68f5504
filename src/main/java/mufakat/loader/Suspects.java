package mufakat.loader;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mufakat.check.Code;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Signs that only look like those of YAML, in lines that could not be read. */
final class Suspects {
    private static final String SPACE = "[\\p{Zs}&&[^ ]]";

    /** Where such a sign is no text: as an indentation, in or behind a key, before the sign of a list. */
    private static final Pattern OUT_OF_TEXT = Pattern.compile("^[ \\t]*(?<indent>" + SPACE + ")"
            + "|(?:^ *(?:- +)*|[{,] *)[A-Za-z][\\w-]* ?(?:(?<colon>[：﹕∶])|:(?<space>" + SPACE + "))"
            + "|^ *(?:- +)*[\\w-]*(?<invisible>\\p{Cf})");

    private static final Pattern QUOTED = Pattern.compile("(?:^ *(?:- +)*|[\\w-]: +|[\\[{] *)(?<quote>[“„‘])");

    private final SourceFile file;

    Suspects(SourceFile file) {
        this.file = file;
    }

    /** The first in the lines, both from 0 and both meant. */
    Optional<StopReading> between(int from, int to) {
        for (int number = from; number <= to && number < file.lines(); number++) {
            String line = file.line(number);
            Matcher sign = OUT_OF_TEXT.matcher(line);
            if (sign.find()) {
                return Optional.of(stop(number, line, sign));
            }
            Optional<ListSign> entry = ListSign.at(line).filter(list -> !ListSign.isEntry(line));
            if (entry.isPresent()) {
                Place place = file.place(number, entry.get().column());
                return Optional.of(new StopReading(new Located(entry.get().problem(""), place)));
            }
        }
        return Optional.empty();
    }

    /** A typographic quotation mark that begins a value, from a line up to where reading stopped. */
    Optional<StopReading> quotationMark(int from, Mark stopped) {
        for (int number = from; number <= stopped.getLine() && number < file.lines(); number++) {
            String line = file.line(number);
            Matcher sign = QUOTED.matcher(line);
            boolean last = number == stopped.getLine();
            if (sign.find() && (!last || line.codePointCount(0, sign.start("quote")) < stopped.getColumn())) {
                return Optional.of(stop(number, line, sign));
            }
        }
        return Optional.empty();
    }

    private StopReading stop(int number, String line, Matcher found) {
        int at = 0;
        for (int group = 1; group <= found.groupCount(); group++) {
            at = Math.max(at, found.start(group));
        }
        int column = line.codePointCount(0, at);
        int sign = line.codePointAt(at);
        Place place = file.place(number, column);
        return Lookalike.of(column, sign)
                .map(lookalike -> lookalike.stop(place))
                .orElseGet(() -> new StopReading(Code.RESERVED_SIGN, place, Character.toString(sign)));
    }
}
