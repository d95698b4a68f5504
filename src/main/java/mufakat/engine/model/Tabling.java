package mufakat.engine.model;

import java.util.SortedMap;

/**
 * What became of an item that was put to the table, for the record and the debrief.
 *
 * @param session the index of the session
 * @param first the text as tabled
 * @param last the text as it ended
 * @param situation how things truly stood then, so that the debrief can ask what else would have done
 */
public record Tabling(
        String item,
        String forum,
        int session,
        Text first,
        Text last,
        Result result,
        SortedMap<String, Stance> opened,
        SortedMap<String, Stance> closed,
        Situation situation) {

    /** How a tabling ended. */
    public enum Result {
        ADOPTED,
        /** In force among those that did not object. */
        LIKE_MINDED,
        /** Left at rest without a quarrel. */
        RESTED,
        /** The envoy called for a vote or named who objected; it failed. */
        PRESSED,
        /** The chair's patience ran out. */
        OUT_OF_PATIENCE
    }

    /** Whether a text is in force by it. */
    public boolean agreed() {
        return result == Result.ADOPTED || result == Result.LIKE_MINDED;
    }
}
