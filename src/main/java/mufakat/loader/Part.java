package mufakat.loader;

import java.lang.reflect.RecordComponent;
import mufakat.loader.Node.Scalar;
import mufakat.story.Default;
import mufakat.story.Id;
import mufakat.story.Names;

/** One component of a record: its key, how it is read, and what it is when it is left out. */
record Part(String key, Reading reading, boolean isId, boolean isRequired, Object absent) {
    static Part of(RecordComponent component) {
        Reading reading = Readings.of(component);
        Default fallback = component.getAnnotation(Default.class);
        boolean id = component.isAnnotationPresent(Id.class);
        boolean required = !id && fallback == null && reading.isRequired();
        Object absent = fallback == null ? reading.absent() : fallback(reading, fallback.value());
        return new Part(Names.key(component), reading, id, required, absent);
    }

    private static Object fallback(Reading reading, String written) {
        Meaning meaning = reading instanceof TextReading ? Meaning.TEXT : Meaning.of(written);
        return reading.read(new Scalar(null, written, meaning), Trail.ROOT, null);
    }
}
