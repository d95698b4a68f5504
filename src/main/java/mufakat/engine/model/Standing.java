package mufakat.engine.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Predicate;

/**
 * How a member stands toward an item before a word of its text is read.
 *
 * @param trust 0 to 5
 * @param capacity as it counts now, 0 to 5, less one while the member is spent by an incident
 * @param ground the lines that do not depend on the text: precedents, practices, familiarity, assurances, burden
 * @param backed the partner that backs the item, which touches the member's alignment once, or empty
 * @param given by offer, how much of the capacity it gave
 */
public record Standing(int trust, int capacity, List<Line> ground, String backed, SortedMap<String, Integer> given) {
    public Standing {
        ground = List.copyOf(ground);
    }

    /** One to which no offer has given anything. */
    public Standing(int trust, int capacity, List<Line> ground, String backed) {
        this(trust, capacity, ground, backed, Collections.emptySortedMap());
    }

    /** The same without what an offer has given. */
    Standing without(String offer) {
        return new Standing(trust, Math.max(0, capacity - given.getOrDefault(offer, 0)), ground, backed, given);
    }

    /** The same without such lines; the other assurances come up to their ceiling where they reach it. */
    Standing without(Predicate<Line> which, int ceiling) {
        List<Line> left = new ArrayList<>();
        int assurances = 0;
        for (Line line : ground) {
            if (line.reason() != Line.Reason.CEILING && !which.test(line)) {
                left.add(line);
                assurances += isAssurance(line) ? line.amount().low() : 0;
            }
        }
        if (assurances > ceiling) {
            left.add(Line.of(Line.Reason.CEILING, "", ceiling - assurances));
        }
        boolean isBacked = left.stream().anyMatch(line -> line.reason() == Line.Reason.BACKING);
        return new Standing(trust, capacity, left, isBacked ? backed : "", given);
    }

    private static boolean isAssurance(Line line) {
        return switch (line.reason()) {
            case PROMISE, BACKING, CO_SPONSOR, CEILING -> true;
            default -> false;
        };
    }

    /** The same on other ground. */
    Standing on(List<Line> other) {
        return new Standing(trust, capacity, other, backed, given);
    }

    /** What promises, backing and a co-sponsor are worth together, their ceiling included. */
    public int assurances() {
        int sum = 0;
        for (Line line : ground) {
            sum += isAssurance(line) ? line.amount().low() : 0;
        }
        return sum;
    }
}
