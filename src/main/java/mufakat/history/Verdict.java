package mufakat.history;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the model says of a case.
 *
 * @param year of the members it was put to
 * @param hearings one for each form of the case
 */
public record Verdict(Case put, int year, SortedMap<Form, Hearing> hearings) {
    public Verdict {
        hearings = Collections.unmodifiableSortedMap(new TreeMap<>(hearings));
    }

    /** Whether the model says of every form what happened. */
    public boolean agrees() {
        return hearings.entrySet().stream().allMatch(heard -> heard.getValue().passes() == put.passed(heard.getKey()));
    }

    /** Whether a baseline says of every form what happened. */
    public boolean agrees(Baseline baseline) {
        return hearings.keySet().stream()
                .allMatch(form -> baseline.passes(new CodedText(put, form)) == put.passed(form));
    }

    /** Who says of every text of these verdicts what the members said. */
    public static Judge judge(List<Verdict> verdicts) {
        Map<String, Verdict> byCase = new TreeMap<>();
        verdicts.forEach(verdict -> byCase.put(verdict.put().id(), verdict));
        return text -> byCase.get(text.put().id()).hearings().get(text.form()).passes();
    }

    /** The form that tells most: where the model is wrong the first that it is wrong about, else the first. */
    public Form telling() {
        return hearings.keySet().stream()
                .filter(form -> hearings.get(form).passes() != put.passed(form))
                .findFirst()
                .orElseGet(hearings::firstKey);
    }
}
