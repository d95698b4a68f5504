package mufakat.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import mufakat.story.Effect;
import mufakat.story.InForce;
import mufakat.story.Proposal;
import mufakat.story.Safeguard;

/** An agenda item for a small table: {@code item("hub").saying(core("room"), clause("reporting").touches("data", 2))}. */
public final class AnItem {
    private final String id;
    private int demand;
    private boolean accession;
    private boolean streamlines;
    private List<InForce> inForce = List.of();
    private String until = "";
    private List<String> forums = List.of(ATable.USUAL);
    private List<AClause> clauses = List.of(AClause.core("core"));
    private final List<Safeguard> safeguards = new ArrayList<>();
    private final SortedSet<String> buildsOn = new TreeSet<>();
    private final SortedSet<String> answers = new TreeSet<>();
    private final List<Effect> effects = new ArrayList<>();

    private AnItem(String id) {
        this.id = id;
    }

    public static AnItem item(String id) {
        return new AnItem(id);
    }

    public AnItem saying(AClause... said) {
        clauses = Arrays.asList(said);
        return this;
    }

    public AnItem guard(String safeguard, String spares) {
        safeguards.add(new Safeguard(safeguard, safeguard, spares, List.of()));
        return this;
    }

    public AnItem demanding(int capacity) {
        demand = capacity;
        return this;
    }

    public AnItem buildingOn(String... foundations) {
        buildsOn.addAll(Arrays.asList(foundations));
        return this;
    }

    public AnItem answering(String... kinds) {
        answers.addAll(Arrays.asList(kinds));
        return this;
    }

    public AnItem fitting(String... fit) {
        forums = Arrays.asList(fit);
        return this;
    }

    public AnItem until(String session) {
        until = session;
        return this;
    }

    public AnItem openToTheLikeMinded() {
        accession = true;
        return this;
    }

    public AnItem streamliningTheForums() {
        streamlines = true;
        return this;
    }

    public AnItem answeringPetitions(InForce.Petitions when) {
        inForce = List.of(new InForce(when, false, new TreeSet<>(), ""));
        return this;
    }

    public AnItem fittingTiers() {
        inForce = List.of(new InForce(InForce.Petitions.LATE, true, new TreeSet<>(), ""));
        return this;
    }

    public AnItem merging(String... merged) {
        inForce = List.of(new InForce(InForce.Petitions.LATE, false, Sets.of(merged), ""));
        return this;
    }

    public AnItem bringing(Effect... brought) {
        effects.addAll(Arrays.asList(brought));
        return this;
    }

    public Proposal built() {
        return new Proposal(
                id,
                id,
                "",
                new TreeSet<>(),
                "",
                forums,
                until,
                buildsOn,
                demand,
                clauses.stream().map(AClause::built).toList(),
                safeguards,
                accession,
                streamlines,
                answers,
                new TreeMap<>(),
                new TreeMap<>(),
                Proposal.Tone.PLAIN,
                List.of(),
                effects,
                Optional.empty(),
                "",
                List.of(),
                inForce);
    }
}
