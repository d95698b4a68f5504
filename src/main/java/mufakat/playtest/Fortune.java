package mufakat.playtest;

/**
 * How an item fared under one habit.
 *
 * @param tabled tablings, of which there may be several in a game
 * @param agreed tablings that put a text into force
 * @param core the strengths of the cores that came into force, added up
 * @param silent members that hesitated in silence when a text came into force, added up
 */
public record Fortune(int tabled, int agreed, int core, int silent) {
    static final Fortune NONE = new Fortune(0, 0, 0, 0);

    static final Fortune TABLED = new Fortune(1, 0, 0, 0);

    static Fortune agreedAt(int core, int silent) {
        return new Fortune(1, 1, core, silent);
    }

    Fortune and(Fortune more) {
        return new Fortune(tabled + more.tabled, agreed + more.agreed, core + more.core, silent + more.silent);
    }
}
