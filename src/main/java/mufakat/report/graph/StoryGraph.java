package mufakat.report.graph;

import mufakat.story.Story;

/** Makes the graph of a story. */
public final class StoryGraph {
    private StoryGraph() {}

    /** The graph of a story that can be played; the same story gives the same graph. */
    public static Graph of(Story story) {
        GraphBuilder drafting = new GraphBuilder();
        new Flow(story, drafting).draw();
        new Foundations(story, drafting).draw();
        return drafting.graph();
    }
}
