package mufakat.guide;

import java.util.LinkedHashMap;
import java.util.Map;

/** One line for each kind of condition and effect, as the guide shows it; about the guide's own story. */
public final class KindExamples {
    private static final String[] CONDITIONS = {
        "trust: { COR: 2 }",
        "capacity: { COR: 2 }",
        "measures: { moving: 10 }",
        "adopted: [trades, certificate]",
        "by-all: certificate",
        "shelved: certificate",
        "pressed: certificate",
        "strength: { certificate: 3 }",
        "clause: { certificate: { exam: 3 } }",
        "agreed: 2",
        "silent: 3",
        "flag: met-the-girl",
        "practice: { open-day: 3 }",
        "accepted: workshop",
        "declined: workshop",
        "consulted: [ALD, DUN]",
        "drafted: certificate",
        "done: { consult: 3, promise: 1 }",
        "in-session: autumn",
        "any: [{ adopted: trades }, { trust: { ALD: 3 } }]",
        "not: { adopted: certificate }",
    };

    private static final String[] EFFECTS = {
        "trust: { COR: 1, all: -1 }",
        "capacity: { COR: 1 }",
        "measures: { goodwill: 3 }",
        "reveal: { COR: [leaving, chances] }",
        "flag: met-the-girl",
        "unlock: certificate",
        "days: -1",
        "token: 1",
        "familiarity: { certificate: 1 }",
        "red-line: { ALD: { schools: 3 } }",
        "push: { open-day: { all: 1 } }",
        "sensitivity: { COR: { leaving: 1 }, all: { leaving: -1 } }",
        "succession: { ALD: { schools: -1 }, DUN: {} }",
        "adopt-practice: { open-day: [BRE] }",
        "disown: { certificate: [COR] }",
    };

    private KindExamples() {}

    /** By the name of the kind. */
    public static Map<String, String> conditions() {
        return byName(CONDITIONS);
    }

    /** By the name of the kind. */
    public static Map<String, String> effects() {
        return byName(EFFECTS);
    }

    private static Map<String, String> byName(String... examples) {
        Map<String, String> byName = new LinkedHashMap<>();
        for (String example : examples) {
            byName.put(example.substring(0, example.indexOf(':')), example);
        }
        return byName;
    }
}
