package mufakat.report.graph;

/** How one node has to do with another. The drawn ones are in the picture; the others are listed with a node. */
public enum EdgeKind {
    /** The story goes on there; with a condition, if it holds. */
    LEADS(Shown.DRAWN),
    /** The story goes on there when no choice is open. */
    READ_ON(Shown.DRAWN),
    /** The incident may happen then. */
    DRAWS(Shown.LISTED),
    /** The story may end so. */
    ENDS(Shown.DRAWN),
    /** The first makes the second easier, by being there. */
    BUILDS_ON(Shown.DRAWN),
    /** The offer backs the item in public. */
    BACKS(Shown.DRAWN),
    /** The first puts the item on the agenda, without being a session. */
    UNLOCKS(Shown.DRAWN),
    /** The offer can be accepted only when the item is adopted. */
    NEEDED_FOR(Shown.DRAWN),
    /** The offer asks something of the item's text. */
    ASKS(Shown.DRAWN),
    /** The first helps the practice along. */
    HELPS(Shown.DRAWN),
    /** A condition of the second looks at the first. */
    LOOKED_AT(Shown.LISTED),
    /** The first raises a flag that a condition of the second looks at. */
    REMEMBERED(Shown.LISTED),
    /** The item comes onto the agenda in the session. */
    OPENS(Shown.LISTED),
    /** The item softens the incident once it is in force. */
    SOFTENS(Shown.LISTED),
    /** The first makes the item more or less familiar. */
    FAMILIAR(Shown.LISTED);

    /** Where an edge is found. */
    enum Shown {
        DRAWN,
        LISTED
    }

    private final Shown shown;

    EdgeKind(Shown shown) {
        this.shown = shown;
    }

    /** Whether edges of this kind are drawn. */
    public boolean isDrawn() {
        return shown == Shown.DRAWN;
    }
}
