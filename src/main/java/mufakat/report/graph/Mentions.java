package mufakat.report.graph;

import java.util.Collection;
import java.util.List;
import mufakat.story.Condition;

/** What conditions look at, as ids of nodes; a flag, which is no node, has an id of the same shape. */
final class Mentions {
    private static final String FLAG = "flag/";

    private Mentions() {}

    /** All that the conditions look at, nested ones too. */
    static List<String> in(List<Condition> conditions) {
        return conditions.stream().flatMap(test -> in(test).stream()).toList();
    }

    private static List<String> in(Condition test) {
        if (test instanceof Condition.AboutItems about) {
            return each(NodeKind.ITEM, about.items());
        }
        if (test instanceof Condition.Strength strength) {
            return each(NodeKind.ITEM, strength.atLeast().keySet());
        }
        if (test instanceof Condition.Clause clause) {
            return each(NodeKind.ITEM, clause.atLeast().keySet());
        }
        if (test instanceof Condition.Flag flag) {
            return flags(flag.flags());
        }
        if (test instanceof Condition.Practice practice) {
            return each(NodeKind.PRACTICE, practice.atLeast().keySet());
        }
        if (test instanceof Condition.AboutOffers about) {
            return each(NodeKind.OFFER, about.offers());
        }
        if (test instanceof Condition.InSession in) {
            return each(NodeKind.SESSION, in.sessions());
        }
        if (test instanceof Condition.Any any) {
            return any.of().stream().flatMap(tests -> in(tests).stream()).toList();
        }
        return test instanceof Condition.Not not ? in(not.of()) : List.of();
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
