package mufakat.history;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

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

    /**
     * Whether the model says what happened: of every form, and of what like-minded states entered into which members stood
     * aside, no more and no fewer.
     */
    public boolean agrees() {
        return put.fate() == RecordedFate.LIKE_MINDED
                ? new TreeSet<>(objectors()).equals(put.named().aside())
                : agrees(text -> hearings.get(text.form()).passes());
    }

    /** Whether another judge says of every form what happened; who knows no members can't say who stood aside. */
    public boolean agrees(Judge judge) {
        return put.fate() != RecordedFate.LIKE_MINDED
                && hearings.keySet().stream()
                        .allMatch(form -> judge.passes(new CodedText(put, form)) == put.passed(form));
    }

    /** The members that object to the text as it was put forward: to the last of its forms. */
    public List<String> objectors() {
        return hearings.get(hearings.lastKey()).objectors();
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
