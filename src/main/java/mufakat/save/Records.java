package mufakat.save;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** Takes records apart and puts them together, those of other packages too. */
final class Records {
    private Records() {}

    /** What a record has in a component. */
    static Object value(Object whole, RecordComponent component) {
        try {
            Method accessor = component.getAccessor();
            // Some records of the engine's are its own affair, and still part of the state.
            accessor.setAccessible(true);
            return accessor.invoke(whole);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException("a record tells its components", impossible);
        }
    }

    /** The record of a type with these components. */
    static Object of(Class<?> type, Object... values) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("a record of the engine has no rules of its own", impossible);
        }
    }
}
