package mufakat.report.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import mufakat.report.graph.Layout.Point;
import org.junit.jupiter.api.Test;

class LayoutTest {
    private static final double WIDE = 860;

    @Test
    void noTwoBoxesOverlapOnAnySheet() {
        for (GraphSheet sheet : StoryGraph.of(Stories.oneTable()).sheets()) {
            List<Point> places = new ArrayList<>(Layout.of(sheet, WIDE).places().values());
            for (int i = 0; i < places.size(); i++) {
                for (int j = 0; j < i; j++) {
                    double across = Math.abs(places.get(i).x() - places.get(j).x());
                    double down = Math.abs(places.get(i).y() - places.get(j).y());
                    assertThat(across > Layout.NODE_WIDTH || down > Layout.NODE_HEIGHT)
                            .as("%s: %s and %s", sheet.part(), places.get(i), places.get(j))
                            .isTrue();
                }
            }
        }
    }

    @Test
    void aWayRunsFromTheLowerEdgeOfOneBoxToTheUpperEdgeOfAnotherFurtherDown() {
        Layout layout = Layout.of(sheet("a b", "b c", "a c"), WIDE);

        List<Point> way = layout.ways().get(edge("a c"));

        assertThat(way.get(0)).isEqualTo(layout.places().get("a").moved(0, Layout.NODE_HEIGHT));
        assertThat(way.get(way.size() - 1)).isEqualTo(layout.places().get("c"));
        assertThat(way.get(1).x()).isNotEqualTo(layout.places().get("b").x());
    }

    @Test
    void aCircleIsDrawnWithOneWayBack() {
        Layout layout = Layout.of(sheet("a b", "b c", "c a"), WIDE);

        List<Point> back = layout.ways().get(edge("c a"));

        assertThat(back.get(0).y()).isGreaterThan(back.get(back.size() - 1).y());
    }

    @Test
    void whatLeadsToItselfHasAPlace() {
        Layout layout = Layout.of(sheet("a a"), WIDE);

        assertThat(layout.places()).containsOnlyKeys("a");
        assertThat(layout.ways().get(edge("a a"))).isEmpty();
    }

    @Test
    void aLongWayIsLaidOutWithoutRunningOutOfStack() {
        List<String> chain = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            chain.add("n" + i + " n" + (i + 1));
        }

        Layout layout = Layout.of(sheet(chain.toArray(String[]::new)), WIDE);

        assertThat(layout.places()).hasSize(5001);
    }

    @Test
    void whatNothingJoinsStandsBesideEachOtherUpToTheWidth() {
        Layout layout = Layout.of(sheet("a a", "b b", "c c", "d d", "e e"), WIDE);

        assertThat(layout.width()).isLessThanOrEqualTo(WIDE);
        assertThat(layout.places().get("b").y())
                .isEqualTo(layout.places().get("a").y());
        assertThat(layout.places().get("e").y())
                .isGreaterThan(layout.places().get("a").y());
    }

    private static Edge edge(String ends) {
        String[] both = ends.split(" ");
        return new Edge(both[0], both[1], EdgeKind.LEADS);
    }

    private static GraphSheet sheet(String... ends) {
        List<Edge> edges = List.of(ends).stream().map(LayoutTest::edge).toList();
        List<String> nodes = edges.stream()
                .flatMap(edge -> List.of(edge.from(), edge.to()).stream())
                .distinct()
                .toList();
        return new GraphSheet(GraphSheet.Part.FOUNDATIONS, "", nodes, edges);
    }
}
