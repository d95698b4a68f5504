package mufakat.report.graph;

import java.util.Collection;
import java.util.List;
import mufakat.story.Condition;

/** What conditions look at, as ids of nodes; a flag, which is no node, has an id of the same shape. */
final class Mentions {
    private static final String FLAG = "flag/";

    private static final Condition.Cases<List<String>> CASES = new Condition.Cases<>(
            c -> List.of(),
            c -> List.of(),
            c -> List.of(),
            c -> each(NodeKind.ITEM, c.items()),
            c -> each(NodeKind.ITEM, c.items()),
            c -> each(NodeKind.ITEM, c.items()),
            c -> each(NodeKind.ITEM, c.atLeast().keySet()),
            c -> List.of(),
            c -> List.of(),
            c -> flags(c.flags()),
            c -> each(NodeKind.PRACTICE, c.atLeast().keySet()),
            c -> each(NodeKind.OFFER, c.offers()),
            c -> each(NodeKind.OFFER, c.offers()),
            c -> List.of(),
            c -> each(NodeKind.ITEM, c.items()),
            c -> List.of(),
            c -> each(NodeKind.SESSION, c.sessions()),
            c -> c.of().stream().flatMap(tests -> in(tests).stream()).toList(),
            c -> in(c.of()));

    private Mentions() {}

    /** All that the conditions look at, nested ones too. */
    static List<String> in(List<Condition> conditions) {
        return conditions.stream().flatMap(test -> test.on(CASES).stream()).toList();
    }

    /** The flags as conditions mention them. */
    static List<String> flags(List<String> flags) {
        return flags.stream().map(FLAG::concat).toList();
    }

    static boolean isFlag(String mentioned) {
        return mentioned.startsWith(FLAG);
    }

    private static List<String> each(NodeKind kind, Collection<String> keys) {
        return keys.stream().map(kind::id).toList();
    }
}
