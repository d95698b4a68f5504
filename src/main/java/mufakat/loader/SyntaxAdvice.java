package mufakat.loader;

import mufakat.check.Code;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Restates the parser's complaints, which speak of tokens and blocks, as what an author most likely did. */
final class SyntaxAdvice {
    private SyntaxAdvice() {}

    static StopReading on(YamlEngineException complaint, SourceFile file) {
        if (!(complaint instanceof MarkedYamlEngineException marked) || marked.getProblemMark().isEmpty()) {
            return new StopReading(Code.SYNTAX, file.place(0, 0), String.valueOf(complaint.getMessage()));
        }
        Mark problem = marked.getProblemMark().get();
        Code code = code(text(marked.getContext()), text(marked.getProblem()), signAt(file, problem));
        // What was opened and never closed is mended where it was opened, which the parser calls the context.
        boolean atContext = code == Code.UNCLOSED_QUOTE || code == Code.UNCLOSED_BRACKET || code == Code.ALIAS;
        Mark mark = atContext ? marked.getContextMark().orElse(problem) : problem;
        Place place = file.place(mark.getLine(), mark.getColumn());
        return switch (code) {
            case SYNTAX -> new StopReading(code, place, text(marked.getProblem()));
            case RESERVED_SIGN -> new StopReading(code, place, Character.toString(signAt(file, problem)));
            default -> new StopReading(code, place);
        };
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
        return context.contains("parsing a block") ? Code.INDENTATION : Code.SYNTAX;
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
