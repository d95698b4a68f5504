package mufakat.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import mufakat.engine.SessionRange;
import mufakat.loader.ShelvedStory;
import mufakat.save.SaveHeader.Player;
import mufakat.session.Application;
import mufakat.session.Farewell;
import mufakat.session.GameStore;
import mufakat.session.LoadedStory;
import mufakat.session.SessionChoice;
import mufakat.session.StoryCatalogue;
import mufakat.session.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins a game or goes on with one. */
@Command(mixinStandardHelpOptions = true, versionProvider = Commands.VersionLine.class)
final class PlayCommand implements Callable<Integer> {
    private final Commands top;

    @Parameters(arity = "0..1", paramLabel = "STORY", descriptionKey = "story")
    private String story;

    @Option(names = "--name", paramLabel = "N", descriptionKey = "name")
    private String name;

    @Option(names = "--class", paramLabel = "C", descriptionKey = "class")
    private String group;

    @Option(names = "--seed", paramLabel = "S", descriptionKey = "seed")
    private Long seed;

    @Option(names = "--session", paramLabel = "ID", descriptionKey = "session")
    private String session;

    @Option(names = "--save", paramLabel = "FILE", descriptionKey = "save")
    private String save;

    @Option(names = "--plain", descriptionKey = "plain")
    private boolean plain;

    PlayCommand(Commands top) {
        this.top = top;
    }

    @Override
    public Integer call() throws Trouble {
        Application application = top.application(plain ? top.surroundings().plain() : top.surroundings());
        if (save != null) {
            Path file = application.saves().find(save);
            if (Files.exists(file)) {
                return goOn(application, file);
            }
            if (story == null) {
                throw application.saves().unknown(save);
            }
        }
        Optional<Path> chosen = story == null
                ? only(application.library())
                : Optional.of(application.library().find(story));
        if (chosen.isEmpty() && session != null) {
            throw new Trouble(top.messages().say("session.of-what", session));
        }
        if (chosen.isEmpty()) {
            return say(application.choose(Optional.ofNullable(name), Optional.ofNullable(group), seed()));
        }
        return begin(application, application.library().open(chosen.get()));
    }

    private Integer goOn(Application application, Path file) throws Trouble {
        if (seed != null || name != null || group != null || session != null) {
            throw new Trouble(top.messages().say("play.goes-on", GameStore.shownName(file)));
        }
        Optional<LoadedStory> named = story == null
                ? Optional.empty()
                : Optional.of(application.library().open(story));
        return application.goOn(file, named).map(this::say).orElse(ExitCode.NO);
    }

    /** The one story that there is; with several the player has to choose. */
    private Optional<Path> only(StoryCatalogue library) throws Trouble {
        List<ShelvedStory> stories = library.all();
        if (stories.isEmpty()) {
            throw new Trouble(top.messages().say("stories.none", library.folder()));
        }
        return stories.size() == 1 ? Optional.of(stories.get(0).path()) : Optional.empty();
    }

    private int begin(Application application, LoadedStory book) throws Trouble {
        SessionRange stretch = new SessionChoice(top.messages()).of(book.story(), Optional.ofNullable(session));
        // What nobody has said isn't guessed from the machine: a save is handed in, and a login is none of a class's
        // business.
        Player who = new Player(name == null ? "" : name, group == null ? "" : group);
        return say(application.play(application.games().begin(book, who, seed(), Optional.ofNullable(save), stretch)));
    }

    private int say(Farewell farewell) {
        return Title.say(farewell, top.surroundings());
    }

    private OptionalLong seed() {
        return seed == null ? OptionalLong.empty() : OptionalLong.of(seed);
    }
}
