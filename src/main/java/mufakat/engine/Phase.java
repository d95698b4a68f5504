package mufakat.engine;

/** What the game waits for. */
public enum Phase {
    /** A scene is being read. */
    READING,
    /** Days are left, or not; the floor is not open yet. */
    PREPARING,
    /** A partner has made an offer. */
    HEARING,
    /** The floor is open and nothing is before it. */
    FLOOR,
    /** Somebody objects to the text before the floor. */
    DEBATING,
    /** Something has happened between sessions. */
    INCIDENT,
    ENDED
}
