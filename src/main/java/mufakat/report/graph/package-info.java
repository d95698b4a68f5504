/**
 * A story as a graph: sessions, scenes, choices and endings as its flow; items, practices and offers as what builds on
 * what.
 *
 * <p>Start with {@link mufakat.report.graph.StoryGraph}, which makes the {@link mufakat.report.graph.Graph}, pure data.
 * {@link mufakat.report.graph.Dot} writes it for Graphviz; {@link mufakat.report.graph.GraphPage} makes the page, on
 * which {@link mufakat.report.graph.Layout} places each sheet. {@link mufakat.report.graph.Traffic} is how often a
 * play-test saw each thing.
 *
 * <p>Imports what {@code mufakat.report} may.
 */
package mufakat.report.graph;
