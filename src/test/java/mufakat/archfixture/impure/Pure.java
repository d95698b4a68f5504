package mufakat.archfixture.impure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What may stand in the place of each forbidden thing. */
public final class Pure {
    private Pure() {}

    public static SplittableRandom withSeed(long seed) {
        return new SplittableRandom(seed);
    }

    public static Map<Integer, List<String>> ordered(List<String> words) {
        Map<Integer, List<String>> byLength =
                words.stream().collect(Collectors.groupingBy(String::length, TreeMap::new, Collectors.toList()));
        return new LinkedHashMap<>(byLength);
    }
}
