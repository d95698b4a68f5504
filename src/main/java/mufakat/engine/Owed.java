package mufakat.engine;

import java.util.List;

/**
 * A promise to a member that names what is promised (rules, section 5).
 *
 * @param promise what is promised, by its id in the story
 * @param member to whom
 * @param item the item for which it was made
 * @param due the index of the session by whose end it has to be kept
 */
public record Owed(String promise, String member, String item, int due, Fate fate) {
    /** What has become of a promise. */
    public enum Fate {
        OPEN,
        KEPT,
        BROKEN
    }

    /** All promises, with this one settled. */
    List<Owed> settled(List<Owed> all, Fate settled) {
        return all.stream()
                .map(owed -> owed.equals(this) ? new Owed(promise, member, item, due, settled) : owed)
                .toList();
    }
}
