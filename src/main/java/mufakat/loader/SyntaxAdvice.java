package mufakat.loader;

import mufakat.check.Code;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Restates the parser's complaints, which speak of tokens and blocks, as what an author most likely did. */
final class SyntaxAdvice {
    private SyntaxAdvice() {}

    static StopReading on(YamlEngineException complaint, SourceFile file) {
        if (!(complaint instanceof MarkedYamlEngineException marked)
                || marked.getProblemMark().isEmpty()) {
            return new StopReading(Code.SYNTAX, file.place(0, 0), String.valueOf(complaint.getMessage()));
        }
        Mark problem = marked.getProblemMark().get();
        Code code = code(text(marked.getContext()), text(marked.getProblem()), signAt(file, problem));
        Place place = placeOf(code, marked, file);
        if (code == Code.UNQUOTED_COLON && isKey(place)) {
            int indent = place.text().length() - place.text().stripLeading().length();
            return new StopReading(Code.INDENTATION, file.place(problem.getLine(), indent));
        }
        return switch (code) {
            case SYNTAX -> new StopReading(code, place, text(marked.getProblem()));
            case RESERVED_SIGN -> new StopReading(code, place, Character.toString(signAt(file, problem)));
            default -> new StopReading(code, place);
        };
    }

    /** What was opened and never closed is mended where it was opened, which the parser calls the context. */
    private static Place placeOf(Code code, MarkedYamlEngineException marked, SourceFile file) {
        Mark problem = marked.getProblemMark().orElseThrow();
        Mark mark = switch (code) {
            case UNCLOSED_QUOTE, UNCLOSED_BRACKET, ALIAS, MISSING_COLON ->
                marked.getContextMark().orElse(problem);
            default -> problem;
        };
        return file.place(mark.getLine(), mark.getColumn());
    }

    /** A colon after the one word of its line is that of a key, which then stands too deep; one in a text comes later. */
    private static boolean isKey(Place colon) {
        String before = colon.text()
                .substring(0, colon.text().offsetByCodePoints(0, colon.caret()))
                .strip();
        return !before.isEmpty() && before.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-');
    }

    private static Code code(String context, String problem, int sign) {
        if (context.contains("quoted scalar")) {
            return problem.contains("end of stream") || problem.contains("document separator")
                    ? Code.UNCLOSED_QUOTE
                    : Code.BAD_ESCAPE;
        }
        if (context.contains("scanning an alias")) {
            return Code.ALIAS;
        }
        if (context.contains("scanning an anchor")) {
            return Code.ANCHOR;
        }
        if (context.contains("scanning a tag")) {
            return Code.TAG;
        }
        if (problem.contains("cannot start any token")) {
            return sign == '\t' ? Code.TAB : Code.RESERVED_SIGN;
        }
        if (problem.contains("mapping values are not allowed")) {
            return Code.UNQUOTED_COLON;
        }
        if (problem.contains("could not find expected ':'")) {
            return Code.MISSING_COLON;
        }
        if (context.contains("flow")) {
            return Code.UNCLOSED_BRACKET;
        }
        if (context.contains("parsing a block") && problem.contains("calar")) {
            return Code.TEXT_AFTER_QUOTE;
        }
        boolean closesNothing = sign == '}' || sign == ']';
        return context.contains("parsing a block") && !closesNothing ? Code.INDENTATION : Code.SYNTAX;
    }

    private static int signAt(SourceFile file, Mark mark) {
        Place place = file.place(mark.getLine(), mark.getColumn());
        int index = place.text().offsetByCodePoints(0, place.caret());
        // The shown line has a blank for every control character, and a tab is the only one that gets so far.
        int sign = index < place.text().length() ? place.text().codePointAt(index) : '\t';
        return sign == ' ' ? '\t' : sign;
    }

    private static String text(String words) {
        return words == null ? "" : words;
    }
}
