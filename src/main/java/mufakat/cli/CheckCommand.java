package mufakat.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import mufakat.check.Severity;
import mufakat.loader.Loaded;
import mufakat.loader.Located;
import mufakat.loader.StoryLoader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says everything that is wrong with stories. */
@Command(mixinStandardHelpOptions = true, versionProvider = Commands.VersionLine.class)
final class CheckCommand implements Callable<Integer> {
    private final Commands top;

    @Option(names = "--explain", paramLabel = "CODE", descriptionKey = "explain")
    private Optional<String> explain;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "STORY", descriptionKey = "story")
    private List<String> stories = List.of();

    CheckCommand(Commands top) {
        this.top = top;
    }

    @Override
    public Integer call() throws Trouble {
        if (explain.isPresent() == !stories.isEmpty()) {
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
        Library library = top.sitting(top.surroundings()).library();
        boolean allPlayable = true;
        for (String story : stories) {
            allPlayable &= isPlayable(library.find(story));
        }
        return allPlayable ? ExitCode.DONE : ExitCode.NO;
    }

    private boolean isPlayable(Path story) {
        Loaded loaded = StoryLoader.examine(story);
        List<Located> problems = loaded.problems();
        if (problems.isEmpty()) {
            return true;
        }
        top.surroundings().out().println(new ProblemReport(top.messages()).of(problems));
        long errors = problems.stream()
                .filter(found -> found.problem().code().severity() == Severity.ERROR)
                .count();
        top.surroundings().out().println(top.messages().say("check.sum", story, errors, problems.size() - errors));
        return loaded.on(playable -> true, broken -> false);
    }

    private ParameterException wrong(String key, Object... arguments) {
        return new ParameterException(spec.commandLine(), top.messages().say(key, arguments));
    }
}
