package mufakat.architecture;

import static com.tngtech.archunit.core.domain.properties.HasName.Utils.namesOf;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * No file, clock, standard stream or unseeded chance, and no collection whose order differs between runs.
 *
 * <p>A game is replayed from its decisions, so the same decisions must give the same game everywhere.
 */
public final class Purity extends ArchCondition<JavaClass> {
    /** The packages that are held to it. */
    public static final List<String> PACKAGES = List.of(
            "story",
            "engine",
            "engine.model",
            "engine.replay",
            "check",
            "view",
            "view.walk",
            "playtest",
            "history",
            "history.accuracy",
            "history.coding",
            "history.spread",
            "history.cases");

    private static final List<String> OUTSIDE_WORLD =
            List.of("java.io.", "java.nio.file.", "java.nio.channels.", "java.net.");

    private static final Set<String> TYPES = Set.of(
            "java.time.Clock",
            "java.util.Date",
            "java.util.Random",
            "java.security.SecureRandom",
            "java.util.concurrent.ThreadLocalRandom",
            "java.util.random.RandomGeneratorFactory",
            "java.util.HashMap",
            "java.util.HashSet",
            "java.util.Hashtable",
            "java.util.IdentityHashMap",
            "java.util.WeakHashMap",
            "java.util.concurrent.ConcurrentHashMap");

    private static final Set<String> METHODS = Set.of(
            "java.lang.Math.random",
            "java.lang.StrictMath.random",
            "java.util.UUID.randomUUID",
            RandomGenerator.class.getName() + ".of",
            RandomGenerator.class.getName() + ".getDefault",
            "java.util.Set.of",
            "java.util.Set.copyOf",
            "java.util.Map.of",
            "java.util.Map.ofEntries",
            "java.util.Map.copyOf");

    private static final Set<String> COLLECTORS = Set.of(
            "toSet",
            "toMap",
            "groupingBy",
            "toUnmodifiableSet",
            "toUnmodifiableMap",
            "toConcurrentMap",
            "groupingByConcurrent");

    public Purity() {
        super("be the same on every run");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        Stream<String> types = type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> forbids(dependency.getTargetClass().getBaseComponentType()))
                .map(Dependency::getDescription);
        Stream<String> accesses = Stream.concat(
                        type.getAccessesFromSelf().stream(), type.getCodeUnitReferencesFromSelf().stream())
                .filter(access -> forbids(access.getTarget()))
                .map(access -> access.getDescription());
        Stream.concat(types, accesses)
                .distinct()
                .forEach(found -> events.add(SimpleConditionEvent.violated(type, found)));
    }

    private static boolean forbids(JavaClass type) {
        return TYPES.contains(type.getName()) || OUTSIDE_WORLD.stream().anyMatch(type.getName()::startsWith);
    }

    private static boolean forbids(AccessTarget target) {
        String owner = target.getOwner().getName();
        String name = target.getName();
        return METHODS.contains(owner + "." + name)
                || (owner.equals("java.lang.System") && !name.equals("arraycopy"))
                || (owner.startsWith("java.time.") && name.equals("now"))
                || (owner.equals(Collectors.class.getName()) && COLLECTORS.contains(name) && !isGivenItsMap(target))
                || isChanceWithoutSeed(owner, name, target);
    }

    /** A collector that is handed the map to fill keeps that map's order. */
    private static boolean isGivenItsMap(AccessTarget target) {
        return parameters(target).contains(Supplier.class.getName());
    }

    private static boolean isChanceWithoutSeed(String owner, String name, AccessTarget target) {
        return (owner.equals("java.util.SplittableRandom") && parameters(target).isEmpty() && name.equals("<init>"))
                || (owner.equals("java.util.Collections") && name.equals("shuffle"));
    }

    private static List<String> parameters(AccessTarget target) {
        return target instanceof CodeUnitAccessTarget unit ? namesOf(unit.getRawParameterTypes()) : List.of();
    }
}
