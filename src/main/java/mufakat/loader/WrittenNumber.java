package mufakat.loader;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The whole number that an author may have meant who wrote it otherwise than a story wants it. */
final class WrittenNumber {
    private static final int LONGEST = 18;
    private static final Pattern GROUPED = Pattern.compile("([+-]?\\d{1,3})((?:[,. _'’\\p{Zs}]\\d{3})+)");
    private static final Pattern WITH_WORD = Pattern.compile("([+-]?\\d{1,9}) ?\\p{L}{1,20}");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d*\\.?\\d+(?:[eE][+-]?\\d{1,2})?");
    private static final Pattern PLAIN = Pattern.compile("[+-]?[1-9]\\d*");

    private WrittenNumber() {}

    /** {@code 10} for {@code 010} and {@code 10.0}, {@code 1000} for {@code 1,000}, {@code 20} for {@code 20 min}. */
    static Optional<String> meant(String written) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher grouped = GROUPED.matcher(written);
        if (grouped.matches()) {
            return Optional.of(grouped.group(1) + grouped.group(2).replaceAll("\\D", ""));
        }
        Matcher word = WITH_WORD.matcher(written);
        if (word.matches()) {
            return Optional.of(word.group(1));
        }
        return DECIMAL.matcher(written).matches() ? whole(new BigDecimal(written)) : Optional.empty();
    }

    /** Whether it is written as a story wants it, however large it is. */
    static boolean isPlain(String written) {
        return PLAIN.matcher(written).matches();
    }

    private static Optional<String> whole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0
                ? Optional.of(number.toBigInteger().toString())
                : Optional.empty();
    }
}
