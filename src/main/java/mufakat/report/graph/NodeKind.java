package mufakat.report.graph;

import java.util.Locale;

/** What a node of the graph is. */
public enum NodeKind {
    SESSION,
    SCENE,
    CHOICE,
    /** The days of preparation and the floor of a session. */
    WORK,
    /** What follows a session: incidents. */
    RECESS,
    INCIDENT,
    /** A choice in an incident. */
    ANSWER,
    /** Where the ending is decided. */
    END,
    ENDING,
    ITEM,
    PRACTICE,
    OFFER;

    /** The id of a node: its kind and the author's own ids, as in {@code choice/arrival/listen}. */
    public String id(String... keys) {
        return word() + (keys.length == 0 ? "" : "/" + String.join("/", keys));
    }

    /** The kind as ids and style classes have it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
