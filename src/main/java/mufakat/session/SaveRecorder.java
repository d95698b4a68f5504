package mufakat.session;

import java.util.Optional;
import mufakat.save.Ended;
import mufakat.save.Failure;
import mufakat.save.SaveFile;
import mufakat.story.Story;
import mufakat.view.RecordEntry;
import mufakat.view.Recorder;

/** Writes a game into its save. */
final class SaveRecorder implements Recorder {
    private final SaveFile save;
    private final Story story;
    private final SaveWords words;

    SaveRecorder(SaveFile save, Story story, SaveWords words) {
        this.save = save;
        this.story = story;
        this.words = words;
    }

    @Override
    public Optional<String> record(RecordEntry entry) {
        Optional<Failure> failure = entry.on(new RecordEntry.Cases<>(
                decided -> save.append(decided.decision()),
                ended -> save.end(Ended.of(story, ended.state())),
                answered -> save.answer(answered.question(), answered.text())));
        return failure.map(why -> words.recording(why, save.path()));
    }

    @Override
    public Optional<String> lost() {
        return save.lost().map(why -> words.lost(why, save.path()));
    }
}
