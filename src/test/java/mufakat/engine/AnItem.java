package mufakat.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import mufakat.story.Effect;
import mufakat.story.Proposal;
import mufakat.story.Safeguard;

/** An agenda item for a small table: {@code item("hub").saying(core("room"), clause("reporting").touches("data", 2))}. */
final class AnItem {
    private final String id;
    private int demand;
    private boolean accession;
    private boolean streamlines;
    private List<String> forums = List.of(ATable.USUAL);
    private List<AClause> clauses = List.of(AClause.core("core"));
    private final List<Safeguard> safeguards = new ArrayList<>();
    private final SortedSet<String> buildsOn = new TreeSet<>();
    private final SortedSet<String> answers = new TreeSet<>();
    private final List<Effect> effects = new ArrayList<>();

    private AnItem(String id) {
        this.id = id;
    }

    static AnItem item(String id) {
        return new AnItem(id);
    }

    AnItem saying(AClause... said) {
        clauses = Arrays.asList(said);
        return this;
    }

    AnItem guard(String safeguard, String spares) {
        safeguards.add(new Safeguard(safeguard, safeguard, spares, List.of()));
        return this;
    }

    AnItem demanding(int capacity) {
        demand = capacity;
        return this;
    }

    AnItem buildingOn(String... foundations) {
        buildsOn.addAll(Arrays.asList(foundations));
        return this;
    }

    AnItem answering(String... kinds) {
        answers.addAll(Arrays.asList(kinds));
        return this;
    }

    AnItem fitting(String... fit) {
        forums = Arrays.asList(fit);
        return this;
    }

    AnItem openToTheLikeMinded() {
        accession = true;
        return this;
    }

    AnItem streamliningTheForums() {
        streamlines = true;
        return this;
    }

    AnItem bringing(Effect... brought) {
        effects.addAll(Arrays.asList(brought));
        return this;
    }

    Proposal built() {
        return new Proposal(
                id,
                id,
                "",
                "",
                forums,
                buildsOn,
                demand,
                clauses.stream().map(AClause::built).toList(),
                safeguards,
                accession,
                streamlines,
                answers,
                new TreeMap<>(),
                List.of(),
                effects,
                Optional.empty(),
                "",
                List.of());
    }
}
