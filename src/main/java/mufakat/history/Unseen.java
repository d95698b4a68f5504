package mufakat.history;

import java.util.ArrayList;
import java.util.List;

/** How a reading fares with a case that had no say in choosing it: leave one out, choose by the rest, look at the one. */
final class Unseen {
    private static final int MOST_DUTY = 2;
    private static final int MOST_TOUCHES = 2;
    private static final int MOST_SERVES = 2;
    private static final int MOST_DEMAND = 3;

    private Unseen() {}

    /** How many cases are read rightly by the reading that the others choose; among equals the first, the usual one. */
    static int hits(MembersOfYear members, Mapping usual, List<Case> tabled) {
        List<List<Boolean>> agreements = new ArrayList<>();
        for (Mapping reading : readings(usual)) {
            agreements.add(Backtest.of(members, reading, tabled).stream()
                    .map(Verdict::agrees)
                    .toList());
        }
        int hits = 0;
        for (int left = 0; left < tabled.size(); left++) {
            hits += hit(best(agreements, left), left);
        }
        return hits;
    }

    private static List<Boolean> best(List<List<Boolean>> agreements, int left) {
        List<Boolean> best = agreements.get(0);
        for (List<Boolean> agreement : agreements) {
            if (others(agreement, left) > others(best, left)) {
                best = agreement;
            }
        }
        return best;
    }

    private static int others(List<Boolean> agreement, int left) {
        return (int) agreement.stream().filter(hit -> hit).count() - hit(agreement, left);
    }

    private static int hit(List<Boolean> agreement, int at) {
        return agreement.get(at) ? 1 : 0;
    }

    /** The usual reading, and every other with its weights between nothing and twice as much. */
    private static List<Mapping> readings(Mapping usual) {
        List<Mapping> readings = new ArrayList<>(List.of(usual));
        for (int duty = 0; duty <= MOST_DUTY; duty++) {
            for (int touches = 1; touches <= MOST_TOUCHES; touches++) {
                for (int serves = 0; serves <= MOST_SERVES; serves++) {
                    for (int demand = 0; demand <= MOST_DEMAND; demand++) {
                        readings.add(usual.weighing(duty, touches, serves, demand));
                    }
                }
            }
        }
        return readings;
    }
}
