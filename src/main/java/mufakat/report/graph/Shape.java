package mufakat.report.graph;

import java.util.Locale;
import mufakat.report.graph.Layout.Point;

/** The outlines of nodes, so that a kind is known without its colour. */
final class Shape {
    private static final double HALF = Layout.NODE_WIDTH / 2;
    private static final double HIGH = Layout.NODE_HEIGHT;

    private Shape() {}

    /** The outline of a kind as path data, from the middle of its upper edge. */
    static String of(NodeKind kind, Point at) {
        return "M" + number(at.x()) + " " + number(at.y()) + from(kind) + "z";
    }

    private static String from(NodeKind kind) {
        return switch (kind) {
            case SCENE -> rounded(6);
            case CHOICE, ANSWER -> rounded(HIGH / 2);
            case SESSION, END -> rounded(6) + "m0 5" + rounded(HALF - 5, HIGH - 10, 3);
            case ENDING -> rounded(24) + "m0 5" + rounded(HALF - 5, HIGH - 10, 19);
            case WORK -> hexagon(16);
            case RECESS, INCIDENT -> octagon(14);
            case ITEM -> "h" + (HALF - 16) + "l16 16v" + (HIGH - 16) + "h-" + 2 * HALF + "v-" + HIGH;
            case PRACTICE ->
                "h" + (HALF - 10) + "q12 " + HIGH / 2 + " 0 " + HIGH + "h-" + (2 * HALF - 20) + "q-12 -" + HIGH / 2
                        + " 0 -" + HIGH;
            case OFFER -> "h" + HALF + "l-14 " + HIGH + "h-" + (2 * HALF - 14) + "l14 -" + HIGH;
        };
    }

    private static String rounded(double radius) {
        return rounded(HALF, HIGH, radius);
    }

    /** A rectangle of twice the half width, begun and ended in the middle of its upper edge. */
    private static String rounded(double half, double high, double radius) {
        return "h" + (half - radius) + corner(radius, 1, 1) + "v" + (high - 2 * radius) + corner(radius, -1, 1) + "h-"
                + (2 * half - 2 * radius) + corner(radius, -1, -1) + "v-" + (high - 2 * radius) + corner(radius, 1, -1)
                + "h" + (half - radius);
    }

    private static String corner(double radius, int right, int down) {
        return "a" + radius + " " + radius + " 0 0 1 " + right * radius + " " + down * radius;
    }

    private static String hexagon(double cut) {
        return "h" + (HALF - cut) + "l" + cut + " " + HIGH / 2 + "l-" + cut + " " + HIGH / 2 + "h-"
                + (2 * HALF - 2 * cut) + "l-" + cut + " -" + HIGH / 2 + "l" + cut + " -" + HIGH / 2;
    }

    private static String octagon(double cut) {
        return "h" + (HALF - cut) + "l" + cut + " " + cut + "v" + (HIGH - 2 * cut) + "l-" + cut + " " + cut + "h-"
                + (2 * HALF - 2 * cut) + "l-" + cut + " -" + cut + "v-" + (HIGH - 2 * cut) + "l" + cut + " -" + cut;
    }

    /** A coordinate with one decimal, whatever the machine's language. */
    static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
