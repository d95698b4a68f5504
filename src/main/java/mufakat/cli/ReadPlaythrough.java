package mufakat.cli;

import java.nio.file.Path;
import java.util.Optional;
import mufakat.engine.Game;
import mufakat.playthrough.Performed;
import mufakat.playthrough.Performed.Deed;
import mufakat.playthrough.Playthrough;
import mufakat.playthrough.PlaythroughFindings;
import mufakat.playthrough.PlaythroughLine;
import mufakat.playthrough.Run;
import mufakat.report.problem.ProblemReport;
import mufakat.report.transcript.RecordedGame;
import mufakat.report.transcript.Transcript;
import mufakat.session.Application;
import mufakat.session.LoadedStory;
import mufakat.session.Trouble;
import mufakat.words.Messages;

/** Prints a playthrough as a transcript, with the remarks that its writer made on the way. */
final class ReadPlaythrough {
    private final Commands top;
    private final Messages messages;
    private final Application application;

    ReadPlaythrough(Commands top, Application application) {
        this.top = top;
        this.messages = top.messages();
        this.application = application;
    }

    /** Reads it to its end, or up to the first line that does not hold; answers with an exit code. */
    int read(Path file, Optional<String> story) throws Trouble {
        PlaythroughFindings findings = new PlaythroughFindings();
        Optional<Playthrough> read = Playthrough.read(file, findings);
        if (read.isPresent()) {
            LoadedStory book = book(read.get(), file, story);
            print(read.get(), Run.perform(read.get(), book.story(), findings));
        }
        return judge(findings);
    }

    /** The game that it tells, as far as its decisions can be taken. */
    RecordedGame past(Path file, Optional<String> story) throws Trouble {
        PlaythroughFindings findings = new PlaythroughFindings();
        Optional<Playthrough> read = Playthrough.read(file, findings);
        if (read.isEmpty()) {
            throw new Trouble(new ProblemReport(messages).of(findings.found()).strip());
        }
        LoadedStory book = book(read.get(), file, story);
        Performed performed = Run.perform(read.get(), book.story(), findings);
        Optional<String> doubt = findings.found().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        messages.say("whatif.playthrough", performed.deeds().size(), file));
        return new RecordedGame(
                heading(read.get(), performed),
                doubt,
                performed.beginning(),
                performed.deeds().stream().map(Deed::decision).toList());
    }

    /** Who types a story may name a path; what the file names is an id and nothing else. */
    private LoadedStory book(Playthrough playthrough, Path file, Optional<String> story) throws Trouble {
        if (story.isPresent()) {
            return application.library().open(story.get());
        }
        PlaythroughLine named =
                playthrough.story().orElseThrow(() -> new Trouble(messages.say("replay.no-story", file)));
        return application.library().called(named.text(), file);
    }

    private void print(Playthrough playthrough, Performed performed) {
        Transcript transcript =
                new Transcript(Faces.lines(top.surroundings(), messages), messages, performed.beginning());
        transcript.begin(heading(playthrough, performed));
        int from = 0;
        int number = 0;
        for (Deed deed : performed.deeds()) {
            transcript.remark(playthrough.remarks(from, deed.line()));
            transcript.take(++number, deed.decision());
            from = deed.line();
        }
    }

    private String heading(Playthrough playthrough, Performed performed) {
        Game beginning = performed.beginning().game();
        return messages.say(
                "replay.playthrough",
                beginning.story().story().title(),
                playthrough.file().place(0, 0).file(),
                beginning.seed());
    }

    private int judge(PlaythroughFindings findings) {
        if (findings.found().isEmpty()) {
            return ExitCode.DONE;
        }
        top.surroundings().out().println();
        top.surroundings().out().print(new ProblemReport(messages).of(findings.found()));
        return ExitCode.NO;
    }
}
