package mufakat.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import mufakat.engine.Decision;
import mufakat.engine.Phase;
import mufakat.messages.Messages;
import mufakat.playthrough.Playthrough;
import mufakat.save.Ended;
import mufakat.save.Header;
import mufakat.save.Replay;
import mufakat.save.Replayed;
import mufakat.save.Replayed.Verdict;
import mufakat.save.Saved;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Plays a save again: prints what was done and read, or records it as a playthrough, and says whether it leads where the
 * save says; or plays it with one decision changed, and says what differs.
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

    @Option(names = "--at", paramLabel = "N", descriptionKey = "whatif-at")
    private Integer at;

    @Option(names = "--instead", paramLabel = "DECISION", descriptionKey = "whatif-instead")
    private String instead;

    @Spec
    private CommandSpec spec;

    ReplayCommand(Commands top) {
        this.top = top;
        this.messages = top.messages();
    }

    @Override
    public Integer call() throws Trouble {
        refuseMisuse();
        Sitting sitting = top.sitting(top.surroundings());
        if (at != null) {
            return suppose(sitting);
        }
        if (isWrittenDown()) {
            if (record != null) {
                throw new Trouble(messages.say("replay.written-down", save));
            }
            return new ReadPlaythrough(top, sitting).read(Path.of(save), Optional.ofNullable(story));
        }
        return replay(open(sitting));
    }

    private void refuseMisuse() {
        if (instead != null && at == null) {
            throw new ParameterException(spec.commandLine(), messages.say("whatif.at-what"));
        }
        if (at != null && instead == null && record != null) {
            throw new ParameterException(spec.commandLine(), messages.say("whatif.record-what"));
        }
    }

    private boolean isWrittenDown() {
        return save.endsWith(Playthrough.ENDING);
    }

    /** A save that was read and played again. */
    private record Opened(Saved saved, Book book, Replayed replayed) {
        List<Decision> decisions() {
            return replayed.steps().stream()
                    .map(step -> step.entry().decision())
                    .toList();
        }
    }

    private Opened open(Sitting sitting) throws Trouble {
        Path file = sitting.saves().findToRead(save);
        Saved saved = sitting.saves().read(file);
        Book book =
                sitting.library().open(story == null ? saved.header().story().id() : story);
        Replayed replayed = Replay.of(saved, book.story(), book.content().hash());
        new Sessions(messages).refuseOthers(Saves.name(file), saved.header(), replayed);
        return new Opened(saved, book, replayed);
    }

    private int suppose(Sitting sitting) throws Trouble {
        Past past = isWrittenDown()
                ? new ReadPlaythrough(top, sitting).past(Path.of(save), Optional.ofNullable(story))
                : past(open(sitting));
        Again again = new Again(spec.root().commandLine().getParseResult().originalArgs(), save);
        Supposition supposition = new Supposition(top.surroundings(), messages, past, again, at);
        return instead == null ? supposition.list() : supposition.play(instead, recordFile());
    }

    private Past past(Opened opened) {
        Optional<String> doubt = Doubts.about(opened.saved(), opened.replayed())
                ? Optional.of(new Doubts(messages).of(opened.saved(), opened.replayed()))
                : Optional.empty();
        return new Past(heading(opened), doubt, opened.replayed().beginning(), opened.decisions());
    }

    private Optional<PlaythroughFile> recordFile() {
        PlaythroughFile.Over over = overwrite ? PlaythroughFile.Over.WHAT_IS_THERE : PlaythroughFile.Over.NOTHING;
        return Optional.ofNullable(record).map(file -> new PlaythroughFile(messages, file, over));
    }

    private int replay(Opened opened) throws Trouble {
        Replayed replayed = opened.replayed();
        Optional<PlaythroughFile> file = recordFile();
        if (file.isEmpty()) {
            transcribe(opened);
        } else {
            String written = file.get().write(replayed.beginning(), opened.decisions());
            top.surroundings().out().println(written);
        }
        if (file.isPresent()
                && replayed.verdict() == Verdict.STORY_CHANGED
                && replayed.misfit().isEmpty()) {
            top.surroundings().out().println(messages.say("replay.recorded.changed"));
            return ExitCode.DONE;
        }
        return judge(opened.saved(), replayed);
    }

    private void transcribe(Opened opened) {
        Replayed replayed = opened.replayed();
        Transcript transcript = new Transcript(top.surroundings(), messages, replayed.beginning());
        transcript.begin(heading(opened));
        replayed.steps()
                .forEach(step -> transcript.take(step.entry().n(), step.entry().decision()));
    }

    private String heading(Opened opened) {
        Header header = opened.saved().header();
        return messages.say(
                "replay.header",
                opened.book().story().story().title(),
                header.player().name(),
                header.seed(),
                header.started());
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
