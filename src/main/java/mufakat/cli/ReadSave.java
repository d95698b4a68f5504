package mufakat.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import mufakat.engine.Phase;
import mufakat.report.transcript.RecordedGame;
import mufakat.report.transcript.Transcript;
import mufakat.save.Replay;
import mufakat.save.Replayed;
import mufakat.save.Replayed.Verdict;
import mufakat.save.SaveHeader;
import mufakat.save.Saved;
import mufakat.session.Application;
import mufakat.session.Doubts;
import mufakat.session.GameStore;
import mufakat.session.LoadedStory;
import mufakat.session.PlayerWords;
import mufakat.session.SessionChoice;
import mufakat.session.StoryCatalogue;
import mufakat.session.Trouble;
import mufakat.words.Messages;

/** A save that was read and played again, to be printed as a transcript or written down as a playthrough. */
final class ReadSave {
    private final Commands top;
    private final Messages messages;
    private final Saved saved;
    private final LoadedStory book;
    private final Replayed replayed;

    private ReadSave(Commands top, Saved saved, LoadedStory book, Replayed replayed) {
        this.top = top;
        this.messages = top.messages();
        this.saved = saved;
        this.book = book;
        this.replayed = replayed;
    }

    /** Plays a save again, on its own story unless another is named. */
    static ReadSave of(Commands top, Application application, String save, Optional<String> story) throws Trouble {
        Path file = application.saves().findToRead(save);
        Saved saved = application.saves().read(file);
        StoryCatalogue library = application.library();
        LoadedStory book = story.isPresent()
                ? library.open(story.get())
                : library.called(saved.header().story().id());
        Replayed replayed = Replay.of(saved, book.story(), book.content().hash());
        new SessionChoice(top.messages()).refuseOthers(GameStore.shownName(file), saved.header(), replayed);
        return new ReadSave(top, saved, book, replayed);
    }

    /** The game that it tells, as far as its decisions can be taken. */
    RecordedGame past() {
        Optional<String> doubt = Doubts.about(saved, replayed)
                ? Optional.of(new Doubts(messages).of(saved, replayed))
                : Optional.empty();
        return new RecordedGame(heading(), doubt, replayed.beginning(), replayed.decisions());
    }

    /** Writes it down; answers with an exit code. */
    int record(PlaythroughFile file) throws Trouble {
        PrintStream out = top.surroundings().out();
        out.println(file.write(replayed.beginning(), replayed.decisions()));
        if (replayed.isOfChangedStory() && holds()) {
            out.println(messages.say("replay.recorded.changed"));
            return ExitCode.DONE;
        }
        return judge();
    }

    /** Prints it to its end, and says whether it leads where it says; answers with an exit code. */
    int read() {
        Transcript transcript =
                new Transcript(Faces.lines(top.surroundings(), messages), messages, replayed.beginning());
        transcript.begin(heading());
        replayed.steps().all().forEach(step -> transcript.take(step.number(), step.decision()));
        return judge();
    }

    private String heading() {
        SaveHeader header = saved.header();
        return messages.say(
                "replay.header",
                book.story().story().title(),
                new PlayerWords(messages).name(header.player()),
                header.seed(),
                header.started());
    }

    private int judge() {
        boolean holds = holds();
        int steps = replayed.steps().size();
        PrintStream out = top.surroundings().out();
        out.println();
        if (Doubts.about(saved, replayed)) {
            out.println(new Doubts(messages).of(saved, replayed));
        }
        if (saved.tail() == Saved.Tail.TORN) {
            out.println(messages.say("save.torn", steps));
        }
        out.println(messages.say(key() + (holds ? "holds" : "fails"), steps));
        return holds ? ExitCode.DONE : ExitCode.NO;
    }

    private boolean holds() {
        return saved.damage().isEmpty()
                && replayed.misfit().isEmpty()
                && replayed.verdict() != Verdict.ENDED_DIFFERENTLY;
    }

    private String key() {
        if (saved.ended().isPresent()) {
            return "replay.over.";
        }
        return replayed.game().state().phase() == Phase.ENDED ? "replay.unsaid." : "replay.on.";
    }
}
