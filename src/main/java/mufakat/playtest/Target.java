package mufakat.playtest;

import java.util.List;

/**
 * Something that a story must show when it is play-tested.
 *
 * @param reached what it shows, at every place at which it must
 */
public record Target(String id, Unit unit, Bounds must, List<Reached> reached) {
    public Target {
        reached = List.copyOf(reached);
    }

    /** What is counted. */
    public enum Unit {
        PERCENT,
        NUMBER
    }

    /**
     * Between which whole numbers it must lie, these included.
     *
     * @param least {@link Integer#MIN_VALUE} where there is no least
     * @param most {@link Integer#MAX_VALUE} where there is no most
     */
    public record Bounds(int least, int most) {
        static Bounds atLeast(int least) {
            return new Bounds(least, Integer.MAX_VALUE);
        }

        static Bounds atMost(int most) {
            return new Bounds(Integer.MIN_VALUE, most);
        }

        boolean hold(int tenths) {
            return tenths >= 10L * least && tenths <= 10L * most;
        }
    }

    /**
     * What is shown at one place.
     *
     * @param place a session or a partner, or empty where there is one place only
     * @param tenths of a per cent or of a number; per cents are rounded to whole ones before they are judged, so that what
     *     is judged is what is shown
     */
    public record Reached(String place, int tenths) {}

    /** Whether it is shown everywhere. */
    public boolean isMet() {
        return reached.stream().allMatch(at -> must.hold(at.tenths()));
    }
}
