package mufakat.report.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mufakat.history.Baseline;
import mufakat.history.Judge;
import mufakat.history.accuracy.Contest;
import mufakat.history.accuracy.Errors;
import mufakat.history.accuracy.RuleSearch;
import mufakat.history.accuracy.RuleSearch.Found;
import mufakat.history.accuracy.RuleSearch.Shape;
import mufakat.history.accuracy.Sample;
import mufakat.report.Columns;
import mufakat.report.Wrapped;
import mufakat.words.Messages;

/**
 * How good the model is at saying whether all agree, with both kinds of error and their intervals, beside rules without
 * members that were chosen by the first sample.
 */
public final class AccuracyReport {
    private static final String INDENT = "  ";

    private final Sample known;
    private final Optional<Sample> unseen;
    private final Messages messages;
    private final ErrorWords numbers;
    private final Map<String, Judge> others = new LinkedHashMap<>();
    private final Map<String, Found> rules = new LinkedHashMap<>();
    private final List<String> lines = new ArrayList<>();

    /**
     * A report.
     *
     * @param known texts that the model was made by, and that the rules are chosen by
     * @param unseen texts that nothing was chosen by, if there are any
     */
    public AccuracyReport(Sample known, Optional<Sample> unseen, Messages messages) {
        this.known = known;
        this.unseen = unseen;
        this.messages = messages;
        this.numbers = new ErrorWords(messages);
        for (Baseline baseline : Baseline.values()) {
            others.put(messages.say("history.judge." + baseline), baseline);
        }
        for (Shape shape : Shape.values()) {
            Found found = RuleSearch.best(known.texts(), shape);
            rules.put(messages.say("history.judge." + shape), found);
            others.put(messages.say("history.judge." + shape), found.best());
        }
    }

    public List<String> lines() {
        String first = unseen.isPresent() ? "known" : "only";
        sample(first, known);
        unseen.ifPresent(sample -> sample("unseen", sample));
        lines.add("");
        add(messages.say("history.rules"));
        RuleWords words = new RuleWords(messages);
        rules.forEach((name, found) -> add(INDENT + messages.say("history.rules.each", name, words.of(found))));
        unseen.ifPresent(this::spread);
        return lines;
    }

    private void sample(String key, Sample sample) {
        lines.add("");
        add(messages.say("history.sample." + key, sample.texts().size()));
        Columns table = new Columns()
                .row(List.of(
                        "",
                        messages.say("history.accuracy.balanced"),
                        messages.say("history.accuracy.stopped"),
                        messages.say("history.accuracy.passed")));
        table.row(row(messages.say("history.model"), sample.errors(sample.model())));
        if (sample.items() > 0) {
            table.row(row(messages.say("history.as-played"), sample.errors(sample.played())));
        }
        others.forEach((name, judge) -> table.row(row(name, sample.errors(judge))));
        table.lines().forEach(line -> lines.add(INDENT + line));
        if (sample.items() > 0) {
            add(INDENT + messages.say("history.as-played.reading", sample.items()));
        }
        if (sample.supposed() > 0) {
            add(INDENT + messages.say("history.supposed", sample.supposed()));
        }
        told(sample);
    }

    /** From whom the model can be told apart by these texts, and from whom not. */
    private void told(Sample sample) {
        List<String> better = new ArrayList<>();
        List<String> worse = new ArrayList<>();
        List<String> alike = new ArrayList<>();
        others.forEach((name, judge) -> {
            Contest contest = sample.against(judge);
            String one = messages.say(
                    "history.contest",
                    name,
                    contest.better(),
                    contest.worse(),
                    new ChanceWords(messages).of(contest.chance()));
            (!contest.tells() ? alike : contest.better() > contest.worse() ? better : worse).add(one);
        });
        tell("better", better);
        tell("worse", worse);
        tell("alike", alike);
    }

    private void tell(String key, List<String> contests) {
        if (!contests.isEmpty()) {
            add(INDENT + messages.say("history.contest." + key, String.join("; ", contests)));
        }
    }

    /** What the rules that tie in the first sample come to in the second. */
    private void spread(Sample sample) {
        Found found = rules.get(messages.say("history.judge." + Shape.TWO_WITH_EXCEPTIONS));
        List<Integer> hits = found.equals().stream()
                .map(rule -> sample.errors(rule).hits())
                .sorted()
                .toList();
        int least = hits.get(0);
        int most = hits.get(hits.size() - 1);
        add(INDENT
                + messages.say(
                        least == most ? "history.rules.spread.even" : "history.rules.spread",
                        hits.size(),
                        least,
                        most,
                        sample.texts().size(),
                        sample.errors(sample.model()).hits()));
    }

    private List<String> row(String name, Errors errors) {
        return List.of(name, numbers.balanced(errors), numbers.stopped(errors), numbers.passed(errors));
    }

    private void add(String line) {
        lines.addAll(Wrapped.lines(line));
    }
}
