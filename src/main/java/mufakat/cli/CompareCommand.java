package mufakat.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import mufakat.compare.Comparison;
import mufakat.compare.Frontiers;
import mufakat.compare.NamingPolicy;
import mufakat.compare.RealNames;
import mufakat.compare.Remark;
import mufakat.compare.Remark.Weight;
import mufakat.playtest.Worth;
import mufakat.report.compare.ComparisonPage;
import mufakat.report.compare.ComparisonReport;
import mufakat.report.compare.GameCards;
import mufakat.report.compare.RemarkWords;
import mufakat.session.Face;
import mufakat.session.Trouble;
import mufakat.session.Version;
import mufakat.view.GameCard;
import mufakat.words.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lays the games of a class side by side. */
@Command(mixinStandardHelpOptions = true, versionProvider = Commands.VersionLine.class)
final class CompareCommand implements Callable<Integer> {
    private final Commands top;
    private final Messages messages;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SAVE", descriptionKey = "saves-to-compare", arity = "0..*")
    private List<String> saves = List.of();

    @Option(names = "--html", paramLabel = "FILE", descriptionKey = "compare-html")
    private Optional<String> html;

    @Option(names = "--walk", descriptionKey = "compare-walk")
    private boolean walk;

    @Option(names = "--plain", descriptionKey = "plain")
    private boolean plain;

    @Option(names = "--story", paramLabel = "STORY", descriptionKey = "compare-story")
    private Optional<String> story;

    @Option(names = "--pseudonyms", descriptionKey = "compare-pseudonyms")
    private boolean pseudonyms;

    @Option(names = "--key", paramLabel = "FILE", descriptionKey = "compare-key")
    private Optional<Path> key;

    @Option(names = "--frontier", paramLabel = "FILE", descriptionKey = "compare-frontier")
    private Optional<Path> frontier;

    @Option(names = "--csv", paramLabel = "DIR", descriptionKey = "compare-csv")
    private Optional<Path> csv;

    @Option(names = "--xapi", paramLabel = "FILE", descriptionKey = "compare-xapi")
    private Optional<Path> xapi;

    CompareCommand(Commands top) {
        this.top = top;
        this.messages = top.messages();
    }

    @Override
    public Integer call() throws Trouble {
        if (key.isPresent() && !pseudonyms) {
            throw new ParameterException(spec.commandLine(), messages.say("compare.key.alone"));
        }
        Exports exports = new Exports(csv, xapi, messages);
        exports.refuseTaken();
        if (html.isPresent()) {
            new OwnFile(messages).refuseTaken(html.get());
        }
        Frontiers frontiers = new FrontierFile(messages).known(frontier);
        Aliases aliases = new Aliases(key, messages);
        NamingPolicy roll = pseudonyms ? aliases.roll() : new RealNames();
        Submissions submissions = new Submissions(top, story);
        submissions.read(saves);
        List<Comparison> comparisons = submissions.classroom().comparisons(roll);
        if (pseudonyms) {
            aliases.keep();
        }
        if (walk) {
            walk(comparisons);
        } else {
            report(comparisons);
        }
        write(comparisons, frontiers, submissions.refused().size());
        exports.write(comparisons).forEach(top.surroundings().out()::println);
        return remark(comparisons, submissions);
    }

    private void walk(List<Comparison> comparisons) throws Trouble {
        List<GameCard> games = comparisons.isEmpty() ? List.of() : GameCards.of(comparisons.get(0), messages);
        if (games.size() < 2) {
            throw new Trouble(messages.say("compare.walk.few"));
        }
        Surroundings where = plain ? top.surroundings().plain() : top.surroundings();
        try (Face face = new Faces(where, messages).get()) {
            face.walk(games);
        }
    }

    private void report(List<Comparison> comparisons) {
        PrintStream out = top.surroundings().out();
        for (int i = 0; i < comparisons.size(); i++) {
            if (i > 0) {
                out.println();
            }
            ComparisonReport.of(comparisons.get(i), messages).forEach(out::println);
        }
        if (comparisons.isEmpty()) {
            out.println(messages.say("compare.nothing"));
        }
    }

    private void write(List<Comparison> comparisons, Frontiers frontiers, int refused) throws Trouble {
        if (html.isEmpty() || comparisons.isEmpty()) {
            return;
        }
        SortedMap<String, List<List<Integer>>> edges = new TreeMap<>();
        comparisons.forEach(comparison -> edges.put(
                comparison.sha256(),
                frontiers.of(comparison.place()).stream()
                        .map(CompareCommand::point)
                        .toList()));
        Path page = new OwnFile(messages)
                .write(
                        html.get(),
                        out -> ComparisonPage.write(out, comparisons, edges, refused, Version.number(), messages));
        top.surroundings().out().println(messages.say("compare.written", page));
    }

    private static List<Integer> point(Worth worth) {
        return List.of(worth.comfort(), worth.ambition());
    }

    /** Says what is to be said of saves, the gravest last, where it is read. */
    private int remark(List<Comparison> comparisons, Submissions submissions) {
        RemarkWords words = new RemarkWords(messages);
        PrintStream err = top.surroundings().err();
        List<Remark> about = comparisons.stream()
                .flatMap(comparison -> comparison.remarks().stream())
                .toList();
        say(about, Weight.NOTED, words, err);
        say(about, Weight.DOUBTED, words, err);
        submissions.leftOut().ifPresent(err::println);
        submissions.refused().forEach(err::println);
        boolean doubtful = about.stream().anyMatch(remark -> remark.weight() == Weight.DOUBTED);
        boolean isPartial =
                submissions.leftOut().isPresent() || !submissions.refused().isEmpty();
        return comparisons.isEmpty() || doubtful || isPartial ? ExitCode.NO : ExitCode.DONE;
    }

    private static void say(List<Remark> remarks, Weight weight, RemarkWords words, PrintStream err) {
        remarks.stream()
                .filter(remark -> remark.weight() == weight)
                .map(words::says)
                .forEach(err::println);
    }
}
