package mufakat.history.cases;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mufakat.history.Years;

/**
 * How years are written in a file of cases: {@code 2018}, {@code 2015-2024}, {@code 2016-20}, {@code 2001-} (since),
 * {@code c.2020} (about), {@code 2020s}, or {@code none}.
 */
final class CaseYears {
    private static final Pattern WRITTEN =
            Pattern.compile("(?:c\\.?\\s*)?([12]\\d{3})(?:s|\\s*[-–]\\s*([12]\\d{3}|\\d{2})?)?");
    private static final int CENTURY = 100;

    private CaseYears() {}

    /** The years; empty where there are none or they can't be read. */
    static Optional<Years> of(String cell) {
        Matcher written = WRITTEN.matcher(cell.toLowerCase(Locale.ROOT));
        if (!written.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(written.group(1));
        int last = written.group(2) == null ? first : Integer.parseInt(written.group(2));
        int whole = last < CENTURY ? first / CENTURY * CENTURY + last : last;
        return whole < first ? Optional.empty() : Optional.of(new Years(first, whole));
    }

    /** Whether it is said that there are none. */
    static boolean isNone(String cell) {
        return cell.isEmpty() || cell.equalsIgnoreCase("none");
    }
}
