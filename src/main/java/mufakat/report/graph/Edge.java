package mufakat.report.graph;

/** That one node has to do with another, by their ids. */
public record Edge(String from, String to, EdgeKind kind) {}
