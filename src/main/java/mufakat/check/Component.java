package mufakat.check;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mufakat.story.Default;
import mufakat.story.Id;
import mufakat.story.Names;
import mufakat.story.Refers;

/** A component of a record, as the rules look at it; worked out once for each record. */
record Component(String key, Method accessor, Optional<Refers> refers, Optional<String> fallback) {
    private static final ClassValue<List<Component>> KNOWN = new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> type) {
            List<Component> components = new ArrayList<>();
            for (RecordComponent component : type.getRecordComponents()) {
                if (!component.isAnnotationPresent(Id.class)) {
                    components.add(describe(component));
                }
            }
            return List.copyOf(components);
        }
    };

    /** The components that an author writes; an id that is the key of a map is none. */
    static List<Component> of(Record record) {
        return KNOWN.get(record.getClass());
    }

    Object valueIn(Record record) {
        try {
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record of the story format can't be read: " + accessor, e);
        }
    }

    private static Component describe(RecordComponent component) {
        return new Component(
                Names.key(component),
                component.getAccessor(),
                Optional.ofNullable(component.getAnnotation(Refers.class)),
                Optional.ofNullable(component.getAnnotation(Default.class)).map(Default::value));
    }
}
