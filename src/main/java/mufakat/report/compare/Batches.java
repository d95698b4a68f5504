package mufakat.report.compare;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/** Works on all cores, and hands on what is made in order; at no time is there more of it than one batch. */
public final class Batches {
    private static final int SIZE = 64;

    private Batches() {}

    /** Takes what was made. */
    public interface Taker<R> {
        void take(R made) throws IOException;
    }

    public static <T, R> void of(List<T> all, Function<T, R> work, Taker<R> taker) throws IOException {
        for (int first = 0; first < all.size(); first += SIZE) {
            List<T> batch = all.subList(first, Math.min(first + SIZE, all.size()));
            for (R made : batch.parallelStream().map(work).toList()) {
                taker.take(made);
            }
        }
    }
}
