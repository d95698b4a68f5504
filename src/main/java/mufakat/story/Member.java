package mufakat.story;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;

/** A state at the table. Its numbers are assumptions of a model, made to be argued with. */
@Says("A state at the table.")
public record Member(
        @Id String id,

        @Says("The name as players read it.") @Range(min = 1, max = 40)
        String name,

        @Says("Its capital.") @Default("") String capital,

        @Says("Its population in thousands; qualified majorities are counted with it.")
        @Range(min = 1, max = 2000000)
        @Default("1000")
        int population,

        @Says("Where it lies on the map, in per cent from the left and from the top.")
        Optional<Place> place,

        @Says("What it can do: people, institutions, equipment.") @Range(max = 5)
        int capacity,

        @Says("Its trust in the envoy at the start.") @Range(max = 5) @Default("1")
        int trust,

        @Says("How many tiers its procedure for emergencies has; 0 when it has none.") @Range(max = 10) @Default("0")
        int tiers,

        @Says("How sensitive it is in each domain; 0 where none is named.") @Range(max = 3) @Refers(Refers.To.DOMAIN)
        SortedMap<String, Integer> sensitivity,

        @Says("How much it wants each kind of benefit; 0 where none is named.")
        @Range(max = 3)
        @Refers(Refers.To.INTEREST)
        SortedMap<String, Integer> interest,

        @Says("The strength at which a clause that touches the domain makes it object, whatever its comfort.")
        @Range(min = 1, max = 4)
        @Refers(Refers.To.DOMAIN)
        SortedMap<String, Integer> redLines,

        @Says("Domains and interests whose exact value everybody knows.")
        @Refers({Refers.To.DOMAIN, Refers.To.INTEREST})
        SortedSet<String> publicly,

        @Says("Members it can bring along as a co-sponsor.") @Refers(Refers.To.MEMBER)
        SortedSet<String> neighbours,

        @Says("A short portrait: what it cares for and why.") @Default("")
        String brief,

        @Says("What its delegate says in the corridor when an item has no words of its own for it.")
        List<Paragraph> corridor,

        @Says("What its delegate says on the floor, in its own voice.")
        Optional<Voice> voice,

        @Says("Where its portrait comes from.") @Refers(Refers.To.SOURCE) @Default("")
        String source,

        @Says("Ids that it had before, the oldest first: older saves know it by them.") @Range(max = 20)
        List<String> formerly)
        implements Named {

    /** The same member with other sensitivities and interests. */
    public Member feeling(SortedMap<String, Integer> sensitivities, SortedMap<String, Integer> interests) {
        return new Member(
                id,
                name,
                capital,
                population,
                place,
                capacity,
                trust,
                tiers,
                sensitivities,
                interests,
                redLines,
                publicly,
                neighbours,
                brief,
                corridor,
                voice,
                source,
                formerly);
    }

    /** A place on the map, in per cent. */
    @Says("A place on the map, in per cent.")
    public record Place(
            @Says("From the left edge.") @Range(max = 100) int x,
            @Says("From the top edge.") @Range(max = 100) int y) {}

    /** Lines for the floor; where one is empty, the program's own are used. */
    @Says("Lines for the floor; where a list is empty, the program's own are used.")
    public record Voice(
            @Says("When it speaks for a text.") List<String> supports,
            @Says("When it joins.") List<String> joins,
            @Says("When it hesitates in silence.") List<String> hesitates,

            @Says("When it objects; {clause} stands for the clause that weighs most.")
            List<String> objects) {}
}
