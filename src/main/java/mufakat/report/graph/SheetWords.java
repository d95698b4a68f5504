package mufakat.report.graph;

import java.util.Locale;
import mufakat.words.Messages;

/** What a sheet is called. */
final class SheetWords {
    private SheetWords() {}

    static String heading(Graph graph, GraphSheet sheet, Messages messages) {
        if (sheet.part() != GraphSheet.Part.SESSION) {
            return messages.say("graph.sheet." + sheet.part().name().toLowerCase(Locale.ROOT));
        }
        String title = graph.nodes().get(NodeKind.SESSION.id(sheet.subject())).title();
        return messages.say("graph.sheet.session", graph.sheets().indexOf(sheet) + 1, title);
    }
}
