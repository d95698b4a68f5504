package mufakat.architecture;

import static com.tngtech.archunit.core.domain.properties.HasName.Utils.namesOf;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The habits of the house that the byte code shows. */
public final class Shape {
    private Shape() {}

    /** A name that says that something helps, and not what it is, hides a class that does several things. */
    public static ArchCondition<JavaClass> nameThatSaysWhatItIs() {
        return condition("have a name that says what it is", (type, events) -> {
            if (type.getSimpleName().matches(".*(Utils?|Manager|Helper|Impl)")) {
                events.add(SimpleConditionEvent.violated(type, type.getName() + " has a name that says nothing"));
            }
        });
    }

    /** An interface with one implementation is a detour; sealed and functional ones are kinds of their own. */
    public static ArchCondition<JavaClass> moreThanOneImplementation() {
        return condition("not have exactly one implementation", (type, events) -> {
            List<JavaClass> kinds = type.getAllSubclasses().stream()
                    .filter(kind -> !kind.isInterface())
                    .toList();
            if (type.isInterface() && !isAKindOfItsOwn(type.reflect()) && kinds.size() == 1) {
                String found =
                        type.getName() + " is implemented by " + kinds.get(0).getName() + " alone";
                events.add(SimpleConditionEvent.violated(type, found));
            }
        });
    }

    /** {@code show(true)} tells its reader nothing; two methods or an enum do. */
    public static ArchCondition<JavaClass> noBooleanSwitches() {
        return condition(
                "take no boolean in a public method",
                (type, events) -> type.getCodeUnits().stream()
                        .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(unit -> !unit.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .filter(unit -> namesOf(unit.getRawParameterTypes()).contains("boolean"))
                        .filter(unit -> !isCanonical(unit) && !isAskedForByALibrary(unit))
                        .forEach(unit -> events.add(
                                SimpleConditionEvent.violated(unit, unit.getFullName() + " takes a boolean"))));
    }

    private static boolean isAKindOfItsOwn(Class<?> type) {
        Stream<Method> toWrite = Arrays.stream(type.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .filter(method -> Arrays.stream(Object.class.getMethods())
                        .noneMatch(known -> known.getName().equals(method.getName())));
        return type.isSealed() || type.isAnnotation() || toWrite.count() == 1;
    }

    private static boolean isCanonical(JavaCodeUnit unit) {
        if (!(unit instanceof JavaConstructor) || !unit.getOwner().isRecord()) {
            return false;
        }
        List<String> components = Arrays.stream(unit.getOwner().reflect().getRecordComponents())
                .map(RecordComponent::getType)
                .<String>map(Class::getName)
                .toList();
        return namesOf(unit.getRawParameterTypes()).equals(components);
    }

    private static boolean isAskedForByALibrary(JavaCodeUnit unit) {
        JavaClass owner = unit.getOwner();
        return Stream.concat(owner.getAllRawSuperclasses().stream(), owner.getAllRawInterfaces().stream())
                .filter(above -> !above.getName().startsWith("mufakat."))
                .anyMatch(above -> above.tryGetMethod(
                                unit.getName(),
                                namesOf(unit.getRawParameterTypes()).toArray(String[]::new))
                        .isPresent());
    }

    private static ArchCondition<JavaClass> condition(String words, Finder finder) {
        return new ArchCondition<>(words) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                finder.look(type, events);
            }
        };
    }

    /** Classes as a person writes them, without those that the compiler adds. */
    public static DescribedPredicate<JavaClass> written() {
        return DescribedPredicate.describe("are written", type -> !type.isAnonymousClass());
    }

    private interface Finder {
        void look(JavaClass type, ConditionEvents events);
    }
}
