package mufakat.session.preview;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import mufakat.check.Severity;
import mufakat.engine.Game;
import mufakat.engine.model.Refusal;
import mufakat.loader.Loaded;
import mufakat.loader.Located;
import mufakat.report.problem.ProblemPassages;
import mufakat.save.Misfit;
import mufakat.save.PlayedSave;
import mufakat.story.Story;
import mufakat.view.GameSession;
import mufakat.view.Page;
import mufakat.view.Passage;
import mufakat.view.Preview;
import mufakat.view.Preview.Kind;
import mufakat.view.RecordEntry;
import mufakat.words.Messages;

/** A game of a story that is still being written: every version that can be played has the decisions replayed on it. */
public final class LivePreview implements Supplier<Preview> {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final Path path;
    private final OptionalLong seed;
    private final Messages messages;
    private final Clock clock;
    private final Supplier<Optional<Loaded>> changes;
    private final PreviewHistory remembered = new PreviewHistory();
    private final SortedMap<String, String> answers = new TreeMap<>();
    private Optional<GameSession> play = Optional.empty();
    private Preview preview;

    /**
     * @param first the story as it is now
     * @param changes the story as it is later, once each time that it has changed
     */
    public LivePreview(
            Path path,
            OptionalLong seed,
            Messages messages,
            Clock clock,
            Loaded first,
            Supplier<Optional<Loaded>> changes) {
        this.path = path;
        this.seed = seed;
        this.messages = messages;
        this.clock = clock;
        this.changes = changes;
        this.preview = take(first);
    }

    @Override
    public Preview get() {
        changes.get().ifPresent(loaded -> preview = take(loaded));
        return preview;
    }

    private Preview take(Loaded loaded) {
        return loaded.on(
                this::reload, broken -> show(Kind.BROKEN, broken("preview.broken", broken), broken.problems()));
    }

    private String broken(String key, Loaded.Broken broken) {
        long errors = broken.problems().stream()
                .filter(found -> found.problem().code().severity() == Severity.ERROR)
                .count();
        return messages.say(play.isPresent() ? key : "preview.unbegun", now(), errors);
    }

    private Preview reload(Loaded.Playable loaded) {
        boolean begun = play.isPresent();
        play.ifPresent(before -> remembered.say(before.said()));
        Story story = loaded.story();
        long number = seed.orElse(story.story().seed());
        PlayedSave played = remembered.on(story, number);
        play = Optional.of(GameSession.resume(
                Game.begin(story, number),
                messages,
                this::record,
                played.steps().decisions(),
                answers));
        String key = !begun ? "begun" : played.misfit().isPresent() ? "shortened" : "reloaded";
        String status = messages.say("preview." + key, now(), played.steps().size(), remembered.size());
        int warnings = loaded.problems().size();
        return show(
                played.misfit().isPresent() ? Kind.SHORTENED : Kind.SOUND,
                warnings == 0 ? status : messages.say("preview.warnings", status, warnings),
                loaded.problems(),
                played.misfit().map(this::misfit).orElse(List.of()));
    }

    private List<Passage> misfit(Misfit misfit) {
        int number = misfit.entry().n();
        Refusal why = misfit.refusal();
        return List.of(
                Passage.prose(messages.say(
                        "preview.misfit",
                        number,
                        remembered.size(),
                        remembered.waiting(),
                        play.orElseThrow().why(why))),
                Passage.prose(messages.say("preview.misfit.kept", remembered.size() - number + 1)));
    }

    private Preview show(Kind kind, String status, List<Located> problems) {
        return show(kind, status, problems, List.of());
    }

    private Preview show(Kind kind, String status, List<Located> problems, List<Passage> first) {
        List<Passage> passages = new ArrayList<>(first);
        passages.addAll(new ProblemPassages(messages, path).of(problems));
        return new Preview(kind, play, status, new Page(messages.say("preview.findings", path), passages));
    }

    private Optional<String> record(RecordEntry entry) {
        entry.on(new RecordEntry.Cases<>(
                decided -> {
                    remembered.add(decided.decision());
                    return entry;
                },
                ended -> entry,
                answered -> {
                    answers.put(answered.question(), answered.text());
                    return entry;
                }));
        return Optional.empty();
    }

    private String now() {
        return LocalTime.now(clock).format(TIME);
    }
}
