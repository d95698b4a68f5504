package mufakat.cli;

import java.util.List;
import java.util.concurrent.Callable;
import mufakat.loader.Shelved;
import mufakat.story.About;
import picocli.CommandLine.Command;

/** Lists the stories found. */
@Command(mixinStandardHelpOptions = true, versionProvider = Commands.VersionLine.class)
final class StoriesCommand implements Callable<Integer> {
    private final Commands top;

    StoriesCommand(Commands top) {
        this.top = top;
    }

    @Override
    public Integer call() throws Trouble {
        Library library = top.sitting(top.surroundings()).library();
        List<Shelved> stories = library.all();
        if (stories.isEmpty()) {
            throw new Trouble(top.messages().say("stories.none", library.folder()));
        }
        stories.forEach(story -> top.surroundings().out().println(line(story)));
        return ExitCode.DONE;
    }

    private String line(Shelved story) {
        if (story.about().isEmpty()) {
            return top.messages().say("stories.broken", story.name());
        }
        About about = story.about().get();
        return top.messages().say("stories.line", about.id(), about.title(), about.minutes(), about.summary());
    }
}
