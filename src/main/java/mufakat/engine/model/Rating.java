package mufakat.engine.model;

import mufakat.story.Clause;
import mufakat.story.Member;
import mufakat.story.Proposal;
import mufakat.story.Story;

/**
 * How sensitive a text is, judged by its heaviest clause on the most sensitive member as far as publicly known (rules,
 * section 2). Hidden values must not show through, so of a trait that is not public only the lower end of its half counts.
 */
public enum Rating {
    LOW(1),
    MODERATE(2),
    HIGH(3),
    SEVERE(4);

    private final int dots;

    Rating(int dots) {
        this.dots = dots;
    }

    /** How many of four dots stand for it. */
    public int dots() {
        return dots;
    }

    /** The rating of a text of an item. */
    public static Rating of(Story story, Proposal item, Text text) {
        int heaviest = 0;
        for (Clause clause : item.clauses()) {
            for (Member member : story.members().values()) {
                heaviest = Math.max(heaviest, text.strength(clause) * touch(clause, member));
            }
        }
        return of(heaviest);
    }

    private static int touch(Clause clause, Member member) {
        int most = 0;
        for (var touched : clause.touches().entrySet()) {
            most = Math.max(most, touched.getValue() * publicly(member, touched.getKey()));
        }
        return most;
    }

    private static int publicly(Member member, String domain) {
        int value = member.sensitivity().getOrDefault(domain, 0);
        return member.publicly().contains(domain) ? value : Profile.half(value).low();
    }

    private static Rating of(int weight) {
        if (weight >= 13) {
            return SEVERE;
        }
        if (weight >= 8) {
            return HIGH;
        }
        return weight >= 4 ? MODERATE : LOW;
    }
}
