package mufakat.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import mufakat.check.Code;
import mufakat.check.Problem;
import mufakat.loader.Located;
import mufakat.loader.Place;
import mufakat.report.problem.Checked;
import mufakat.report.problem.Explanations;
import mufakat.report.problem.ProblemJson;
import mufakat.report.problem.ProblemReport;
import mufakat.session.StoryCatalogue;
import mufakat.session.Trouble;
import mufakat.story.Names;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says everything that is wrong with stories. */
@Command(mixinStandardHelpOptions = true, versionProvider = Commands.VersionLine.class)
final class CheckCommand implements Callable<Integer> {
    /** How what was found is written. */
    enum Format {
        TEXT,
        JSON;

        @Override
        public String toString() {
            return Names.word(this);
        }
    }

    private final Commands top;
    private final ProblemReport report;

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "format")
    private Format format = Format.TEXT;

    @Option(names = "--explain", paramLabel = "CODE", descriptionKey = "explain")
    private Optional<String> explain;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "STORY", descriptionKey = "story")
    private List<String> stories = List.of();

    CheckCommand(Commands top) {
        this.top = top;
        this.report = new ProblemReport(top.messages());
    }

    @Override
    public Integer call() throws Trouble {
        if (explain.isPresent() && !stories.isEmpty()) {
            throw wrong("check.one-of");
        }
        return explain.isPresent() ? explain(explain.get()) : check();
    }

    private int explain(String code) {
        Optional<String> page = Explanations.of(code);
        if (page.isEmpty()) {
            throw Explanations.nearest(code)
                    .map(near -> wrong("check.no-code.near", code, near))
                    .orElseGet(() -> wrong("check.no-code", code));
        }
        top.surroundings().out().print(page.get());
        return ExitCode.DONE;
    }

    private int check() throws Trouble {
        StoryCatalogue library = top.application(top.surroundings()).library();
        List<String> named = stories.isEmpty() ? all(library) : stories;
        return format == Format.JSON ? asJson(named, library) : asText(named, library);
    }

    /** Who names no story means all that are at hand. */
    private List<String> all(StoryCatalogue library) throws Trouble {
        List<String> all =
                library.all().stream().map(story -> story.path().toString()).toList();
        if (all.isEmpty()) {
            throw new Trouble(top.messages().say("stories.none", library.folder()));
        }
        return all;
    }

    private int asText(List<String> named, StoryCatalogue library) throws Trouble {
        PrintStream out = top.surroundings().out();
        long errors = 0;
        for (String story : named) {
            Checked checked = Checked.of(library.find(story));
            errors += checked.errors();
            if (!checked.problems().isEmpty()) {
                out.println(report.of(checked.problems()));
                long warnings = checked.problems().size() - checked.errors();
                out.println(top.messages().say("check.sum", checked.name(), checked.errors(), warnings));
            }
        }
        return errors == 0 ? ExitCode.DONE : ExitCode.NO;
    }

    /** Another program reads the answer, so a story that is not there is a problem among others. */
    private int asJson(List<String> named, StoryCatalogue library) {
        List<Checked> all = named.stream().map(story -> checked(story, library)).toList();
        // Other programs read UTF-8, whatever the console shows.
        String json = new ProblemJson(report).of(all) + System.lineSeparator();
        top.surroundings().out().writeBytes(json.getBytes(StandardCharsets.UTF_8));
        return all.stream().allMatch(story -> story.errors() == 0) ? ExitCode.DONE : ExitCode.NO;
    }

    private static Checked checked(String story, StoryCatalogue library) {
        try {
            return Checked.of(library.find(story));
        } catch (Trouble missing) {
            Place place = new Place(story, 1, 1, "", 0);
            return new Checked(story, List.of(new Located(Problem.value(Code.FILE_MISSING, ""), place)));
        }
    }

    private ParameterException wrong(String key, Object... arguments) {
        return new ParameterException(spec.commandLine(), top.messages().say(key, arguments));
    }
}
