package mufakat.report.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import mufakat.check.Code;
import mufakat.check.Nearest;

/** The pages on the codes of problems: why each arises, an example, and the same mended. */
public final class Explanations {
    private Explanations() {}

    /** The page on a code, however its letter is written; empty where there is no such code. */
    public static Optional<String> of(String code) {
        return Arrays.stream(Code.values())
                .filter(known -> known.id().equals(code.toUpperCase(Locale.ROOT)))
                .findFirst()
                .map(known -> read("/mufakat/explain/" + known.id() + ".md"));
    }

    /** The code that may have been meant. */
    public static Optional<String> nearest(String code) {
        return Nearest.to(code, Arrays.stream(Code.values()).map(Code::id).toList());
    }

    private static String read(String page) {
        try (InputStream in = Explanations.class.getResourceAsStream(page)) {
            if (in == null) {
                throw new IllegalStateException("There is no page " + page);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
