package mufakat.story;

import java.util.List;
import java.util.SortedSet;

/** Something that may go wrong between sessions (rules, section 9). */
@Says("Something that may go wrong between sessions.")
public record Incident(
        @Id String id,

        @Says("The headline as players read it.") @Range(min = 1, max = 60)
        String title,

        @Says("What kind it is, for example phishing or ransomware; items that answer the kind soften it.")
        @Range(min = 1, max = 40)
        String kind,

        @Says("How often it is dealt, beside the others.") @Range(min = 1, max = 100) @Default("1")
        int weight,

        @Says("How much damage it does before anything softens it.") @Range(min = 1, max = 6)
        int severity,

        @Says("When it can happen.") List<Condition> when,

        @Says("Members that can be hit; any when none is named.") @Refers(Refers.To.MEMBER)
        SortedSet<String> victims,

        @Says(
                "Members it can come from when it crosses a border; none when it does not. Where any member has tiers, help is late unless those of both lie close together.")
        @Refers(Refers.To.MEMBER)
        SortedSet<String> origins,

        @Says("What happened; {victim} and {origin} stand for the members dealt.") @Range(min = 1, max = 40)
        List<Paragraph> text,

        @Says("What the envoy can do.") List<Choice> choices,

        @Says("Where the facts come from.") @Refers(Refers.To.SOURCE) @Default("")
        String source,

        @Says("Ids that it had before, the oldest first: older saves know it by them.") @Range(max = 20)
        List<String> formerly)
        implements Named {
    /** In an effect, the member that was hit. */
    public static final String VICTIM = "victim";

    /** In an effect, the member that it came from; nobody where it crosses no border. */
    public static final String ORIGIN = "origin";
}
