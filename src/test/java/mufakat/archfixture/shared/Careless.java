package mufakat.archfixture.shared;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** One thing in each field that threads could disturb for each other. */
public final class Careless {
    static int settable = 1;

    static final NumberFormat FORMAT = NumberFormat.getInstance(Locale.ROOT);

    static final ThreadLocal<String> LOCAL = new ThreadLocal<>();

    static final TreeMap<String, String> TREE = new TreeMap<>();

    static final Map<String, String> FILLED = new TreeMap<>(Map.of("a", "b"));

    static final List<Lazy> LAZY = List.of(new Lazy());

    static final Shown SHOWN = new Shown();

    private Careless() {}

    static final class Lazy {
        private String found;

        String found() {
            if (found == null) {
                found = "it";
            }
            return found;
        }
    }

    /** What it holds is shown to others before it is full. */
    static final class Shown {
        private volatile List<String> found = new ArrayList<>();

        List<String> found() {
            if (found.isEmpty()) {
                found = new ArrayList<>();
                found.add("it");
            }
            return found;
        }
    }
}
