package mufakat.save.handin;

import java.nio.file.Path;
import java.util.Comparator;

/**
 * A file that an argument leads to.
 *
 * @param real where it really lies
 * @param name the path by which it was named
 */
record Found(Path real, String name, By by) {
    private static final Comparator<String> SHORTEST =
            Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder());

    /** How it was found; what is named outright is never passed over. */
    enum By {
        NAME,
        FOLDER
    }

    /** The same file, found twice: which argument came first makes no difference. */
    Found and(Found again) {
        String shorter = SHORTEST.compare(name, again.name) <= 0 ? name : again.name;
        return new Found(real, shorter, by == By.NAME ? by : again.by);
    }
}
