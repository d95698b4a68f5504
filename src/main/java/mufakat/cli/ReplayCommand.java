package mufakat.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import mufakat.engine.Decision;
import mufakat.engine.Phase;
import mufakat.messages.Messages;
import mufakat.playthrough.Playthrough;
import mufakat.playthrough.Recording;
import mufakat.save.Ended;
import mufakat.save.Header;
import mufakat.save.Replay;
import mufakat.save.Replayed;
import mufakat.save.Replayed.Verdict;
import mufakat.save.Saved;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Plays a save again: prints what was done and read, or records it as a playthrough, and says whether it leads where the
 * save says.
 */
@Command(mixinStandardHelpOptions = true, versionProvider = Commands.VersionLine.class)
final class ReplayCommand implements Callable<Integer> {
    private final Commands top;
    private final Messages messages;

    @Parameters(paramLabel = "SAVE", descriptionKey = "save-to-read")
    private String save;

    @Option(names = "--story", paramLabel = "STORY", descriptionKey = "story-of-save")
    private String story;

    @Option(names = "--record", paramLabel = "FILE", descriptionKey = "record")
    private Path record;

    @Option(names = "--overwrite", descriptionKey = "overwrite")
    private boolean overwrite;

    ReplayCommand(Commands top) {
        this.top = top;
        this.messages = top.messages();
    }

    @Override
    public Integer call() throws Trouble {
        Sitting sitting = top.sitting(top.surroundings());
        if (save.endsWith(Playthrough.ENDING)) {
            if (record != null) {
                throw new Trouble(messages.say("replay.written-down", save));
            }
            return new ReadPlaythrough(top, sitting).read(Path.of(save), Optional.ofNullable(story));
        }
        Path file = sitting.saves().findToRead(save);
        Saved saved = sitting.saves().read(file);
        Book book =
                sitting.library().open(story == null ? saved.header().story().id() : story);
        Replayed replayed = Replay.of(saved, book.story(), book.content().hash());
        new Sessions(messages).refuseOthers(Saves.name(file), saved.header(), replayed);
        if (record == null) {
            transcribe(saved.header(), book, replayed);
        } else {
            record(replayed);
        }
        if (record != null
                && replayed.verdict() == Verdict.STORY_CHANGED
                && replayed.misfit().isEmpty()) {
            top.surroundings().out().println(messages.say("replay.recorded.changed"));
            return ExitCode.DONE;
        }
        return judge(saved, replayed);
    }

    private void transcribe(Header header, Book book, Replayed replayed) {
        Transcript transcript = new Transcript(top.surroundings(), messages, replayed.beginning());
        transcript.begin(messages.say(
                "replay.header",
                book.story().story().title(),
                header.player().name(),
                header.seed(),
                header.started()));
        replayed.steps()
                .forEach(step -> transcript.take(step.entry().n(), step.entry().decision()));
    }

    private void record(Replayed replayed) throws Trouble {
        List<Decision> decisions =
                replayed.steps().stream().map(step -> step.entry().decision()).toList();
        write(Recording.of(replayed.beginning(), decisions));
        top.surroundings().out().println(messages.say("replay.recorded", record));
    }

    private void write(String playthrough) throws Trouble {
        if (!overwrite) {
            new NewFile(messages, "replay.exists").write(record, playthrough);
            return;
        }
        try {
            Files.writeString(record, playthrough);
        } catch (IOException e) {
            throw new Trouble(messages.say("unwritten", record));
        }
    }

    private int judge(Saved saved, Replayed replayed) {
        boolean holds = saved.damage().isEmpty()
                && replayed.misfit().isEmpty()
                && replayed.verdict() != Verdict.ENDED_DIFFERENTLY
                && saved.ended().map(said -> said.equals(end(replayed))).orElse(true);
        int steps = replayed.steps().size();
        PrintStream out = top.surroundings().out();
        out.println();
        if (Doubts.about(saved, replayed)) {
            out.println(new Doubts(messages).of(saved, replayed));
        }
        if (saved.tail() == Saved.Tail.TORN) {
            out.println(messages.say("save.torn", steps));
        }
        out.println(messages.say(key(saved, replayed) + (holds ? "holds" : "fails"), steps));
        return holds ? ExitCode.DONE : ExitCode.NO;
    }

    private static String key(Saved saved, Replayed replayed) {
        if (saved.ended().isPresent()) {
            return "replay.over.";
        }
        return replayed.game().state().phase() == Phase.ENDED ? "replay.unsaid." : "replay.on.";
    }

    private static Ended end(Replayed replayed) {
        return replayed.game().state().phase() == Phase.ENDED
                ? Ended.of(replayed.game().story(), replayed.game().state())
                : null;
    }
}
