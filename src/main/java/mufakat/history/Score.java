package mufakat.history;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * In how many cases somebody says what happened.
 *
 * @param of the cases looked at
 * @param model hits of the model
 * @param baselines hits of each baseline
 */
public record Score(int of, int model, SortedMap<Baseline, Integer> baselines) {
    /** The score over all cases that were put to the table. */
    public static Score tabled(List<Verdict> verdicts) {
        return of(verdicts, verdict -> verdict.put().fate().wasTabled());
    }

    /** The score over the cases that were never put to a table: agreement is that the model would have stopped them too. */
    public static Score untabled(List<Verdict> verdicts) {
        return of(verdicts, verdict -> verdict.put().fate() == RecordedFate.NEVER_TABLED);
    }

    /** The scores over the cases of each fate that occurs. */
    public static SortedMap<RecordedFate, Score> byFate(List<Verdict> verdicts) {
        SortedMap<RecordedFate, Score> scores = new TreeMap<>();
        for (RecordedFate fate : RecordedFate.values()) {
            Score score = of(verdicts, verdict -> verdict.put().fate() == fate);
            if (score.of() > 0 && fate != RecordedFate.OPEN) {
                scores.put(fate, score);
            }
        }
        return scores;
    }

    private static Score of(List<Verdict> verdicts, Predicate<Verdict> counted) {
        List<Verdict> cases = verdicts.stream().filter(counted).toList();
        SortedMap<Baseline, Integer> baselines = new TreeMap<>();
        for (Baseline baseline : Baseline.values()) {
            baselines.put(baseline, count(cases, verdict -> verdict.agrees(baseline)));
        }
        return new Score(cases.size(), count(cases, Verdict::agrees), baselines);
    }

    private static int count(List<Verdict> verdicts, Predicate<Verdict> hit) {
        return (int) verdicts.stream().filter(hit).count();
    }
}
