package mufakat.playtest;

import java.util.Arrays;

/** Where the numbers lie that many games ended with: the least, the quarters and the most. */
public record Spread(int least, int lower, int middle, int upper, int most) {
    /** The spread of some numbers, of which there is at least one. */
    static Spread of(int[] numbers) {
        int[] sorted = numbers.clone();
        Arrays.sort(sorted);
        int last = sorted.length - 1;
        return new Spread(sorted[0], sorted[last / 4], sorted[last / 2], sorted[last - last / 4], sorted[last]);
    }
}
