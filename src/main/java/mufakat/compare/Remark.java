package mufakat.compare;

import java.util.Comparator;
import java.util.List;

/**
 * Something to be said of a save that was handed in.
 *
 * @param file the name under which it was found
 * @param key the key of the sentence, without {@code compare.remark.}
 * @param arguments of the sentence, after the name of the file
 */
public record Remark(Weight weight, String file, String key, List<String> arguments) implements Comparable<Remark> {
    private static final Comparator<Remark> ORDER = Comparator.comparing(Remark::weight)
            .thenComparing(Remark::file)
            .thenComparing(Remark::key)
            .thenComparing(remark -> remark.arguments().toString());

    /** How much it means, the gravest first. */
    public enum Weight {
        /** The save could not be compared. */
        REFUSED,
        /** What the save says can't be believed; the game is compared as far as its decisions lead. */
        DOUBTED,
        /** Good to know. */
        NOTED
    }

    public Remark {
        arguments = List.copyOf(arguments);
    }

    static Remark of(Weight weight, String file, String key, Object... arguments) {
        return new Remark(
                weight,
                file,
                key,
                java.util.Arrays.stream(arguments).map(String::valueOf).toList());
    }

    Remark about(String other) {
        return new Remark(weight, other, key, arguments);
    }

    @Override
    public int compareTo(Remark other) {
        return ORDER.compare(this, other);
    }
}
