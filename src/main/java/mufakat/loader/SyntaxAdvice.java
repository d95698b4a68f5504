package mufakat.loader;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mufakat.check.Code;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Restates the parser's complaints, which speak of tokens and blocks, as what an author most likely did, and where. The
 * parser's own words reach nobody.
 */
final class SyntaxAdvice {
    /** What stands before a quotation mark where the text around it has a colon of its own. */
    private static final Pattern SENTENCE = Pattern.compile("\\s*(?:- +)*[^\\s\"'{\\[]+\\s[^\"]*(?<colon>:)\\s+");

    private static final Pattern SWALLOWED = Pattern.compile("\\s*(?:- .*|[A-Za-z][\\w-]*:(?: .*|$))");

    private final SourceFile file;
    private final Event last;

    /** Speaks of a file up to whose last event, if any, all could be read. */
    SyntaxAdvice(SourceFile file, Event last) {
        this.file = file;
        this.last = last;
    }

    StopReading on(YamlEngineException complaint) {
        if (!(complaint instanceof MarkedYamlEngineException marked)
                || marked.getProblemMark().isEmpty()) {
            return new StopReading(Code.SYNTAX, file.place(0, 0));
        }
        Mark problem = marked.getProblemMark().get();
        Code code = Complaint.code(marked, signAt(problem));
        return openedQuote()
                .or(() -> lookalike(code, marked, problem))
                .or(() -> sentence(code))
                .orElseGet(() -> restated(code, marked, problem));
    }

    private StopReading restated(Code code, MarkedYamlEngineException marked, Mark problem) {
        Mark mark = Complaint.isMendedWhereItBegan(code, marked)
                ? marked.getContextMark().orElse(problem)
                : problem;
        Place place = file.place(mark.getLine(), mark.getColumn());
        if (code == Code.UNQUOTED_COLON && isKey(place)) {
            int indent = place.text().length() - place.text().stripLeading().length();
            return new StopReading(Code.INDENTATION, file.place(problem.getLine(), indent));
        }
        return switch (code) {
            case RESERVED_SIGN, CROWDED_ENTRY -> new StopReading(code, place, Character.toString(signAt(mark)));
            default -> new StopReading(code, place);
        };
    }

    /** A quotation mark left open is closed by the next one to come, and what follows that is complained of. */
    private Optional<StopReading> openedQuote() {
        if (!(last instanceof ScalarEvent scalar) || !(scalar.isDQuoted() || scalar.isSQuoted())) {
            return Optional.empty();
        }
        Mark start = scalar.getStartMark().orElseThrow();
        int end = scalar.getEndMark().orElseThrow().getLine();
        for (int line = start.getLine() + 1; line <= end; line++) {
            if (SWALLOWED.matcher(file.line(line)).matches()) {
                return Optional.of(
                        new StopReading(Code.UNCLOSED_QUOTE, file.place(start.getLine(), start.getColumn())));
            }
        }
        return Optional.empty();
    }

    /** Looks where nothing could be read any more: a sign there that only looks right is the cause. */
    private Optional<StopReading> lookalike(Code code, MarkedYamlEngineException marked, Mark problem) {
        Suspects suspects = new Suspects(file);
        Optional<StopReading> found = suspects.between(unread(), problem.getLine());
        if (code == Code.UNQUOTED_COLON) {
            return found.or(() -> suspects.quotationMark(problem.getLine(), problem));
        }
        if (code == Code.UNCLOSED_BRACKET) {
            int opened = marked.getContextMark().orElse(problem).getLine();
            return found.or(() -> suspects.quotationMark(opened, problem));
        }
        return found;
    }

    /** The first line that may not have been read as it is meant: a key without a colon that YAML knows is text to it. */
    private int unread() {
        if (last == null) {
            return 0;
        }
        boolean text = last instanceof ScalarEvent scalar && !scalar.isPlain();
        return text
                ? last.getEndMark().orElseThrow().getLine() + 1
                : last.getStartMark().orElseThrow().getLine();
    }

    /** {@code - He said: "No".} is complained of behind its quotation marks, and the colon before them is the cause. */
    private Optional<StopReading> sentence(Code code) {
        if (code != Code.TEXT_AFTER_QUOTE || !(last instanceof ScalarEvent)) {
            return Optional.empty();
        }
        Mark quote = last.getStartMark().orElseThrow();
        String line = file.line(quote.getLine());
        Matcher before = SENTENCE.matcher(line.substring(0, line.offsetByCodePoints(0, quote.getColumn())));
        return before.matches()
                ? Optional.of(new StopReading(
                        Code.UNQUOTED_COLON,
                        file.place(quote.getLine(), line.codePointCount(0, before.start("colon")))))
                : Optional.empty();
    }

    /** A colon after the one word of its line is that of a key, which then stands too deep; one in a text comes later. */
    private static boolean isKey(Place colon) {
        String before = colon.text()
                .substring(0, colon.text().offsetByCodePoints(0, colon.caret()))
                .strip();
        return !before.isEmpty() && before.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-');
    }

    private int signAt(Mark mark) {
        Place place = file.place(mark.getLine(), mark.getColumn());
        int index = place.text().offsetByCodePoints(0, place.caret());
        // The shown line has a blank for every control character, and a tab is the only one that gets so far.
        int sign = index < place.text().length() ? place.text().codePointAt(index) : '\t';
        return sign == ' ' ? '\t' : sign;
    }
}
