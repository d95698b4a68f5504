package mufakat.cli;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import mufakat.history.Backtest;
import mufakat.history.Case;
import mufakat.history.Firmness;
import mufakat.history.Mapping;
import mufakat.history.Played;
import mufakat.history.Verdict;
import mufakat.history.accuracy.Sample;
import mufakat.history.cases.CaseReader;
import mufakat.report.history.AccuracyReport;
import mufakat.report.history.FirmnessReport;
import mufakat.report.history.HistoryReport;
import mufakat.report.history.SpreadReport;
import mufakat.report.history.VerdictCsv;
import mufakat.session.StoryCatalogue;
import mufakat.session.Trouble;
import mufakat.story.Story;
import mufakat.words.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds the model against what really happened. */
@Command(mixinStandardHelpOptions = true, versionProvider = Commands.VersionLine.class)
final class HistoryCommand implements Callable<Integer> {
    private static final String CAMPAIGN = "rising-tide";
    private static final String CASES = "cases.csv";
    private static final String HELD_OUT = "held-out.csv";
    private static final String FIRST_STORY = "one-table";

    private final Commands top;
    private final Messages messages;
    private int slips;

    @Parameters(paramLabel = "CASES.csv", arity = "0..1", descriptionKey = "history-cases")
    private Optional<Path> cases;

    @Option(names = "--held-out", paramLabel = "FILE", descriptionKey = "history-held-out")
    private Optional<Path> heldOut;

    @Option(names = "--story", paramLabel = "STORY", descriptionKey = "history-story")
    private Optional<String> name;

    @Option(names = "--all", descriptionKey = "history-all")
    private boolean all;

    @Option(names = "--vary", descriptionKey = "history-vary")
    private boolean vary;

    @Option(names = "--set", paramLabel = "NAME=N", descriptionKey = "history-set")
    private Map<String, Integer> constants = new TreeMap<>();

    @Option(names = "--csv", paramLabel = "FILE", descriptionKey = "history-csv")
    private Optional<Path> csv;

    HistoryCommand(Commands top) {
        this.top = top;
        this.messages = top.messages();
    }

    @Override
    public Integer call() throws Trouble {
        if (csv.isPresent()) {
            new NewFile(messages).refuseTaken(csv.get());
        }
        Mapping reading = reading();
        StoryCatalogue library = top.application(top.surroundings()).library();
        Story story = library.open(name.orElseGet(() -> usual(library))).story();
        refuseUnfit(story);
        Path beside = library.folder().resolve(CAMPAIGN);
        CaseReader read = read(cases.orElseGet(() -> beside.resolve(CASES)));
        Optional<CaseReader> unseen = unseen(beside.resolve(HELD_OUT));
        Optional<SpreadReport> spread =
                cases.isPresent() ? Optional.empty() : new SpreadYears(beside, messages).report(story, this::slip);
        tell(story, reading, read.cases(), unseen.map(CaseReader::cases), spread);
        return slips == 0 ? ExitCode.DONE : ExitCode.NO;
    }

    /** Something in a file that could not be read; the rest is judged. */
    private void slip(String sentence) {
        top.surroundings().err().println(sentence);
        slips++;
    }

    /** The cases that nothing was chosen by: those named, or those of the campaign where its own cases are judged. */
    private Optional<CaseReader> unseen(Path ofCampaign) throws Trouble {
        if (heldOut.isPresent()) {
            return Optional.of(read(heldOut.get()));
        }
        return cases.isPresent() || !Files.exists(ofCampaign) ? Optional.empty() : Optional.of(read(ofCampaign));
    }

    private CaseReader read(Path file) throws Trouble {
        CaseReader read = new CaseFile(file, messages).read();
        read.flaws().forEach(flaw -> slip(flaw.sentence(file.toString(), messages)));
        if (read.cases().isEmpty()) {
            throw new Trouble(messages.say("history.none", file));
        }
        return read;
    }

    /** The campaign where it is at hand, since the cases are about its years. */
    private static String usual(StoryCatalogue library) {
        return library.all().stream().anyMatch(story -> story.name().equals(CAMPAIGN)) ? CAMPAIGN : FIRST_STORY;
    }

    /** A story with domains of its own would answer every case with a yes that means nothing. */
    private void refuseUnfit(Story story) throws Trouble {
        List<String> missing = new ArrayList<>(Mapping.DOMAINS);
        missing.removeAll(story.domains().keySet());
        List<String> interests = new ArrayList<>(Mapping.INTERESTS);
        interests.removeAll(story.interests().keySet());
        missing.addAll(interests);
        if (!missing.isEmpty()) {
            throw new Trouble(messages.say(
                    "history.story",
                    story.story().id(),
                    messages.list(List.copyOf(missing)),
                    messages.list(List.copyOf(Mapping.DOMAINS)),
                    messages.list(List.copyOf(Mapping.INTERESTS))));
        }
    }

    private Mapping reading() throws Trouble {
        Mapping reading = Mapping.DEFAULT;
        for (Map.Entry<String, Integer> constant : constants.entrySet()) {
            String name = constant.getKey();
            if (!Mapping.NAMES.contains(name)) {
                throw new Trouble(messages.say("history.constant", name, messages.list(List.copyOf(Mapping.NAMES))));
            }
            reading = reading.with(name, constant.getValue())
                    .orElseThrow(() -> new Trouble(messages.say("history.constant.value", name, constant.getValue())));
        }
        return reading;
    }

    private void tell(
            Story story, Mapping reading, List<Case> put, Optional<List<Case>> unseen, Optional<SpreadReport> spread)
            throws Trouble {
        PrintStream out = top.surroundings().out();
        List<Verdict> verdicts = Backtest.of(story, reading, put);
        List<Verdict> carried = Backtest.carried(story, reading, put);
        List<Verdict> played = Played.of(story, put);
        Optional<Sample> others =
                unseen.map(cases -> Sample.of(Backtest.of(story, reading, cases), Played.of(story, cases)));
        AccuracyReport accuracy = new AccuracyReport(Sample.of(verdicts, played), others, messages);
        HistoryReport report = new HistoryReport(story, verdicts, carried, played, accuracy, messages);
        spread.ifPresent(section -> report.telling(section.lines()));
        (all ? report.inFull() : report.inShort()).forEach(out::println);
        if (vary) {
            Firmness firm = Firmness.of(story, reading, put);
            new FirmnessReport(story, firm, messages).lines().forEach(out::println);
            new AssumedNumbers(
                            top.application(top.surroundings())
                                    .library()
                                    .folder()
                                    .resolve(CAMPAIGN),
                            messages)
                    .report(story, reading, put, this::slip)
                    .lines()
                    .forEach(out::println);
        }
        if (csv.isPresent()) {
            new NewFile(messages).write(csv.get(), new VerdictCsv(story, messages).of(verdicts));
            out.println(messages.say("history.written", csv.get()));
        }
    }
}
