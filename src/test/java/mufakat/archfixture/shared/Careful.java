package mufakat.archfixture.shared;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** What may stand in the place of each. */
public final class Careful {
    static final List<Optional<Pattern>> WHOLE = List.of(Optional.of(Pattern.compile("a")));

    static final Map<String, String> FILLED = new ConcurrentHashMap<>();

    static final Supplier<String> MADE = WHOLE::toString;

    static final Kept KEPT = new Kept();

    private Careful() {}

    static final class Kept {
        private volatile List<String> found = List.of();

        List<String> found() {
            if (found.isEmpty()) {
                found = List.of("it");
            }
            return found;
        }
    }
}
