package mufakat.history.coding;

import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How far two coders agree under one letter.
 *
 * @param of cases that both coded
 * @param same cases to which both gave the same code
 * @param byChance cases in which they would agree did each throw about its own codes, times the cases
 */
public record Agreement(int of, int same, long byChance) {

    /** The agreement of two coders under a letter. */
    public static Agreement of(List<Pair> pairs, String letter) {
        SortedMap<Integer, Integer> first = new TreeMap<>();
        SortedMap<Integer, Integer> second = new TreeMap<>();
        int same = 0;
        for (Pair pair : pairs) {
            Integer one = pair.one().codes().get(letter);
            Integer other = pair.other().codes().get(letter);
            first.merge(one, 1, Integer::sum);
            second.merge(other, 1, Integer::sum);
            same += one.equals(other) ? 1 : 0;
        }
        long byChance = 0;
        for (var code : first.entrySet()) {
            byChance += (long) code.getValue() * second.getOrDefault(code.getKey(), 0);
        }
        return new Agreement(pairs.size(), same, byChance);
    }

    /**
     * Cohen's kappa (1960, Educational and Psychological Measurement 20, 37–46): how much of the agreement that chance leaves
     * open is reached. 1 is all of it, 0 none; below 0 they agree less than by chance. Empty where both wrote one and the
     * same code everywhere, so that chance leaves nothing open.
     */
    public OptionalDouble kappa() {
        long open = (long) of * of - byChance;
        return open == 0 ? OptionalDouble.empty() : OptionalDouble.of(((double) same * of - byChance) / open);
    }
}
