package mufakat.story;

import java.util.SortedSet;

/**
 * What a delegate says of an item, and what in its text that is about, so that nobody praises or fears what isn't there
 * (rules, section 5). A plain text in its place speaks of nothing in particular.
 */
@Says("What a delegate says of an item: either plain text, or text with what it is about.")
@OrText
public record Saying(
        @Says("The words.") @Range(min = 1, max = 2000) String say,

        @Says(
                "What they complain of: clauses, safeguards or forums of the item, or means, partner. Said only while all of"
                        + " them are there and weigh; by a member that objects, only while the heaviest of all is among them.")
        SortedSet<String> minds,

        @Says(
                "What they praise: clauses, safeguards or forums of the item, or means, partner, precedent, envoy. Said only"
                        + " while all of them are there and speak for the text.")
        SortedSet<String> likes,

        @Says("What they ask for: clauses, safeguards or forums of the item. Said only while none of them is there.")
        SortedSet<String> wants,

        @Says("The stances that they fit; any when none is named.")
        SortedSet<As> as) {
    /** What the text asks of people and money. */
    public static final String MEANS = "means";

    /** The backing of an outside power. */
    public static final String PARTNER = "partner";

    /** What the item builds on. */
    public static final String PRECEDENT = "precedent";

    /** The member's dealings with the envoy. */
    public static final String ENVOY = "envoy";

    /** A stance in which something is said. */
    public enum As {
        SUPPORTS,
        JOINS,
        HESITATES,
        OBJECTS
    }

    /** Whether it speaks of nothing in particular. */
    public boolean isGeneral() {
        return minds.isEmpty() && likes.isEmpty() && wants.isEmpty();
    }
}
