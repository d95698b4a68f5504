package mufakat.check;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import mufakat.story.Default;
import mufakat.story.Id;
import mufakat.story.Names;
import mufakat.story.Refers;

/** A component of a record, as the rules look at it; worked out once for each record. */
record StoryComponent(String key, Method accessor, Optional<Refers> refers, Optional<String> fallback) {
    private static final ClassValue<List<StoryComponent>> KNOWN = new ClassValue<>() {
        @Override
        protected List<StoryComponent> computeValue(Class<?> type) {
            List<StoryComponent> components = new ArrayList<>();
            for (RecordComponent component : type.getRecordComponents()) {
                if (isOfInterest(component)) {
                    components.add(describe(component));
                }
            }
            return List.copyOf(components);
        }
    };

    /** The components in which an id or a text stands or can stand further down. */
    static List<StoryComponent> of(Record record) {
        return KNOWN.get(record.getClass());
    }

    /** Whether it stands in such a record. */
    boolean isIn(Class<? extends Record> record) {
        return accessor.getDeclaringClass() == record;
    }

    Object valueIn(Record record) {
        try {
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record of the story format can't be read: " + accessor, e);
        }
    }

    private static boolean isOfInterest(RecordComponent component) {
        boolean mapKey = component.isAnnotationPresent(Id.class);
        return !mapKey
                && (component.isAnnotationPresent(Refers.class)
                        || holdsWords(component.getGenericType())
                        || holdsRecords(component.getGenericType()));
    }

    private static boolean holdsWords(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] inside = generic.getActualTypeArguments();
            return holdsWords(inside[inside.length - 1]);
        }
        return type == String.class;
    }

    private static boolean holdsRecords(Type type) {
        if (type instanceof ParameterizedType generic) {
            return Arrays.stream(generic.getActualTypeArguments()).anyMatch(StoryComponent::holdsRecords);
        }
        return type instanceof Class<?> plain && (plain.isRecord() || plain.isSealed());
    }

    private static StoryComponent describe(RecordComponent component) {
        return new StoryComponent(
                Names.key(component),
                component.getAccessor(),
                Optional.ofNullable(component.getAnnotation(Refers.class)),
                Optional.ofNullable(component.getAnnotation(Default.class)).map(Default::value));
    }
}
