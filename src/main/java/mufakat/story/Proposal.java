package mufakat.story;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;

/** An agenda item made of clauses, of which exactly one is its core. */
@Says("An agenda item made of clauses, of which exactly one is its core.")
public record Proposal(
        @Id String id,

        @Says("The title as players read it.") @Range(min = 1, max = 60)
        String title,

        @Says("A name of at most twenty letters for narrow tables.") @Range(max = 20) @Default("")
        String label,

        @Says(
                "What prose calls it beside its title, so that the check finds texts that tell of it whatever was played.")
        SortedSet<String> names,

        @Says("What it is, in two or three sentences.") @Default("")
        String summary,

        @Says("The forums it fits; the first is the usual one.") @Range(min = 1, max = 20) @Refers(Refers.To.FORUM)
        List<String> forums,

        @Says("The last session in which it can be agreed, for what has a date in its name; always when left out.")
        @Refers(Refers.To.SESSION)
        @Default("")
        String until,

        @Says("Items and practices that make it easier once they are there.")
        @Refers({Refers.To.PROPOSAL, Refers.To.PRACTICE})
        SortedSet<String> buildsOn,

        @Says("The capacity it asks of every member.") @Range(max = 5) @Default("0")
        int demand,

        @Says("Its clauses; exactly one is the core.") @Range(min = 1, max = 12)
        List<Clause> clauses,

        @Says("Wordings that spare a domain and cost effect.") @Range(max = 8)
        List<Safeguard> safeguards,

        @Says("Whether it may enter into force among the like-minded first.") @Default("false")
        boolean accession,

        @Says("Whether it puts the forums in order, so that overlap no longer grows.") @Default("false")
        boolean streamlines,

        @Says("Kinds of incident that it answers once it is in force.") @Refers(Refers.To.INCIDENT_KIND)
        SortedSet<String> answers,

        @Says(
                "By member, what its delegate says when consulted on it: what is about the heaviest of what weighs on it.")
        @Refers(Refers.To.MEMBER)
        SortedMap<String, List<Saying>> corridor,

        @Says("By member, what its delegate says of it on the floor, in the place of its usual words.")
        @Refers(Refers.To.MEMBER)
        SortedMap<String, List<Saying>> floor,

        @Says("Whether delegates' usual words fit it; on what is grave there are its own words, or silence.")
        @Default("plain")
        Tone tone,

        @Says("What is agreed once it is adopted, in a paragraph, and what is not.")
        List<Paragraph> outcome,

        @Says("What happens at once when it is adopted.") List<Effect> effects,
        @Says("What really happened.") Optional<History> history,

        @Says("Where the facts come from.") @Refers(Refers.To.SOURCE) @Default("")
        String source,

        @Says("Ids that it had before, the oldest first: older saves know it by them.") @Range(max = 20)
        List<String> formerly,

        @Says("What its text does among its parties while it is in force, beside what its clauses bring.")
        @Range(max = 6)
        List<InForce> inForce)
        implements Named {

    /** Whether the usual words fit. */
    public enum Tone {
        PLAIN,
        GRAVE
    }

    /** What really happened to an item, for the debrief. */
    @Says("What really happened, for the debrief.")
    @OrText
    public record History(
            @Says("One or two sentences.") @Range(min = 1, max = 600)
            String says,

            @Says("Where that comes from.") @Refers(Refers.To.SOURCE) @Default("")
            String source) {}

    /** The same item with other clauses. */
    public Proposal withClauses(List<Clause> others) {
        return with(buildsOn, others, safeguards);
    }

    /** The same item, building on other items and practices. */
    public Proposal withBuildsOn(SortedSet<String> others) {
        return with(others, clauses, safeguards);
    }

    /** The same item with other safeguards. */
    public Proposal withSafeguards(List<Safeguard> others) {
        return with(buildsOn, clauses, others);
    }

    private Proposal with(SortedSet<String> foundations, List<Clause> sentences, List<Safeguard> wordings) {
        return new Proposal(
                id,
                title,
                label,
                names,
                summary,
                forums,
                until,
                foundations,
                demand,
                sentences,
                wordings,
                accession,
                streamlines,
                answers,
                corridor,
                floor,
                tone,
                outcome,
                effects,
                history,
                source,
                formerly,
                inForce);
    }

    /** The clause that the item stands and falls with. */
    public Clause core() {
        return clauses.stream().filter(Clause::core).findFirst().orElseThrow();
    }

    /** The clause with that id. */
    public Optional<Clause> clause(String clause) {
        return clauses.stream().filter(c -> c.id().equals(clause)).findFirst();
    }

    /** The safeguard with that id. */
    public Optional<Safeguard> safeguard(String safeguard) {
        return safeguards.stream().filter(s -> s.id().equals(safeguard)).findFirst();
    }

    /** Whether any of these safeguards spares the domain, or capacity. */
    public boolean spares(String domain, Set<String> chosen) {
        return safeguards.stream()
                .anyMatch(safeguard -> safeguard.spares().equals(domain) && chosen.contains(safeguard.id()));
    }

    /** The name for narrow tables. */
    public String shortTitle() {
        return label.isEmpty() ? title : label;
    }
}
