package mufakat.view;

import java.util.ArrayList;
import java.util.List;
import mufakat.engine.Event;
import mufakat.engine.GameState;
import mufakat.engine.model.MemberState;
import mufakat.story.Story;

/** What is learnt and promised in corridors, told as it stood then. */
final class CorridorTelling {
    private final StoryWords words;
    private final Story story;
    private final GameState state;
    private final List<Passage> told;

    CorridorTelling(GameSession play, GameState then, List<Passage> told) {
        this.words = play.words();
        this.story = play.game().story();
        this.state = then;
        this.told = told;
    }

    Void promised(Event.Promised event) {
        int promises = state.item(event.item()).promises().getOrDefault(event.member(), 0);
        String member = words.member(event.member());
        note(
                promises > 1 ? "told.promised.again" : "told.promised",
                member,
                words.item(event.item()),
                StoryWords.signed(event.brings()));
        int promise = story.rules().promise();
        return event.brings() < promise
                ? note(
                        "told.promised.less",
                        StoryWords.signed(promise),
                        member,
                        story.rules().assurances())
                : null;
    }

    Void revealed(Event.TraitsRevealed event) {
        MemberState member = state.member(event.member());
        List<String> parts = new ArrayList<>();
        for (String trait : event.traits()) {
            parts.add(new Traits(words, story).exact(event.member(), member, trait));
        }
        return note("told.revealed", words.member(event.member()), words.joined(parts, "; "));
    }

    private Void note(String key, Object... arguments) {
        told.add(Passage.note(words.say(key, arguments)));
        return null;
    }
}
