package mufakat.save;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import mufakat.story.Default;

/** Takes records apart and puts them together, those of other packages too. */
final class Records {
    /** The components of a type of records, looked up once: a class has thousands of games. */
    private static final ClassValue<List<Part>> PARTS = new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents()).map(Part::of).toList();
        }
    };

    private Records() {}

    /** A component and the way to its values. */
    record Part(RecordComponent component, String name, Method accessor) {
        private static Part of(RecordComponent component) {
            Method accessor = component.getAccessor();
            // Some records of the engine's are its own affair, and still part of the state.
            accessor.setAccessible(true);
            return new Part(component, component.getName(), accessor);
        }

        /** What a record has in it. */
        Object of(Object whole) {
            try {
                return accessor.invoke(whole);
            } catch (IllegalAccessException | InvocationTargetException impossible) {
                throw new IllegalStateException("a record tells its components", impossible);
            }
        }
    }

    /** The components of a record, in order. */
    static List<Part> parts(Object whole) {
        return PARTS.get(whole.getClass());
    }

    /** What a component is where it is left out; nothing where it can't be. */
    static Optional<String> byDefault(Part part) {
        return Optional.ofNullable(part.component().getAnnotation(Default.class))
                .map(Default::value);
    }

    /** The record of a type with these components. */
    static Object of(Class<?> type, Object... values) {
        Class<?>[] types =
                PARTS.get(type).stream().map(part -> part.component().getType()).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("a record of the engine has no rules of its own", impossible);
        }
    }
}
