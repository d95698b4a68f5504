package mufakat.history;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import mufakat.engine.model.Text;
import mufakat.story.Clause;
import mufakat.story.Proposal;
import mufakat.story.Safeguard;

/**
 * A case written as an item that a table can judge: a core that touches and serves what was coded, and a duty that
 * stands only in the binding form.
 */
record CaseText(Mapping mapping, Proposal proposal) {
    static final String CORE = "core";
    static final String DUTY = "duty";

    /** @param domains those of the story that cases touch */
    static CaseText of(Case put, Mapping mapping, List<String> domains) {
        List<Clause> clauses = List.of(core(put, mapping, domains), duty(mapping));
        return new CaseText(mapping, item(put, clauses, mapping.demand() * put.cost()));
    }

    /** The wordings in which a form is tried as it was put forward, the strongest first. */
    SortedMap<Integer, Text> plain(Form form) {
        return wordings(form, new TreeSet<>());
    }

    /** The same wordings with a safeguard in each domain that the text touches. */
    SortedMap<Integer, Text> guarded(Form form) {
        SortedSet<String> safeguards = new TreeSet<>();
        proposal.safeguards().forEach(guard -> safeguards.add(guard.id()));
        return wordings(form, safeguards);
    }

    private SortedMap<Integer, Text> wordings(Form form, SortedSet<String> safeguards) {
        SortedMap<Integer, Text> wordings = new TreeMap<>(Comparator.reverseOrder());
        if (form == Form.BINDING) {
            wordings.put(mapping.binding(), at(mapping.binding(), safeguards));
        } else {
            for (int strength = mapping.weakest(); strength <= mapping.strongest(); strength++) {
                wordings.put(strength, at(strength, safeguards));
            }
        }
        return wordings;
    }

    /**
     * The core at that strength; if it binds, with the duty, which is endeavoured since nobody stands above to enforce
     * it.
     */
    private Text at(int strength, SortedSet<String> safeguards) {
        SortedMap<String, Integer> strengths = new TreeMap<>();
        strengths.put(CORE, strength);
        strengths.put(DUTY, strength == mapping.binding() ? mapping.strongest() : 0);
        return Text.of(proposal, strengths, safeguards);
    }

    private static Clause core(Case put, Mapping mapping, List<String> domains) {
        SortedMap<String, Integer> touches = new TreeMap<>();
        for (Feature feature : put.features()) {
            String domain = Mapping.domain(feature, domains);
            if (!domain.isEmpty() && mapping.touches() > 0) {
                touches.merge(domain, mapping.touches(), Integer::sum);
            }
        }
        SortedMap<String, Integer> serves = new TreeMap<>();
        if (put.is(Feature.TRAINING) && mapping.serves() > 0) {
            serves.put(Mapping.TRAINING, mapping.serves());
        }
        return new Clause(CORE, true, put.proposal(), touches, serves, Collections.emptySortedMap(), 1, List.of());
    }

    private static Clause duty(Mapping mapping) {
        SortedMap<String, Integer> touches = new TreeMap<>();
        if (mapping.duty() > 0) {
            touches.put(Mapping.SOVEREIGNTY, mapping.duty());
        }
        SortedMap<String, Integer> none = Collections.emptySortedMap();
        return new Clause(DUTY, false, DUTY, touches, none, none, 0, List.of());
    }

    /** One for each domain that a clause touches, called as the domain is. */
    private static List<Safeguard> safeguards(List<Clause> clauses) {
        SortedSet<String> domains = new TreeSet<>();
        clauses.forEach(clause -> domains.addAll(clause.touches().keySet()));
        return domains.stream()
                .map(domain -> new Safeguard(domain, domain, domain, List.of()))
                .toList();
    }

    private static Proposal item(Case put, List<Clause> clauses, int demand) {
        return new Proposal(
                put.id(),
                put.proposal(),
                "",
                Collections.emptySortedSet(),
                "",
                List.of(),
                "",
                Collections.emptySortedSet(),
                demand,
                clauses,
                safeguards(clauses),
                false,
                false,
                Collections.emptySortedSet(),
                Collections.emptySortedMap(),
                Collections.emptySortedMap(),
                Proposal.Tone.PLAIN,
                List.of(),
                List.of(),
                Optional.empty(),
                put.source(),
                List.of(),
                List.of());
    }
}
