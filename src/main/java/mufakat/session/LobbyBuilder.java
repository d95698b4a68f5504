package mufakat.session;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import mufakat.loader.ShelvedStory;
import mufakat.save.SaveHeader;
import mufakat.save.Saved;
import mufakat.save.ShelvedGame;
import mufakat.story.About;
import mufakat.text.Harmless;
import mufakat.view.Lobby;
import mufakat.view.Lobby.SaveCard;
import mufakat.view.Lobby.StoryCard;
import mufakat.words.Messages;

/** Lays out what the title screen offers. */
public final class LobbyBuilder {
    private final Messages messages;
    private final StoryCatalogue library;
    private final GameStore saves;
    private final Clock clock;

    public LobbyBuilder(Messages messages, StoryCatalogue library, GameStore saves, Clock clock) {
        this.clock = clock;
        this.messages = messages;
        this.library = library;
        this.saves = saves;
    }

    /** What there is; names that are not given are those used last. */
    public Lobby lobby(Optional<String> player, Optional<String> group) {
        Optional<SaveHeader> latest = player.isPresent() && group.isPresent() ? Optional.empty() : saves.latest();
        String name = player.or(() -> latest.map(header -> header.player().name()))
                .filter(known -> !Garbled.is(known))
                .orElse("");
        String className =
                group.or(() -> latest.map(header -> header.player().group())).orElse("");
        List<ShelvedStory> stories = library.all();
        return new Lobby(
                stories.stream().map(this::card).toList(),
                saves.isEmpty(),
                () -> saves.all().stream().map(game -> card(game, stories)).toList(),
                name,
                className);
    }

    private StoryCard card(ShelvedStory story) {
        if (story.about().isEmpty()) {
            Optional<String> trouble = Optional.of(messages.say("lobby.story.broken", story.name()));
            return new StoryCard(story.path().toString(), Harmless.name(story.name()), "", "", trouble, List::of);
        }
        About about = story.about().get();
        String minutes = messages.say("lobby.minutes", about.minutes());
        return new StoryCard(
                story.path().toString(),
                about.title(),
                minutes,
                about.summary(),
                Optional.empty(),
                () -> new LessonList(messages, library).of(story.path()));
    }

    private SaveCard card(ShelvedGame game, List<ShelvedStory> stories) {
        String name = GameStore.name(game.file());
        if (game.saved().isEmpty()) {
            String why = new SaveWords(messages).opening(game.failure().orElseThrow(), game.file());
            return new SaveCard(name, GameStore.shownName(game.file()), "", Optional.of(why));
        }
        Saved saved = game.saved().get();
        String player = new PlayerWords(messages).name(saved.header().player());
        String label = messages.say("lobby.save", title(saved, stories), player, day(saved));
        String progress = messages.say("lobby.save." + game.progress(), game.count());
        String detail = saved.header()
                .sessions()
                .map(lesson -> messages.say("lobby.save.lesson", lesson, progress))
                .orElse(progress);
        return new SaveCard(name, label, detail, Optional.empty());
    }

    private static String title(Saved saved, List<ShelvedStory> stories) {
        String id = saved.header().story().id();
        return stories.stream()
                .filter(story -> story.name().equals(id))
                .flatMap(story -> story.about().stream())
                .map(About::title)
                .findFirst()
                .orElse(id);
    }

    private String day(Saved saved) {
        return saved.lastAt().atZone(clock.getZone()).toLocalDate().toString();
    }
}
