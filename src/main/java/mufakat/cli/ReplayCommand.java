package mufakat.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import mufakat.playthrough.Playthrough;
import mufakat.report.transcript.Again;
import mufakat.report.transcript.RecordedGame;
import mufakat.session.Application;
import mufakat.session.Trouble;
import mufakat.words.Messages;
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
        Application application = top.application(top.surroundings());
        if (at != null) {
            return suppose(application);
        }
        if (isWrittenDown()) {
            if (record != null) {
                throw new Trouble(messages.say("replay.written-down", save));
            }
            return new ReadPlaythrough(top, application).read(Path.of(save), otherStory());
        }
        ReadSave read = ReadSave.of(top, application, save, otherStory());
        Optional<PlaythroughFile> file = recordFile();
        return file.isPresent() ? read.record(file.get()) : read.read();
    }

    private void refuseMisuse() {
        if (instead != null && at == null) {
            throw new ParameterException(spec.commandLine(), messages.say("whatif.at-what"));
        }
        if (at != null && instead == null && record != null) {
            throw new ParameterException(spec.commandLine(), messages.say("whatif.record-what"));
        }
    }

    private int suppose(Application application) throws Trouble {
        RecordedGame past = isWrittenDown()
                ? new ReadPlaythrough(top, application).past(Path.of(save), otherStory())
                : ReadSave.of(top, application, save, otherStory()).past();
        Again again = new Again(spec.root().commandLine().getParseResult().originalArgs(), save);
        WhatIfRunner supposition = new WhatIfRunner(top.surroundings(), messages, past, again, at);
        return instead == null ? supposition.list() : supposition.play(instead, recordFile());
    }

    private boolean isWrittenDown() {
        return save.endsWith(Playthrough.ENDING);
    }

    private Optional<String> otherStory() {
        return Optional.ofNullable(story);
    }

    private Optional<PlaythroughFile> recordFile() {
        PlaythroughFile.Over over = overwrite ? PlaythroughFile.Over.WHAT_IS_THERE : PlaythroughFile.Over.NOTHING;
        return Optional.ofNullable(record).map(file -> new PlaythroughFile(messages, file, over));
    }
}
