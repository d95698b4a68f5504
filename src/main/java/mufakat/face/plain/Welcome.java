package mufakat.face.plain;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import mufakat.view.Lobby;
import mufakat.view.Lobby.SaveCard;
import mufakat.view.Lobby.StoryCard;
import mufakat.view.Wish;

/** The title screen by lines: stories and games under one numbering. */
final class Welcome {
    private final Talk talk;
    private final Lobby lobby;
    private final List<SaveCard> saves;

    Welcome(Talk talk, Lobby lobby) {
        this.talk = talk;
        this.lobby = lobby;
        this.saves = lobby.games().get();
    }

    Wish ask() {
        Optional<Wish> wish = Optional.empty();
        while (wish.isEmpty()) {
            print();
            wish = choose();
        }
        return wish.get();
    }

    /** What is chosen from the lists; nothing if the player would rather choose again. */
    private Optional<Wish> choose() {
        int most = lobby.stories().size() + saves.size();
        while (true) {
            talk.paper().blank();
            talk.say(most == 0 ? "plain.welcome.nothing" : "plain.welcome.ask");
            String typed = talk.choice();
            if (InputWords.isLeaving(typed)) {
                return Optional.of(new Wish.Leave());
            }
            OptionalInt number = InputWords.number(typed, most);
            if (number.isEmpty()) {
                talk.say("plain.welcome.not-understood", most);
            } else if (number.getAsInt() <= lobby.stories().size()) {
                return begin(lobby.stories().get(number.getAsInt() - 1));
            } else {
                return Optional.of(new Wish.GoOn(
                        saves.get(number.getAsInt() - lobby.stories().size() - 1)
                                .name()));
            }
        }
    }

    private void print() {
        talk.paper().blank();
        talk.say("plain.welcome");
        print(
                1,
                "plain.welcome.stories",
                lobby.stories().stream().map(this::line).toList());
        print(
                1 + lobby.stories().size(),
                "plain.welcome.saves",
                saves.stream().map(this::line).toList());
    }

    private void print(int first, String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            talk.paper().blank();
            talk.say(heading);
        }
        for (int i = 0; i < lines.size(); i++) {
            talk.paper().entry(first + i, lines.get(i));
        }
    }

    private String line(StoryCard story) {
        return talk.words(
                "plain.welcome.story",
                story.title(),
                story.minutes(),
                story.trouble().orElse(story.summary()));
    }

    private String line(SaveCard save) {
        return talk.words("plain.welcome.save", save.label(), save.trouble().orElse(save.detail()));
    }

    private Optional<Wish> begin(StoryCard story) {
        if (story.trouble().isPresent()) {
            return Optional.of(new Wish.Begin(story.id(), Optional.empty(), "", ""));
        }
        return new LessonQuestion(talk, story).ask(session -> begin(story, session));
    }

    private Wish begin(StoryCard story, Optional<String> session) {
        String player = talk.answer("plain.welcome.name", lobby.playerName());
        String group = talk.answer("plain.welcome.class", lobby.className());
        return new Wish.Begin(story.id(), session, player, group);
    }
}
