package mufakat.compare;

import java.util.ArrayList;
import java.util.List;

/** A game of The Ferry in the making: what it prepares, what it tables, and on to the end. */
final class AFerryGame {
    static final String WEAK = "draft item=ferry clauses=run:3 forum=quay";
    static final String STRONG = "draft item=ferry clauses=run:3,rule:3 forum=quay";

    private final List<String> decisions = new ArrayList<>();

    private AFerryGame(String choice) {
        decisions.add("choose choice=" + choice);
    }

    static AFerryGame bowing() {
        return new AFerryGame("bow");
    }

    static AFerryGame nodding() {
        return new AFerryGame("nod");
    }

    AFerryGame then(String... more) {
        decisions.addAll(List.of(more));
        return this;
    }

    /** The ferry is agreed in spring. */
    AFerryGame carrying() {
        return then(WEAK, "open-floor", "table item=ferry forum=quay", "adjourn");
    }

    /** The ferry is tabled in spring, objected to, and left at rest. */
    AFerryGame failing() {
        return then(STRONG, "open-floor", "table item=ferry forum=quay", "let-rest", "adjourn");
    }

    /** Nothing is tabled in spring. */
    AFerryGame waiting() {
        return then("open-floor", "adjourn");
    }

    /** On to the end, from autumn, in which something may be prepared. */
    String[] over(String... autumn) {
        return then(autumn).then("open-floor", "adjourn").stopped();
    }

    /** As far as it has come. */
    String[] stopped() {
        return decisions.toArray(String[]::new);
    }
}
