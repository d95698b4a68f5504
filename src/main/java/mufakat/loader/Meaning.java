package mufakat.loader;

/** What a scalar without quotation marks stands for, by YAML 1.2's core schema. */
enum Meaning {
    TEXT,
    /** A whole number, written plainly. */
    NUMBER,
    /** Something that YAML takes for a number and an author seldom does: {@code 1.10}, {@code 012}, {@code 1e3}. */
    ODD_NUMBER,
    TRUE_OR_FALSE,
    NOTHING;

    private static final int MOST_DIGITS = 18;

    static Meaning of(String plain) {
        return switch (plain) {
            case "", "~", "null", "Null", "NULL" -> NOTHING;
            case "true", "True", "TRUE", "false", "False", "FALSE" -> TRUE_OR_FALSE;
            case ".inf", ".Inf", ".INF", "+.inf", "-.inf", "+.Inf", "-.Inf", ".nan", ".NaN", ".NAN" -> ODD_NUMBER;
            default -> numberOrText(plain);
        };
    }

    private static Meaning numberOrText(String plain) {
        char first = plain.charAt(0);
        if (first != '+' && first != '-' && first != '.' && !isDigit(first)) {
            return TEXT;
        }
        int start = first == '+' || first == '-' ? 1 : 0;
        int digits = digits(plain, start);
        if (start + digits == plain.length() && digits > 0) {
            boolean plainly = digits <= MOST_DIGITS && (digits == 1 || plain.charAt(start) != '0');
            return plainly ? NUMBER : ODD_NUMBER;
        }
        return isOdd(plain, start, digits) ? ODD_NUMBER : TEXT;
    }

    /** Fractions, powers of ten, and the octal and hexadecimal forms. */
    private static boolean isOdd(String plain, int start, int whole) {
        if (plain.startsWith("0x", start) || plain.startsWith("0o", start)) {
            return plain.length() > start + 2
                    && plain.chars().skip(start + 2L).allMatch(c -> Character.digit(c, 16) >= 0);
        }
        int at = start + whole;
        int fraction = 0;
        if (at < plain.length() && plain.charAt(at) == '.') {
            fraction = digits(plain, at + 1);
            at += 1 + fraction;
        }
        if (whole + fraction == 0) {
            return false;
        }
        if (at < plain.length() && (plain.charAt(at) == 'e' || plain.charAt(at) == 'E')) {
            at++;
            at += at < plain.length() && (plain.charAt(at) == '+' || plain.charAt(at) == '-') ? 1 : 0;
            int power = digits(plain, at);
            return power > 0 && at + power == plain.length();
        }
        return at == plain.length();
    }

    private static int digits(String plain, int from) {
        int at = from;
        while (at < plain.length() && isDigit(plain.charAt(at))) {
            at++;
        }
        return at - from;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
