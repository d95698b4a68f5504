package mufakat.report.history;

import java.util.ArrayList;
import java.util.List;
import mufakat.history.Baseline;
import mufakat.history.Form;
import mufakat.history.RecordedFate;
import mufakat.history.Score;
import mufakat.history.Verdict;
import mufakat.report.Columns;
import mufakat.report.Wrapped;
import mufakat.story.Story;
import mufakat.words.Messages;

/** How the model fared against what happened, as lines for a terminal of 80 columns. */
public final class HistoryReport {
    private static final String INDENT = "  ";
    private static final String DEEPER = "      ";

    private final Story story;
    private final List<Verdict> verdicts;
    private final List<Verdict> carried;
    private final List<Verdict> played;
    private final AccuracyReport accuracy;
    private final Messages messages;
    private final VerdictWords words;
    private final List<String> sections = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();

    /**
     * A report.
     *
     * @param verdicts on every case
     * @param carried what is said to those not adopted, were they carried to the end as those adopted late were
     * @param played what is said to those that are items of the story, as they are played
     * @param accuracy how good the model is at it, over these cases and others
     */
    public HistoryReport(
            Story story,
            List<Verdict> verdicts,
            List<Verdict> carried,
            List<Verdict> played,
            AccuracyReport accuracy,
            Messages messages) {
        this.story = story;
        this.verdicts = verdicts;
        this.carried = carried;
        this.played = played;
        this.accuracy = accuracy;
        this.messages = messages;
        this.words = new VerdictWords(story, messages);
    }

    /** What else is to be told before the outcomes, as lines. */
    public void telling(List<String> section) {
        sections.addAll(section);
    }

    /** The score, the outcomes and the misses. */
    public List<String> inShort() {
        begin();
        section("misses");
        List<Verdict> misses = misses();
        if (misses.isEmpty()) {
            add(INDENT + messages.say("history.misses.none"));
        }
        misses.forEach(this::entry);
        lines.add("");
        add(messages.say("history.more"));
        return lines;
    }

    /** The same with every case in the place of the misses, hits marked + and misses -. */
    public List<String> inFull() {
        begin();
        section("all");
        verdicts.forEach(this::entry);
        return lines;
    }

    private void begin() {
        add(messages.say("history.title", verdicts.size(), story.story().title()));
        accuracy();
        lines.addAll(sections);
        fates();
    }

    private void accuracy() {
        if (Score.tabled(verdicts).of() > 0) {
            lines.addAll(accuracy.lines());
        }
        Score untabled = Score.untabled(verdicts);
        if (untabled.of() > 0) {
            lines.add("");
            add(messages.say("history.untabled", untabled.of(), untabled.model()));
        }
        control();
        lines.addAll(new MembersReport(verdicts, played, messages).lines());
        lines.addAll(new PlayedReport(verdicts, played, messages).lines());
    }

    /** That a late case passes says little if every case would that is carried as long. */
    private void control() {
        boolean late = verdicts.stream().anyMatch(verdict -> verdict.put().isCarried());
        if (late && !carried.isEmpty()) {
            long stopped = carried.stream().filter(verdict -> !verdict.agrees()).count();
            add(messages.say("history.control", carried.size(), carried.get(0).year(), stopped));
        }
    }

    private void fates() {
        if (Score.byFate(verdicts).isEmpty()) {
            return;
        }
        section("fates");
        Columns table = new Columns()
                .row(List.of(
                        "",
                        messages.say("history.fates.cases"),
                        messages.say("history.fates.model"),
                        messages.say("history.fates.ONE_LINE"),
                        messages.say("history.fates.ALWAYS_YES")));
        Score.byFate(verdicts).forEach((fate, score) -> table.row(row(fate, score)));
        table.lines().forEach(line -> lines.add(INDENT + line));
    }

    private List<String> row(RecordedFate fate, Score score) {
        return List.of(
                messages.say("history.fate." + fate),
                String.valueOf(score.of()),
                String.valueOf(score.model()),
                String.valueOf(score.baselines().get(Baseline.ONE_LINE)),
                String.valueOf(score.baselines().get(Baseline.ALWAYS_YES)));
    }

    private List<Verdict> misses() {
        return verdicts.stream()
                .filter(verdict -> verdict.put().fate().wasTabled() && !verdict.agrees())
                .toList();
    }

    private void entry(Verdict verdict) {
        add(INDENT + messages.say("history.case." + mark(verdict), words.title(verdict)));
        add(DEEPER + words.happened(verdict));
        for (Form form : verdict.hearings().keySet()) {
            add(DEEPER + words.said(verdict, form));
        }
    }

    private static String mark(Verdict verdict) {
        if (!verdict.put().fate().wasTabled()) {
            return "untabled";
        }
        return verdict.agrees() ? "hit" : "miss";
    }

    private void section(String key) {
        lines.add("");
        add(messages.say("history." + key));
    }

    private void add(String line) {
        lines.addAll(Wrapped.lines(line));
    }
}
