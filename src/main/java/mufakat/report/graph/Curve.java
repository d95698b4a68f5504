package mufakat.report.graph;

import java.util.List;
import mufakat.report.graph.Layout.Point;

/**
 * A line from one node to another, with a head at its end.
 *
 * @param path the line as path data
 * @param head the head as path data
 * @param label where a word about the line stands
 */
record Curve(String path, String head, Point label) {

    /** Through the points, upright at each of them. */
    static Curve through(List<Point> points, double head) {
        Point first = points.get(0);
        Point last = points.get(points.size() - 1);
        double down = last.y() > points.get(points.size() - 2).y() ? 1 : -1;
        StringBuilder path = new StringBuilder("M" + at(first.x(), first.y()));
        for (int i = 1; i < points.size(); i++) {
            Point from = points.get(i - 1);
            boolean isEnd = i == points.size() - 1;
            Point to = isEnd ? last.moved(0, -down * head) : points.get(i);
            double middle = (from.y() + to.y()) / 2;
            path.append("C")
                    .append(at(from.x(), middle))
                    .append(' ')
                    .append(at(to.x(), middle))
                    .append(' ')
                    .append(at(to.x(), to.y()));
        }
        Point before = points.get(points.size() - 2);
        Point label = new Point((before.x() + 2 * last.x()) / 3, (before.y() + 2 * last.y()) / 3 + 1);
        return new Curve(path.toString(), head(last, down, head), label);
    }

    /** From a node back to itself, on its right side. */
    static Curve loop(Point node) {
        double x = node.x() + Layout.NODE_WIDTH / 2;
        double y = node.y() + Layout.NODE_HEIGHT / 2;
        String path = "M" + at(x, y - 14) + "c24 -4 24 32 4 28";
        return new Curve(path, "M" + at(x, y + 14) + "l8 -4v8z", new Point(x + 18, y));
    }

    private static String head(Point tip, double down, double size) {
        String edges = "l" + at(-size / 1.6, -down * size * 1.3) + "h" + Shape.number(size * 1.25) + "z";
        return "M" + at(tip.x(), tip.y()) + edges;
    }

    private static String at(double x, double y) {
        return Shape.number(x) + " " + Shape.number(y);
    }
}
