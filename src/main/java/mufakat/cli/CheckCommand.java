package mufakat.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import mufakat.check.Severity;
import mufakat.loader.Loaded;
import mufakat.loader.Located;
import mufakat.loader.StoryLoader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says everything that is wrong with stories. */
@Command(mixinStandardHelpOptions = true, versionProvider = Commands.VersionLine.class)
final class CheckCommand implements Callable<Integer> {
    private final Commands top;

    @Parameters(arity = "1..*", paramLabel = "STORY", descriptionKey = "story")
    private List<String> stories;

    CheckCommand(Commands top) {
        this.top = top;
    }

    @Override
    public Integer call() throws Trouble {
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
}
