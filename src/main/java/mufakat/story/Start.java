package mufakat.story;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * How things typically stand before a session, for those who begin the story there. What is left out is as at the story's
 * start; it says what there is, not what is to be added.
 */
@Says("How things typically stand before a session, for those who begin the story there.")
public record Start(
        @Says("The capacity of members; 'all' stands for every member not named.")
        @Range(max = 5)
        @Refers({Refers.To.MEMBER, Refers.To.EVERYONE})
        SortedMap<String, Integer> capacity,

        @Says("The trust of members in the envoy; 'all' stands for every member not named.")
        @Range(max = 5)
        @Refers({Refers.To.MEMBER, Refers.To.EVERYONE})
        SortedMap<String, Integer> trust,

        @Says("Items whose texts are in force.") @Refers(Refers.To.PROPOSAL)
        SortedMap<String, Agreement> adopted,

        @Says("Practices and the members that have set them up by then, beside those that had them at the start.")
        @Refers(value = Refers.To.PRACTICE, inside = Refers.To.MEMBER)
        SortedMap<String, List<String>> practices,

        @Says("Items on the agenda beside those in force and those that earlier sessions brought.")
        @Refers(Refers.To.PROPOSAL)
        SortedSet<String> open,

        @Says("Flags that are up.") SortedSet<String> flags,

        @Says("Tokens for promises in hand.") @Range(max = 20) @Default("0")
        int tokens,

        @Says("How familiar items are.") @Range(max = 10) @Refers(Refers.To.PROPOSAL)
        SortedMap<String, Integer> familiarity,

        @Says("What scenes and incidents have added to measures; what texts deliver is worked out.")
        @Range(min = -1000, max = 1000)
        @Refers(Refers.To.MEASURE)
        SortedMap<String, Integer> measures,

        @Says("Domains and interests in which a member is known to the envoy.")
        @Refers(
                value = Refers.To.MEMBER,
                inside = {Refers.To.DOMAIN, Refers.To.INTEREST})
        SortedMap<String, List<String>> known,

        @Says("Red lines that have moved: member, domain and the strength; 0 takes the line away.")
        @Range(max = 4)
        @Refers(value = Refers.To.MEMBER, inside = Refers.To.DOMAIN)
        SortedMap<String, SortedMap<String, Integer>> redLines,

        @Says("Offers that were accepted: they back what they back; what else they gave is said above.")
        @Refers(Refers.To.OFFER)
        SortedSet<String> accepted,

        @Says("Offers that were declined.") @Refers(Refers.To.OFFER)
        SortedSet<String> declined) {

    /** A text in force. */
    @Says("A text in force.")
    public record Agreement(
            @Says("The strength of each clause; one that is not named is absent.") @Range(max = 4)
            SortedMap<String, Integer> clauses,

            @Says("Its safeguards.") SortedSet<String> safeguards,

            @Says("The forum that adopted it; the item's usual one when left out.")
            @Refers(Refers.To.FORUM)
            @Default("")
            String forum,

            @Says("Members that were silent and do not own it.") @Refers(Refers.To.MEMBER)
            SortedSet<String> hesitated,

            @Says("The like-minded among which it is in force; all members when left out.") @Refers(Refers.To.MEMBER)
            SortedSet<String> parties) {}
}
