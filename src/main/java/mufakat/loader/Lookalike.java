package mufakat.loader;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.PrimitiveIterator;
import java.util.regex.Pattern;
import mufakat.check.Code;
import mufakat.check.Problem;

/**
 * A sign that looks like one of the keyboard, or like nothing, as word processors, web pages and input methods put it.
 * In a text it may stand; in a key, an id or a number, and where YAML wants a sign of its own, it is a slip.
 *
 * @param index where it stands in what was looked through
 * @param sign its code point
 * @param typed the code point that is meant, or {@link #NOTHING}
 */
record Lookalike(int index, int sign, int typed) {
    static final int NOTHING = -1;

    private static final String HYPHENS = "\u2212\u2022\u00b7\u2023\u25e6\u25aa\u25cf\u2043\u2219\uf0b7";
    private static final String QUOTATION_MARKS = "\u201c\u201d\u201e\u201f";
    private static final String APOSTROPHES = "\u2018\u2019\u201a\u201b";
    private static final List<Character.UnicodeBlock> FORMS =
            List.of(Character.UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS, Character.UnicodeBlock.SMALL_FORM_VARIANTS);
    private static final int SOFT_HYPHEN = 0x00AD;
    private static final Pattern WORD = Pattern.compile("[\"']?[A-Za-z0-9+-][A-Za-z0-9 .+_-]*[\"']?");
    private static final List<Code> OF_NAMES = List.of(
            Code.UNKNOWN_KEY,
            Code.UNKNOWN_KIND,
            Code.UNKNOWN_WORD,
            Code.UNKNOWN_ID,
            Code.MALFORMED_ID,
            Code.UNKNOWN_CLAUSE,
            Code.UNKNOWN_SUBJECT,
            Code.UNKNOWN_SAFEGUARD,
            Code.WANTS_NUMBER,
            Code.WANTS_TRUE_OR_FALSE);

    /** The sign as it stands for itself, if it is one of those. */
    static Optional<Lookalike> of(int index, int sign) {
        if (sign < 0x80) {
            return Optional.empty();
        }
        int type = Character.getType(sign);
        if (type == Character.FORMAT && sign != SOFT_HYPHEN) {
            return Optional.of(new Lookalike(index, sign, NOTHING));
        }
        int typed = type == Character.SPACE_SEPARATOR ? ' ' : typed(sign, type);
        return typed == NOTHING ? Optional.empty() : Optional.of(new Lookalike(index, sign, typed));
    }

    /** The sign with which a text begins, if it is one of those. */
    static Optional<Lookalike> beginning(String text) {
        return text.isEmpty() ? Optional.empty() : of(0, text.codePointAt(0));
    }

    boolean isSpace() {
        return typed == ' ';
    }

    boolean isQuotationMark() {
        return typed == '"' || typed == '\'';
    }

    boolean isInvisible() {
        return typed == NOTHING;
    }

    /** The first such sign in what can only be a name or a number: all its other signs are those of the keyboard. */
    static Optional<Lookalike> inName(String name) {
        StringBuilder mended = new StringBuilder();
        Optional<Lookalike> first = Optional.empty();
        int index = 0;
        for (PrimitiveIterator.OfInt signs = name.codePoints().iterator(); signs.hasNext(); index++) {
            int sign = signs.nextInt();
            Optional<Lookalike> found = of(index, sign);
            int meant = found.map(Lookalike::typed).orElse(sign);
            if (meant != NOTHING) {
                mended.appendCodePoint(meant);
            }
            first = first.or(() -> found);
        }
        return first.filter(found -> WORD.matcher(mended.toString().strip()).matches());
    }

    /** The same problem, or the sign that is behind it. */
    static Problem behind(Problem problem) {
        Optional<Lookalike> found =
                OF_NAMES.contains(problem.code()) ? inName(problem.arguments().get(0)) : Optional.empty();
        return found.map(sign -> sign.problem(problem.pointer(), problem.at())).orElse(problem);
    }

    Problem problem(String pointer, Problem.At at) {
        return new Problem(code(), pointer, at, List.of(arguments()), Optional.empty());
    }

    StopReading stop(Place place) {
        return new StopReading(code(), place, arguments());
    }

    /** The name of a sign as people say it, and its number. */
    static String[] described(int sign) {
        return new String[] {named(sign), String.format(Locale.ROOT, "U+%04X", sign)};
    }

    private Code code() {
        return isInvisible() ? Code.INVISIBLE_SIGN : Code.LOOKALIKE_SIGN;
    }

    private String[] arguments() {
        String[] described = described(sign);
        return isInvisible() ? described : new String[] {described[0], described[1], named(typed)};
    }

    private static String named(int sign) {
        String name = Character.getName(sign);
        String known = name == null ? "sign without a name" : name.toLowerCase(Locale.ROOT);
        return known.replace("hyphen-minus", "hyphen");
    }

    private static int typed(int sign, int type) {
        if (type == Character.DASH_PUNCTUATION || HYPHENS.indexOf(sign) >= 0) {
            return '-';
        }
        if (QUOTATION_MARKS.indexOf(sign) >= 0) {
            return '"';
        }
        if (APOSTROPHES.indexOf(sign) >= 0) {
            return '\'';
        }
        String plain = isForm(sign) ? Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKC) : "";
        return plain.length() == 1 && plain.charAt(0) < 0x80 ? plain.charAt(0) : NOTHING;
    }

    /** A sign of the keyboard in the width of Chinese, as input methods write it; a sign of no block is none. */
    private static boolean isForm(int sign) {
        Character.UnicodeBlock block = Character.UnicodeBlock.of(sign);
        return block != null && FORMS.contains(block);
    }
}
