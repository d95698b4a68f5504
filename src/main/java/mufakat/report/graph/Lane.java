package mufakat.report.graph;

import java.util.ArrayList;
import java.util.List;

/** A place on a layer: a node, or a gap that an edge passes through; with what it is tied to above and below. */
final class Lane {
    final String node;
    final double width;
    final List<Lane> above = new ArrayList<>();
    final List<Lane> below = new ArrayList<>();
    double x;

    /** @param node empty for a gap */
    Lane(String node, double width) {
        this.node = node;
        this.width = width;
    }

    static void tie(Lane upper, Lane lower) {
        upper.below.add(lower);
        lower.above.add(upper);
    }

    /** The middle of those it is tied to, or where it is. */
    double wish(List<Lane> ties) {
        return ties.stream().mapToDouble(lane -> lane.x).average().orElse(x);
    }
}
