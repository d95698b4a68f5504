package mufakat.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import mufakat.engine.Text;
import mufakat.story.Clause;
import mufakat.story.Proposal;

/**
 * A case written as an item that a table can judge: a core that touches and serves what was coded, and a duty that stands
 * only in the binding form.
 */
record CaseText(Mapping mapping, Proposal proposal) {
    static final String CORE = "core";
    static final String DUTY = "duty";

    static CaseText of(Case put, Mapping mapping) {
        List<Clause> clauses = List.of(core(put, mapping), duty(mapping));
        return new CaseText(mapping, item(put, clauses, mapping.demand() * put.cost()));
    }

    /** The core at that strength, with the duty if it binds. */
    Text at(int strength) {
        SortedMap<String, Integer> strengths = new TreeMap<>();
        strengths.put(CORE, strength);
        strengths.put(DUTY, strength == mapping.binding() ? strength : 0);
        return Text.of(proposal, strengths, new TreeSet<>());
    }

    /** The strengths at which a form is tried, the strongest first. */
    List<Integer> strengths(Form form) {
        if (form == Form.BINDING) {
            return List.of(mapping.binding());
        }
        List<Integer> strengths = new ArrayList<>();
        for (int strength = mapping.strongest(); strength >= mapping.weakest(); strength--) {
            strengths.add(strength);
        }
        return strengths;
    }

    private static Clause core(Case put, Mapping mapping) {
        SortedMap<String, Integer> touches = new TreeMap<>();
        for (Feature feature : put.features()) {
            String domain = Mapping.domain(feature);
            if (!domain.isEmpty() && mapping.touches() > 0) {
                touches.merge(domain, mapping.touches(), Integer::sum);
            }
        }
        SortedMap<String, Integer> serves = new TreeMap<>();
        if (put.is(Feature.TRAINING) && mapping.serves() > 0) {
            serves.put(Mapping.TRAINING, mapping.serves());
        }
        return new Clause(CORE, true, put.proposal(), touches, serves, Collections.emptySortedMap(), 1);
    }

    private static Clause duty(Mapping mapping) {
        SortedMap<String, Integer> touches = new TreeMap<>();
        if (mapping.duty() > 0) {
            touches.put(Mapping.SOVEREIGNTY, mapping.duty());
        }
        SortedMap<String, Integer> none = Collections.emptySortedMap();
        return new Clause(DUTY, false, DUTY, touches, none, none, 0);
    }

    private static Proposal item(Case put, List<Clause> clauses, int demand) {
        return new Proposal(
                put.id(),
                put.proposal(),
                "",
                "",
                List.of(),
                Collections.emptySortedSet(),
                demand,
                clauses,
                List.of(),
                false,
                false,
                Collections.emptySortedSet(),
                Collections.emptySortedMap(),
                List.of(),
                List.of(),
                Optional.empty(),
                put.source());
    }
}
