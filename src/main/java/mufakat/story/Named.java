package mufakat.story;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Something that has an id, by which saves and other parts of the story refer to it. */
public interface Named {
    /** The id that it has now. */
    String id();

    /** The ids that it had before, the oldest first. */
    List<String> formerly();

    /** The id that it had first: chance is dealt by it, so that a game meets the same world after a thing was renamed. */
    default String firstId() {
        return formerly().isEmpty() ? id() : formerly().get(0);
    }

    /** Which of these things is meant by an id: the one that has it, else the one that had it before. */
    static <T extends Named> Optional<T> meant(Collection<T> things, String id) {
        return things.stream()
                .filter(thing -> thing.id().equals(id))
                .findFirst()
                .or(() -> things.stream()
                        .filter(thing -> thing.formerly().contains(id))
                        .findFirst());
    }

    /** The id by which the thing goes now that an id means; the same id where it means none of them. */
    static String now(Collection<? extends Named> things, String id) {
        return meant(things, id).map(Named::id).orElse(id);
    }
}
