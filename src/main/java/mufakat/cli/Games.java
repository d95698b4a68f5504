package mufakat.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalLong;
import mufakat.loader.Loaded.Playable;
import mufakat.messages.Messages;
import mufakat.save.Copy;
import mufakat.save.Ended;
import mufakat.save.Entry;
import mufakat.save.Failure;
import mufakat.save.Header;
import mufakat.save.Header.Edition;
import mufakat.save.Header.Player;
import mufakat.save.Replay;
import mufakat.save.Replayed;
import mufakat.save.Replayed.Verdict;
import mufakat.save.SaveFile;
import mufakat.save.Saved;
import mufakat.save.Saved.Tail;
import mufakat.view.Play;
import mufakat.view.Recorder;

/** Begins games and goes on with them. */
final class Games {
    private final Messages messages;
    private final Library library;
    private final Saves saves;
    private final InstantSource clock = InstantSource.system();

    Games(Messages messages, Library library, Saves saves) {
        this.messages = messages;
        this.library = library;
        this.saves = saves;
    }

    /** A new game, which is in its save from the beginning. */
    OpenGame begin(Playable story, Player player, OptionalLong seed, Optional<String> name) throws Trouble {
        Path file = name.isPresent() ? saves.find(name.get()) : saves.place(player.name(), edition(story).id());
        long number = seed.orElse(story.story().story().seed());
        Header header = Header.begun(Version.number(), edition(story), number, player, clock);
        SaveFile save = saves.having(SaveFile.create(file, header, clock), file);
        return new OpenGame(
                Play.begin(story.story(), number, messages, recorder(save, story)), save, Optional.empty());
    }

    private static Edition edition(Playable story) {
        return new Edition(story.story().story().id(), story.story().story().version(), story.hash());
    }

    private Recorder recorder(SaveFile save, Playable story) {
        return new SaveRecorder(save, story.story(), new SaveWords(messages));
    }

    /** A game from its save; nothing if it could go on in a copy only and the player would rather not. */
    Optional<OpenGame> goOn(Path file, Optional<Playable> named, Question question) throws Trouble {
        Saved saved = saves.read(file);
        Playable story = named.isPresent() ? named.get() : story(saved, file);
        Replayed replayed = Replay.of(saved, story.story(), story.hash());
        if (saved.damage().isPresent() || isInDoubt(replayed)) {
            String found = new Doubts(messages).of(saved, replayed);
            return question.agrees(messages.say("copy.offer", found))
                    ? Optional.of(copy(saved, replayed, story))
                    : Optional.empty();
        }
        return Optional.of(resume(file, saved, replayed, story));
    }

    private Playable story(Saved saved, Path file) throws Trouble {
        String id = saved.header().story().id();
        try {
            return library.playable(library.find(id));
        } catch (Trouble trouble) {
            throw new Trouble(messages.say("save.story", Saves.name(file), id, trouble.getMessage()));
        }
    }

    private static boolean isInDoubt(Replayed replayed) {
        return switch (replayed.verdict()) {
            case OK, SAME -> false;
            case STORY_CHANGED, DOES_NOT_FIT, ENDED_DIFFERENTLY -> true;
        };
    }

    private OpenGame copy(Saved saved, Replayed replayed, Playable story) throws Trouble {
        Path file = saves.place(saved.header().player().name(), edition(story).id());
        SaveFile save = saves.having(
                Copy.of(saved, replayed, file, Version.number(), edition(story), clock), file);
        String remark = messages.say("copy.made", Saves.name(file));
        return open(save, saved, replayed, story, Optional.of(remark));
    }

    private OpenGame resume(Path file, Saved saved, Replayed replayed, Playable story) throws Trouble {
        SaveFile save = saves.having(SaveFile.goOn(file, clock), file);
        // Read before it was locked, so another game may have gone on with it and ended in between.
        if (!saves.having(save.saved(), file).entries().equals(saved.entries())) {
            save.close();
            throw saves.trouble(Failure.CHANGED, file);
        }
        Optional<String> torn = saved.tail() == Tail.TORN
                ? Optional.of(messages.say("save.torn", saved.entries().size()))
                : Optional.empty();
        return open(save, saved, replayed, story, torn);
    }

    private OpenGame open(
            SaveFile save, Saved saved, Replayed replayed, Playable story, Optional<String> remark) {
        Play play = Play.resume(
                story.story(),
                saved.header().seed(),
                messages,
                recorder(save, story),
                replayed.steps().stream().map(step -> step.entry()).map(Entry::decision).toList(),
                saved.answers());
        if (play.isOver()) {
            // A kill between the last decision and the line with the outcome leaves the latter out.
            save.end(Ended.of(story.story(), play.game().state()));
        }
        return new OpenGame(play, save, remark);
    }
}
