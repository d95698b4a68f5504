package mufakat.archfixture.impure;

import java.io.File;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** One forbidden thing in each method, by call and by reference. */
public final class Impure {
    private Impure() {}

    public static String file() {
        return new File("x").getName();
    }

    public static Path path() {
        return Path.of("x");
    }

    public static void standardOutput() {
        System.out.println();
    }

    public static String environment() {
        return System.lineSeparator();
    }

    public static Instant instant() {
        return Instant.now();
    }

    public static Supplier<Instant> instantReference() {
        return Instant::now;
    }

    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("UTC"));
    }

    public static LongSupplier nanoTimeReference() {
        return System::nanoTime;
    }

    public static Object random() {
        return new Random(1);
    }

    public static Object randomReference() {
        Supplier<Random> made = Random::new;
        return made;
    }

    public static double mathRandom() {
        return Math.random();
    }

    public static int threadLocalRandom() {
        return ThreadLocalRandom.current().nextInt();
    }

    public static Supplier<UUID> uuidReference() {
        return UUID::randomUUID;
    }

    public static SplittableRandom withoutSeed() {
        return new SplittableRandom();
    }

    public static void shuffle(List<String> words) {
        Collections.shuffle(words);
    }

    public static Set<String> setOf() {
        return Set.of("a", "b");
    }

    public static Function<String, Set<String>> setOfReference() {
        return Set::of;
    }

    public static Map<String, String> mapCopyOf(Map<String, String> map) {
        return Map.copyOf(map);
    }

    public static Object hashMap() {
        return new HashMap<String, String>(1);
    }

    public static Supplier<Set<String>> hashSetReference() {
        return HashSet::new;
    }

    public static Collector<String, ?, ?> toSet() {
        return Collectors.toSet();
    }

    public static Collector<String, ?, ?> toMap() {
        return Collectors.toMap(word -> word, String::length);
    }

    public static Collector<String, ?, ?> groupingBy() {
        return Collectors.groupingBy(String::length);
    }
}
