package mufakat.view;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import mufakat.engine.Adoption;
import mufakat.engine.Burden;
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
                passages.addAll(carried(item, adoption));
            });
        }
        if (passages.isEmpty()) {
            passages.add(Passage.prose(words.say("debrief.delivery.none")));
        }
        return new Page(words.say("debrief.delivery"), passages);
    }

    /** Where a text was carried out and where it is paper, if it had to be carried at all. */
    private List<Passage> carried(Proposal item, Adoption adoption) {
        if (Burden.load(item, adoption.text()) == 0) {
            return List.of();
        }
        SortedSet<String> delivered = new TreeSet<>(adoption.parties());
        delivered.removeIf(member -> !adoption.isDelivered(member, story.rules().delivery()));
        List<Passage> passages = new ArrayList<>();
        if (!delivered.isEmpty()) {
            passages.add(Passage.note(words.say("debrief.owned.delivered", words.members(delivered))));
        }
        if (!adoption.paper().isEmpty()) {
            passages.add(Passage.note(words.say("debrief.owned.paper", words.members(adoption.paper()))));
        }
        return passages;
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
            return words.say(adoption.paper().isEmpty() ? "debrief.owned.all" : "debrief.owned.all.paper");
        }
        if (adoption.hesitated().isEmpty()) {
            return words.say("debrief.owned.parties", adoption.parties().size());
        }
        boolean inTime = adoption.session() < last;
        return words.say(inTime ? "debrief.owned.late" : "debrief.owned.never", words.members(adoption.hesitated()));
    }
}
