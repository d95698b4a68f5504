package mufakat.loader;

import mufakat.check.Code;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** What a complaint of the parser is about: the one place that knows its words. */
final class Complaint {
    private Complaint() {}

    /** The code for it, with the sign at which reading stopped. */
    static Code code(MarkedYamlEngineException complaint, int sign) {
        String context = text(complaint.getContext());
        String problem = text(complaint.getProblem());
        if (context.startsWith("while parsing") || context.isEmpty()) {
            return ofParser(context, problem, sign);
        }
        return ofScanner(context, problem, sign);
    }

    /** What was opened and never closed is mended where it was opened, which the parser calls the context. */
    static boolean isMendedWhereItBegan(Code code, MarkedYamlEngineException complaint) {
        return switch (code) {
            case UNCLOSED_QUOTE, UNCLOSED_BRACKET, ALIAS, MISSING_COLON -> true;
            case RESERVED_SIGN ->
                text(complaint.getContext()).contains("block scalar")
                        || text(complaint.getContext()).contains("directive");
            default -> false;
        };
    }

    /** Complaints of the scanner, which knows signs and words. */
    private static Code ofScanner(String context, String problem, int sign) {
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
        if (context.contains("block scalar")) {
            return problem.contains("leading empty lines") ? Code.INDENTATION : Code.RESERVED_SIGN;
        }
        if (problem.contains("could not find expected ':'")) {
            return Code.MISSING_COLON;
        }
        return sign == '\t' ? Code.TAB : Code.RESERVED_SIGN;
    }

    /** Complaints of the parser, which knows keys, entries and brackets, and those without a context. */
    private static Code ofParser(String context, String problem, int sign) {
        if (problem.contains("mapping values are not allowed")) {
            return Code.UNQUOTED_COLON;
        }
        if (problem.contains("sequence entries are not allowed")) {
            return Code.CROWDED_ENTRY;
        }
        if (problem.contains("mapping keys are not allowed") || problem.contains("YAML directive")) {
            return Code.RESERVED_SIGN;
        }
        if (problem.contains("tag handle")) {
            return Code.TAG;
        }
        if (context.contains("flow")) {
            return Code.UNCLOSED_BRACKET;
        }
        if (context.contains("parsing a block") && problem.contains("calar")) {
            return Code.TEXT_AFTER_QUOTE;
        }
        if (sign == '}' || sign == ']') {
            return Code.SYNTAX;
        }
        return sign == ',' ? Code.RESERVED_SIGN : Code.INDENTATION;
    }

    private static String text(String words) {
        return words == null ? "" : words;
    }
}
