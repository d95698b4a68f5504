package mufakat.report.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the nodes of a sheet stand and how its edges run, from above to below, in pixels.
 *
 * @param places the middle of each node's upper edge
 * @param ways the points through which each edge runs, from the node that it leaves to the one that it enters; an edge
 *     from a node to itself has none
 */
record Layout(double width, double height, Map<String, Point> places, Map<Edge, List<Point>> ways) {
    static final double NODE_WIDTH = 176;
    static final double NODE_HEIGHT = 92;
    private static final double GAP = 22;
    private static final double ROW_GAP = 46;
    private static final double PASSAGE = 10;

    /** A place, counted from the upper left corner. */
    record Point(double x, double y) {
        Point moved(double right, double down) {
            return new Point(x + right, y + down);
        }
    }

    /** The layout of a sheet whose parts, where nothing joins them, stand beside each other up to a width. */
    static Layout of(GraphSheet sheet, double wide) {
        Map<String, Point> places = new LinkedHashMap<>();
        Map<Edge, List<Point>> ways = new LinkedHashMap<>();
        double x = 0;
        double y = 0;
        double low = 0;
        double width = 0;
        for (ConnectedPart component : ConnectedPart.of(sheet)) {
            Layout part = of(component.nodes(), component.edges());
            if (x > 0 && x + part.width > wide) {
                x = 0;
                y = low + ROW_GAP;
            }
            double right = x;
            double down = y;
            part.places.forEach((node, place) -> places.put(node, place.moved(right, down)));
            part.ways.forEach((edge, way) -> ways.put(
                    edge, way.stream().map(point -> point.moved(right, down)).toList()));
            x += part.width + 2 * GAP;
            low = Math.max(low, y + part.height);
            width = Math.max(width, x - 2 * GAP);
        }
        return new Layout(width, low, places, ways);
    }

    private static Layout of(List<String> nodes, List<Edge> edges) {
        Layering layering = Layering.of(nodes, edges);
        List<List<Lane>> rows = new ArrayList<>();
        Map<String, Lane> lanes = new LinkedHashMap<>();
        for (String node : nodes) {
            Lane lane = new Lane(node, NODE_WIDTH);
            lanes.put(node, lane);
            row(rows, layering.of(node)).add(lane);
        }
        Map<Edge, List<Lane>> chains = new LinkedHashMap<>();
        edges.forEach(edge -> chains.put(edge, chain(edge, layering, lanes, rows)));
        RowOrder.settle(rows, GAP);
        Map<String, Point> places = new LinkedHashMap<>();
        lanes.forEach((node, lane) -> places.put(node, new Point(lane.x, top(layering.of(node)))));
        Map<Edge, List<Point>> ways = new LinkedHashMap<>();
        chains.forEach((edge, chain) -> ways.put(edge, way(edge, chain, layering)));
        double right = rows.stream()
                .flatMap(List::stream)
                .mapToDouble(lane -> lane.x + lane.width / 2)
                .max()
                .orElse(0);
        return new Layout(right, top(rows.size() - 1) + NODE_HEIGHT, places, ways);
    }

    private static double top(int layer) {
        return layer * (NODE_HEIGHT + ROW_GAP);
    }

    private static List<Lane> row(List<List<Lane>> rows, int layer) {
        while (rows.size() <= layer) {
            rows.add(new ArrayList<>());
        }
        return rows.get(layer);
    }

    /** The lanes of an edge from the upper of its nodes to the lower, with a passage on each layer between. */
    private static List<Lane> chain(Edge edge, Layering layering, Map<String, Lane> lanes, List<List<Lane>> rows) {
        String upper = layering.isBack(edge) ? edge.to() : edge.from();
        String lower = layering.isBack(edge) ? edge.from() : edge.to();
        List<Lane> chain = new ArrayList<>();
        chain.add(lanes.get(upper));
        for (int layer = layering.of(upper) + 1; layer < layering.of(lower); layer++) {
            Lane passage = new Lane("", PASSAGE);
            row(rows, layer).add(passage);
            chain.add(passage);
        }
        chain.add(lanes.get(lower));
        for (int i = 1; i < chain.size() && !upper.equals(lower); i++) {
            Lane.tie(chain.get(i - 1), chain.get(i));
        }
        return chain;
    }

    private static List<Point> way(Edge edge, List<Lane> chain, Layering layering) {
        List<Point> way = new ArrayList<>();
        if (edge.from().equals(edge.to())) {
            return way;
        }
        int first = layering.of(layering.isBack(edge) ? edge.to() : edge.from());
        for (int i = 0; i < chain.size(); i++) {
            double y = top(first + i);
            if (i > 0) {
                way.add(new Point(chain.get(i).x, y));
            }
            if (i < chain.size() - 1) {
                way.add(new Point(chain.get(i).x, y + NODE_HEIGHT));
            }
        }
        if (layering.isBack(edge)) {
            java.util.Collections.reverse(way);
        }
        return way;
    }
}
