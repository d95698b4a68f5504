package mufakat.story;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;

/** A state or body outside the table that offers help. */
@Says("A state or body outside the table that offers help.")
public record Partner(
        @Id String id,

        @Says("The name as players read it.") @Range(min = 1, max = 40)
        String name,

        @Says("A short portrait, in paragraphs that may have conditions.")
        List<Paragraph> brief,

        @Says("What it offers, in order: the first that is open is heard.")
        List<Offer> offers,

        @Says("Where the facts come from.") @Refers(Refers.To.SOURCE) @Default("")
        String source,

        @Says("Ids that it had before, the oldest first: older saves know it by them.") @Range(max = 20)
        List<String> formerly)
        implements Named {

    /** One offer of a partner (rules, section 7). */
    @Says("One offer of a partner.")
    public record Offer(
            @Says("Its id, unique among all offers.") @Range(min = 1, max = 40)
            String id,

            @Says("The title as players read it.") @Range(min = 1, max = 60)
            String title,

            @Says("What the partner's envoy says.") List<Paragraph> text,
            @Says("When it is open.") List<Condition> when,
            @Says("What it gives.") Gives gives,
            @Says("What it asks.") Asks asks,

            @Says("Where the facts come from.") @Refers(Refers.To.SOURCE) @Default("")
            String source,

            @Says("Ids that it had before, the oldest first: older saves know it by them.") @Range(max = 20)
            List<String> formerly,

            @Says("Offers that are closed once this one is accepted; they close this one as well.")
            @Refers(Refers.To.OFFER)
            SortedSet<String> excludes,

            @Says("The session with whose end it runs out.") @Refers(Refers.To.SESSION) @Default("")
            String until,

            @Says("The offer that comes in a later session when this one is declined, and only then.")
            @Refers(Refers.To.OFFER)
            @Default("")
            String returns)
            implements Named {}

    /** What an offer gives. Training offers touch nothing: that is why they work. */
    @Says("What an offer gives.")
    public record Gives(
            @Says("Members whose capacity is raised to the level given; 'all' raises all below it.")
            @Range(min = 1, max = 5)
            @Refers({Refers.To.MEMBER, Refers.To.EVERYONE})
            SortedMap<String, Integer> capacity,

            @Says("Tokens for promises.") @Range(max = 5) @Default("0")
            int tokens,

            @Says("Days of preparation in this session.") @Range(max = 10) @Default("0")
            int days,

            @Says("Practices it helps along, and by how much.") @Range(min = 1, max = 10) @Refers(Refers.To.PRACTICE)
            SortedMap<String, Integer> push,

            @Says("Items it backs in public.") @Refers(Refers.To.PROPOSAL)
            SortedSet<String> backing,

            @Says("Items it puts on the agenda.") @Refers(Refers.To.PROPOSAL)
            SortedSet<String> items) {}

    /** What an offer asks. What is asked of a text and not met when it is adopted closes the partner's later offers. */
    @Says("What an offer asks.")
    public record Asks(
            @Says("Days of preparation, spent on accepting.") @Range(max = 10) @Default("0")
            int days,

            @Says("Items that must be adopted before it can be accepted.") @Refers(Refers.To.PROPOSAL)
            SortedSet<String> adopted,

            @Says("What it asks of a text, by item.") @Refers(Refers.To.PROPOSAL)
            SortedMap<String, Wording> wording) {}

    /** What an offer asks of one text. */
    @Says("What an offer asks of one text.")
    public record Wording(
            @Says("The least strength of a clause.") @Range(min = 1, max = 4)
            SortedMap<String, Integer> clauses,

            @Says("Safeguards that must be in.") SortedSet<String> with,
            @Says("Safeguards that must be left out.") SortedSet<String> without) {}
}
