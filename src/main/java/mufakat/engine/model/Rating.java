package mufakat.engine.model;

import mufakat.story.Clause;
import mufakat.story.Member;
import mufakat.story.Proposal;
import mufakat.story.Story;

/**
 * How sensitive a text is, judged by its heaviest clause on the most sensitive member, as it is felt with the text's
 * safeguards and in its forum, as far as publicly known (rules, section 2). Hidden values must not show through, so of a
 * trait that is not public only the lower end of its half counts.
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

    /** The rating of a text of an item that is put to such a forum. */
    public static Rating of(Story story, Proposal item, Text text, String forum) {
        String eased = story.forums().get(forum).eases();
        int heaviest = 0;
        for (Clause clause : item.clauses()) {
            for (var touched : clause.touches().entrySet()) {
                int spared = (item.spares(touched.getKey(), text.safeguards())
                                ? story.rules().safeguard()
                                : 0)
                        + (touched.getKey().equals(eased) ? 1 : 0);
                int weight = text.strength(clause) * touched.getValue();
                heaviest = Math.max(heaviest, weight * most(story, touched.getKey(), spared));
            }
        }
        return of(heaviest);
    }

    private static int most(Story story, String domain, int spared) {
        int most = 0;
        for (Member member : story.members().values()) {
            most = Math.max(most, publicly(member, domain) - spared);
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
