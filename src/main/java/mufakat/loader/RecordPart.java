package mufakat.loader;

import java.lang.reflect.RecordComponent;
import java.util.Optional;
import mufakat.loader.YamlNode.Scalar;
import mufakat.story.Default;
import mufakat.story.Id;
import mufakat.story.Names;
import mufakat.story.Replaces;
import mufakat.story.Says;

/**
 * One component of a record: its key, how it is read, what it is when it is left out, what it is for, and the key
 * that stood in its place before.
 */
record RecordPart(
        String key,
        NodeReading reading,
        boolean isId,
        boolean isRequired,
        Object absent,
        Optional<String> says,
        Optional<String> replaced) {
    /** How ids are written that references can lead to; {@code check} holds stories to it. */
    static final String ID_PATTERN = "^[A-Za-z][A-Za-z0-9-]*$";

    static RecordPart of(RecordComponent component) {
        NodeReading reading = Readings.of(component);
        Default fallback = component.getAnnotation(Default.class);
        boolean id = component.isAnnotationPresent(Id.class);
        boolean required = !id && fallback == null && reading.isRequired();
        Object absent = fallback == null ? reading.absent() : fallback(reading, fallback.value());
        Optional<String> says =
                Optional.ofNullable(component.getAnnotation(Says.class)).map(Says::value);
        Optional<String> replaced =
                Optional.ofNullable(component.getAnnotation(Replaces.class)).map(Replaces::value);
        return new RecordPart(Names.key(component), reading, id, required, absent, says, replaced);
    }

    /** Whether it holds an id as references use it; a word of the glossary is a key as well, and may be any text. */
    boolean isWrittenId() {
        return key.equals("id");
    }

    /** Whether a default is all that lets an author leave it out. */
    boolean hasDefault() {
        return !isId && !isRequired && reading.isRequired();
    }

    private static Object fallback(NodeReading reading, String written) {
        Meaning meaning = reading instanceof TextReading ? Meaning.TEXT : Meaning.of(written);
        return reading.read(new Scalar(null, written, meaning), NodePath.ROOT, null);
    }
}
