package mufakat.check;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the valid name that a misspelt one is likely to mean. */
public final class Nearest {
    private static final int LONGEST = 60;
    private static final int LETTERS = 64;

    private Nearest() {}

    /**
     * The name nearest to the word, where one is near: at most one slip in three letters, the swap of two neighbours
     * counting as one slip. Of equally near names the first is taken.
     */
    public static Optional<String> to(String word, Collection<String> names) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        String wanted = word.toLowerCase(Locale.ROOT);
        String best = null;
        int fewest = Math.max(1, word.length() / 3) + 1;
        for (String name : names) {
            if (Math.abs(name.length() - word.length()) < fewest) {
                String candidate = name.toLowerCase(Locale.ROOT);
                int slips = leastSlips(wanted, candidate) < fewest ? slips(wanted, candidate, fewest) : fewest;
                if (slips < fewest) {
                    fewest = slips;
                    best = name;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** As many letters as one has and the other has not take as many slips at least: soon counted, it spares most names. */
    private static int leastSlips(String a, String b) {
        int[] more = new int[LETTERS];
        for (int i = 0; i < a.length(); i++) {
            more[a.charAt(i) % LETTERS]++;
        }
        for (int i = 0; i < b.length(); i++) {
            more[b.charAt(i) % LETTERS]--;
        }
        int inA = 0;
        int inB = 0;
        for (int letter : more) {
            inA += Math.max(0, letter);
            inB += Math.max(0, -letter);
        }
        return Math.max(inA, inB);
    }

    /** Optimal string alignment: letters put in, left out, replaced, or two neighbours swapped. */
    static int slips(String a, String b) {
        return slips(a, b, Integer.MAX_VALUE);
    }

    /** The same if it is below a number, else some number that is not. */
    private static int slips(String a, String b, int below) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        int fewestBefore = 0;
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            int fewest = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
                if (swapped(a, i, b, j)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
                fewest = Math.min(fewest, row[j]);
            }
            if (Math.min(fewest, fewestBefore) >= below) {
                // A row is made of the two above it, so that no later one has fewer.
                return below;
            }
            fewestBefore = fewest;
            before = last;
            last = row;
        }
        return last[b.length()];
    }

    private static boolean swapped(String a, int i, String b, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
