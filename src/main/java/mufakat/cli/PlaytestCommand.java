package mufakat.cli;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import mufakat.compare.Frontiers;
import mufakat.compare.Frontiers.Place;
import mufakat.engine.Game;
import mufakat.engine.SessionRange;
import mufakat.playtest.BotGame;
import mufakat.playtest.Playtest;
import mufakat.playtest.PlaytestFindings;
import mufakat.playtest.PlaytestSize;
import mufakat.playthrough.Recording;
import mufakat.report.graph.TrafficJson;
import mufakat.report.playtest.PlaytestPage;
import mufakat.report.playtest.PlaytestReport;
import mufakat.report.playtest.SeenByBots;
import mufakat.session.LoadedStory;
import mufakat.session.SessionChoice;
import mufakat.session.Trouble;
import mufakat.session.Version;
import mufakat.words.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plays a story many times and says what that shows of it. */
@Command(mixinStandardHelpOptions = true, versionProvider = Commands.VersionLine.class)
final class PlaytestCommand implements Callable<Integer> {
    private static final int MOST = 1_000_000;

    private final Commands top;
    private final Messages messages;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "STORY", descriptionKey = "story")
    private String name;

    @Option(names = "--runs", paramLabel = "N", descriptionKey = "playtest-runs", defaultValue = "1000")
    private int runs;

    @Option(names = "--seed", paramLabel = "S", descriptionKey = "playtest-seed", defaultValue = "1")
    private long seed;

    @Option(names = "--session", paramLabel = "ID", descriptionKey = "session")
    private Optional<String> session;

    @Option(names = "--html", paramLabel = "FILE", descriptionKey = "playtest-html")
    private Optional<String> html;

    @Option(names = "--counts", paramLabel = "FILE", descriptionKey = "playtest-counts")
    private Optional<String> counts;

    @Option(names = "--best", paramLabel = "FILE", descriptionKey = "playtest-best")
    private Optional<Path> best;

    @Option(names = "--frontier", paramLabel = "FILE", descriptionKey = "playtest-frontier")
    private Optional<Path> frontier;

    @Option(names = "--saves", paramLabel = "DIR", descriptionKey = "playtest-saves")
    private Optional<Path> saves;

    PlaytestCommand(Commands top) {
        this.top = top;
        this.messages = top.messages();
    }

    @Override
    public Integer call() throws Trouble {
        if (runs < 1 || runs > MOST) {
            throw new ParameterException(spec.commandLine(), messages.say("playtest.runs", runs, MOST));
        }
        Surroundings where = top.surroundings();
        LoadedStory book = top.application(where).library().open(name);
        SessionRange stretch = new SessionChoice(messages).of(book.story(), session);
        GameKeeper keeper = new GameKeeper(saves, book, messages);
        keeper.refuseTaken();
        if (best.isPresent()) {
            new NewFile(messages).refuseTaken(best.get());
        }
        if (frontier.isPresent() && Files.exists(frontier.get())) {
            new FrontierFile(messages).read(frontier.get());
        }
        PlaytestSize size = PlaytestSize.of(runs);
        PlaytestFindings findings;
        try (Progress progress =
                new Progress(where, messages.say("playtest.progress"), size.steps(book.story(), stretch.sessions()))) {
            findings = new Playtest(book.story(), stretch, size, seed, progress).findings(keeper::keep);
        }
        keeper.sayTrouble();
        PrintStream out = where.out();
        PlaytestReport.of(findings, messages).forEach(out::println);
        write(findings, out);
        keepFrontier(findings, book.content().hash(), out);
        saves.ifPresent(folder -> out.println(messages.say("playtest.saves", keeper.kept(), folder)));
        return findings.faults() == 0 ? ExitCode.DONE : ExitCode.NO;
    }

    private void keepFrontier(PlaytestFindings findings, String sha256, PrintStream out) throws Trouble {
        if (frontier.isPresent()) {
            Place place = Place.of(sha256, findings.stretch().name(findings.story()));
            Path file = new FrontierFile(messages).add(frontier.get(), Frontiers.found(place, findings.frontier()));
            out.println(messages.say("playtest.frontier", file));
        }
    }

    private void write(PlaytestFindings findings, PrintStream out) throws Trouble {
        if (best.isPresent() && findings.best().isPresent()) {
            BotGame game = findings.best().get();
            new NewFile(messages)
                    .write(
                            best.get(),
                            Recording.of(
                                    Game.begin(
                                            findings.story(),
                                            game.last().seed(),
                                            game.last().stretch()),
                                    game.decisions()));
            out.println(messages.say("playtest.best", best.get()));
        }
        if (html.isPresent()) {
            String page = PlaytestPage.of(findings, Version.number(), messages);
            out.println(messages.say("playtest.page", new OwnFile(messages).write(html.get(), page)));
        }
        if (counts.isPresent()) {
            Path file = new OwnFile(messages).write(counts.get(), TrafficJson.write(SeenByBots.of(findings)));
            out.println(messages.say("playtest.counts", file));
        }
    }
}
