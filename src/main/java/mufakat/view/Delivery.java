package mufakat.view;

import java.util.ArrayList;
import java.util.List;
import mufakat.engine.Adoption;
import mufakat.engine.GameState;
import mufakat.engine.Measures;
import mufakat.story.Proposal;
import mufakat.story.Story;
import mufakat.words.Numbers;

/** Agreed against delivered: what each text would have done if all had owned it, and what it did. */
final class Delivery {
    private final StoryWords words;
    private final Story story;
    private final GameState state;
    private final int last;

    Delivery(GameSession play) {
        this.words = play.words();
        this.story = play.game().story();
        this.state = play.game().state();
        this.last = play.game().stretch().last();
    }

    Page page() {
        List<Passage> passages = new ArrayList<>();
        for (Proposal item : story.proposals().values()) {
            state.item(item.id()).adoption().ifPresent(adoption -> {
                passages.add(Passage.heading(item.title()));
                passages.add(Passage.prose(effects(item, adoption)));
                passages.add(Passage.note(owners(adoption)));
            });
        }
        if (passages.isEmpty()) {
            passages.add(Passage.prose(words.say("debrief.delivery.none")));
        }
        return new Page(words.say("debrief.delivery"), passages);
    }

    private String effects(Proposal item, Adoption adoption) {
        List<String> parts = new ArrayList<>();
        for (String measure : story.measures().keySet()) {
            int agreed = Measures.effect(story, item, adoption.text(), measure);
            int delivered = Measures.shared(agreed, state, adoption);
            if (agreed != 0) {
                parts.add(words.say(
                        "debrief.delivered",
                        words.measure(measure),
                        Numbers.signed(agreed),
                        Numbers.signed(delivered)));
            }
        }
        return parts.isEmpty() ? words.say("debrief.delivered.nothing") : words.joined(parts, "; ") + ".";
    }

    private String owners(Adoption adoption) {
        if (adoption.hesitated().isEmpty()
                && adoption.parties().size() == state.members().size()) {
            return words.say("debrief.owned.all");
        }
        if (adoption.hesitated().isEmpty()) {
            return words.say("debrief.owned.parties", adoption.parties().size());
        }
        boolean inTime = adoption.session() < last;
        return words.say(inTime ? "debrief.owned.late" : "debrief.owned.never", words.members(adoption.hesitated()));
    }
}
