package mufakat.cli;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import mufakat.loader.ShelvedStory;
import mufakat.session.StoryCatalogue;
import mufakat.session.Trouble;
import mufakat.story.About;
import mufakat.story.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the stories found. */
@Command(mixinStandardHelpOptions = true, versionProvider = Commands.VersionLine.class)
final class StoriesCommand implements Callable<Integer> {
    private final Commands top;

    @Option(names = "--sessions", descriptionKey = "sessions")
    private boolean sessions;

    StoriesCommand(Commands top) {
        this.top = top;
    }

    @Override
    public Integer call() throws Trouble {
        StoryCatalogue library = top.application(top.surroundings()).library();
        List<ShelvedStory> stories = library.all();
        if (stories.isEmpty()) {
            throw new Trouble(top.messages().say("stories.none", library.folder()));
        }
        SortedSet<String> ids = new TreeSet<>();
        for (ShelvedStory story : stories) {
            top.surroundings().out().println(line(story));
            if (!ids.add(story.name())) {
                top.surroundings().out().println(top.messages().say("stories.same-id", story.path()));
            }
            if (sessions && story.about().isPresent()) {
                sessionsOf(library, story);
            }
        }
        return ExitCode.DONE;
    }

    private void sessionsOf(StoryCatalogue library, ShelvedStory shelved) {
        try {
            for (Session session : library.open(shelved.path()).story().sessions()) {
                top.surroundings()
                        .out()
                        .println(top.messages().say("stories.session", session.id(), session.title(), session.year()));
            }
        } catch (Trouble broken) {
            top.surroundings().out().println(top.messages().say("stories.unplayable", shelved.name()));
        }
    }

    private String line(ShelvedStory story) {
        if (story.about().isEmpty()) {
            return top.messages().say("stories.broken", story.name());
        }
        About about = story.about().get();
        return top.messages().say("stories.line", about.id(), about.title(), about.minutes(), about.summary());
    }
}
