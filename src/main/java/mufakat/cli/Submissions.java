package mufakat.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import mufakat.compare.Classroom;
import mufakat.compare.Classroom.Edition;
import mufakat.loader.ShelvedStory;
import mufakat.report.compare.RemarkWords;
import mufakat.save.Failure;
import mufakat.save.Result;
import mufakat.save.Saved;
import mufakat.save.handin.HandedIn;
import mufakat.save.handin.Source;
import mufakat.session.LoadedStory;
import mufakat.session.StoryCatalogue;
import mufakat.session.Trouble;
import mufakat.words.Messages;

/** Reads what a class has handed in and seats every game that can be compared. */
final class Submissions {
    private final Commands top;
    private final Messages messages;
    private final Optional<String> story;
    private final StoryCatalogue library;
    private final List<ShelvedStory> shelved;
    private final Classroom classroom = new Classroom();
    private final List<String> unfit = new ArrayList<>();
    private Optional<String> leftOut = Optional.empty();
    private final ConcurrentMap<String, Named> named = new ConcurrentHashMap<>();

    /** @param story the story on which all are played again; nothing for the one that each names */
    Submissions(Commands top, Optional<String> story) {
        this.top = top;
        this.messages = top.messages();
        this.story = story;
        this.library = top.application(top.surroundings()).library();
        this.shelved = library.all();
    }

    /** A story that a save names, or why it can't be had: the key of the sentence and what it speaks of. */
    private record Named(Optional<Edition> edition, String key, List<String> about) {
        static Named missing(String key, String... about) {
            return new Named(Optional.empty(), key, List.of(about));
        }
    }

    /** Reads all that the arguments lead to, on all cores. */
    void read(List<String> arguments) {
        UnfitWords words = new UnfitWords(messages, top.folders().saves());
        try (HandedIn handedIn = HandedIn.of(arguments, top.folders().saves());
                Progress progress = new Progress(
                        top.surroundings(),
                        messages.say("compare.progress"),
                        handedIn.sources().size())) {
            handedIn.unfit().forEach(each -> unfit.add(words.say(each)));
            // In the saves folder lies what the player and the program put there, and nothing is handed in.
            leftOut = arguments.isEmpty()
                    ? Optional.empty()
                    : words.leftOut(handedIn.leftOut(), handedIn.sources().size());
            handedIn.sources().parallelStream().forEach(source -> {
                take(source);
                progress.run();
            });
        }
    }

    private void take(Source source) {
        Result<Saved> read = source.read();
        if (read.failure().isPresent()) {
            classroom.refuse(source.name(), key(read.failure().get()));
            return;
        }
        Saved saved = read.value().orElseThrow();
        String id = saved.header().story().id();
        Named found = named.computeIfAbsent(story.orElse(id), this::find);
        found.edition()
                .ifPresentOrElse(
                        edition -> classroom.take(source.name(), saved, edition),
                        () -> classroom.refuse(
                                source.name(), found.key(), found.about().toArray()));
    }

    private String key(Failure failure) {
        String key = "failure." + failure;
        // Of writing a save, there is nothing to be said here.
        return messages.has("compare.remark." + key) ? key : "failure." + Failure.UNREADABLE;
    }

    /** A story is looked for by its id alone: what a save names must not lead to other files. */
    private Named find(String id) {
        if (story.isEmpty() && shelved.stream().noneMatch(each -> each.name().equals(id))) {
            return Named.missing("no-story", id);
        }
        try {
            LoadedStory book = story.isEmpty() ? library.called(id) : library.open(id);
            return new Named(
                    Optional.of(new Edition(book.story(), book.content().hash())), "", List.of());
        } catch (Trouble broken) {
            return Named.missing("broken-story", id, broken.getMessage());
        }
    }

    Classroom classroom() {
        return classroom;
    }

    /** What was handed in and is no save, in a sentence, if there is any. */
    Optional<String> leftOut() {
        return leftOut;
    }

    /** What could not be compared, a sentence for each. */
    List<String> refused() {
        RemarkWords words = new RemarkWords(messages);
        List<String> refused = new ArrayList<>(unfit);
        classroom.refused().forEach(remark -> refused.add(words.says(remark)));
        return refused;
    }
}
