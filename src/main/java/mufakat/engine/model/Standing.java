package mufakat.engine.model;

import java.util.List;

/**
 * How a member stands toward an item before a word of its text is read.
 *
 * @param trust 0 to 5
 * @param capacity as it counts now, 0 to 5, less one while the member is spent by an incident
 * @param ground the lines that do not depend on the text: precedents, practices, familiarity, assurances
 * @param backed whether a partner backs the item, which touches the member's alignment once
 */
public record Standing(int trust, int capacity, List<Line> ground, String backed) {
    public Standing {
        ground = List.copyOf(ground);
    }

    /** What promises, backing and a co-sponsor are worth together, their ceiling included. */
    public int assurances() {
        int sum = 0;
        for (Line line : ground) {
            sum += switch (line.reason()) {
                case PROMISE, BACKING, CO_SPONSOR, CEILING -> line.amount().low();
                default -> 0;
            };
        }
        return sum;
    }
}
