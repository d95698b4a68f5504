package mufakat.view;

import java.util.ArrayList;
import java.util.List;
import mufakat.engine.Event;
import mufakat.engine.GameState;
import mufakat.engine.model.MemberState;
import mufakat.story.Story;
import mufakat.words.Numbers;

/** What is done in corridors and on the desk, told as it stood then. */
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

    void tell(Event event) {
        if (event instanceof Event.Promised promised) {
            promised(promised);
        } else if (event instanceof Event.PromiseOwed e) {
            note(
                    "told.owed",
                    words.member(e.owed().member()),
                    words.promise(e.owed().promise()),
                    e.owed().due() + 1);
        } else if (event instanceof Event.PromiseKept e) {
            note(
                    "told.kept",
                    words.member(e.owed().member()),
                    words.promise(e.owed().promise()));
        } else if (event instanceof Event.PromiseBroken e) {
            note(
                    "told.broken",
                    words.member(e.owed().member()),
                    words.promise(e.owed().promise()),
                    words.item(e.owed().item()));
        } else if (event instanceof Event.PromisesForgone e) {
            note("told.forgone", story.rules().inHand(), e.tokens());
        } else if (event instanceof Event.TraitsRevealed revealed) {
            revealed(revealed);
        } else if (event instanceof Event.WorkshopHeld e) {
            note("told.workshop", words.item(e.item()));
        } else if (event instanceof Event.Circulated e) {
            note("told.circulated", words.item(e.item()), e.objecting(), e.hesitating());
        } else if (event instanceof Event.CoSponsored e) {
            note("told.co-sponsored", words.member(e.member()), words.member(e.neighbour()), words.item(e.item()));
        } else if (event instanceof Event.Drafted e) {
            note("told.drafted", words.item(e.item()), words.forum(e.draft().forum(), state.session()));
        } else if (event instanceof Event.RoomCalled e) {
            String objecting = words.members(e.guess().objecting());
            note(
                    "told.guess",
                    words.item(e.guess().item()),
                    objecting,
                    words.members(e.guess().hesitating()));
        }
    }

    private void promised(Event.Promised event) {
        int promises = state.item(event.item()).promises().getOrDefault(event.member(), 0);
        String member = words.member(event.member());
        note(
                promises > 1 ? "told.promised.again" : "told.promised",
                member,
                words.item(event.item()),
                Numbers.signed(event.brings()));
        int promise = story.rules().promise();
        if (event.brings() < promise) {
            note(
                    "told.promised.less",
                    Numbers.signed(promise),
                    member,
                    story.rules().assurances());
        }
    }

    private void revealed(Event.TraitsRevealed event) {
        MemberState member = state.member(event.member());
        List<String> parts = new ArrayList<>();
        for (String trait : event.traits()) {
            parts.add(new Traits(words, story).exact(member, trait));
        }
        note("told.revealed", words.member(event.member()), words.joined(parts, "; "));
    }

    private void note(String key, Object... arguments) {
        told.add(Passage.note(words.say(key, arguments)));
    }
}
