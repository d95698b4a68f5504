package mufakat.report.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mufakat.report.graph.Layout.Point;
import mufakat.words.Messages;

/** Every kind of node with its shape and its name. */
final class Legend {
    private Legend() {}

    static List<Map<String, String>> of(Messages messages) {
        List<Map<String, String>> legend = new ArrayList<>();
        for (NodeKind kind : NodeKind.values()) {
            Map<String, String> entry = new LinkedHashMap<>();
            entry.put("kind", kind.word());
            entry.put("shape", Shape.of(kind, new Point(Layout.NODE_WIDTH / 2 + 4, 4)));
            entry.put("word", messages.say("graph.kind." + kind.word()));
            legend.add(entry);
        }
        return legend;
    }
}
