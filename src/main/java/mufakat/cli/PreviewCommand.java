package mufakat.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import mufakat.face.tui.terminal.Wakeup;
import mufakat.session.Face;
import mufakat.session.Trouble;
import mufakat.session.preview.LivePreview;
import mufakat.session.preview.StoryWatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Plays a story while it is written. */
@Command(mixinStandardHelpOptions = true, versionProvider = Commands.VersionLine.class)
final class PreviewCommand implements Callable<Integer> {
    private final Commands top;

    @Parameters(paramLabel = "STORY", descriptionKey = "story")
    private String story;

    @Option(names = "--seed", paramLabel = "S", descriptionKey = "seed")
    private Long seed;

    @Option(names = "--plain", descriptionKey = "plain")
    private boolean plain;

    PreviewCommand(Commands top) {
        this.top = top;
    }

    @Override
    public Integer call() throws Trouble {
        Surroundings where = plain ? top.surroundings().plain() : top.surroundings();
        Path path = top.application(where).library().find(story);
        Wakeup wakeup = new Wakeup();
        try (StoryWatch watch = new StoryWatch(path, wakeup::wake)) {
            OptionalLong number = seed == null ? OptionalLong.empty() : OptionalLong.of(seed);
            LivePreview rehearsal = new LivePreview(
                    path, number, top.messages(), Clock.system(ZoneId.systemDefault()), watch.first(), watch);
            try (Face face = new Faces(where, top.messages(), wakeup).get()) {
                face.preview(rehearsal);
            }
            where.out().println(top.messages().say("preview.farewell", path));
            return rehearsal.get().play().isPresent() ? ExitCode.DONE : ExitCode.NO;
        }
    }
}
