package mufakat.report.graph;

import java.util.List;

/**
 * A part of the graph that is drawn by itself. A node may be on several: a scene that two sessions share, or the session
 * with which one sheet ends and the next begins.
 *
 * @param subject the id of the session, else empty
 * @param nodes in the order in which the story comes to them
 * @param edges between them, all of kinds that are drawn
 */
public record GraphSheet(Part part, String subject, List<String> nodes, List<Edge> edges) {
    /** What a sheet is about. */
    public enum Part {
        SESSION,
        INCIDENTS,
        ENDINGS,
        /** Scenes that nothing leads to. */
        UNREACHED,
        /** What builds on what. */
        FOUNDATIONS
    }
}
