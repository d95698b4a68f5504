package mufakat.playtest;

/**
 * A point at which a story lets the player decide, and whether anything came of it.
 *
 * @param place the scene, incident or offer
 * @param compared pairs of games that differ in this decision alone, played on by the same habit
 * @param different pairs that ended differently: in the ending, in a measure or in a text in force
 */
public record Fork(Kind kind, String place, int compared, int different) {
    /** What is decided. */
    public enum Kind {
        SCENE,
        INCIDENT,
        /** Whether to accept an offer or to decline it. */
        OFFER
    }

    Fork and(Fork more) {
        return new Fork(kind, place, compared + more.compared, different + more.different);
    }

    /** Whether nothing came of it in any pair. */
    public boolean isIdle() {
        return different == 0;
    }
}
