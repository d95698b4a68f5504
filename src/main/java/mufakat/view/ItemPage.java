package mufakat.view;

import java.util.ArrayList;
import java.util.List;
import mufakat.engine.Adoption;
import mufakat.engine.GameState;
import mufakat.story.Proposal;
import mufakat.story.Story;

/** An item of the agenda: what it is, what it asks, what it builds on and where it fits. */
final class ItemPage {
    private final Play play;
    private final Words words;
    private final Story story;
    private final GameState state;
    private final Proposal item;

    ItemPage(Play play, String item) {
        this.play = play;
        this.words = play.words();
        this.story = play.game().story();
        this.state = play.game().state();
        this.item = story.proposals().get(item);
    }

    Page page() {
        List<Passage> passages = new ArrayList<>();
        if (!item.summary().isEmpty()) {
            passages.add(Passage.prose(item.summary()));
        }
        DeskView desk = play.desk(item.id()).view();
        passages.add(Passage.heading(words.say("item.text", desk.rating())));
        desk.clauses()
                .forEach(clause -> passages.add(Passage.note(
                        words.say("item.clause", words.strength(clause.strength()), clause.says(), clause.about()))));
        desk.safeguards()
                .forEach(guard -> passages.add(Passage.note(words.say("item.safeguard", guard.says(), guard.about()))));
        passages.add(Passage.heading(words.say("item.about")));
        passages.add(Passage.note(words.say("item.demand", item.demand())));
        item.buildsOn().forEach(foundation -> passages.add(Passage.note(foundation(foundation))));
        item.forums().forEach(forum -> passages.add(Passage.note(forum(forum))));
        if (!item.answers().isEmpty()) {
            passages.add(Passage.note(words.say("item.answers", words.list(List.copyOf(item.answers())))));
        }
        if (item.accession()) {
            passages.add(Passage.note(words.say("item.accession", story.rules().parties())));
        }
        state.item(item.id()).adoption().ifPresent(adoption -> passages.add(Passage.note(inForce(adoption))));
        if (!item.source().isEmpty()) {
            passages.add(Passage.note(words.sourced(item.source())));
        }
        return new Page(item.title(), passages);
    }

    private String foundation(String foundation) {
        if (story.practices().containsKey(foundation)) {
            return words.say("item.builds-on.practice", words.practice(foundation));
        }
        String key = state.isAdopted(foundation) ? "item.builds-on.adopted" : "item.builds-on";
        return words.say(key, words.item(foundation));
    }

    private String forum(String forum) {
        String eases = story.forums().get(forum).eases();
        String mandate = story.forums().get(forum).mandate();
        return eases.isEmpty()
                ? words.say("item.forum", words.forum(forum), mandate)
                : words.say("item.forum.eases", words.forum(forum), mandate, words.trait(eases));
    }

    private String inForce(Adoption adoption) {
        return words.say(
                "item.adopted",
                words.forum(adoption.forum()),
                adoption.parties().size(),
                state.members().size(),
                words.members(adoption.hesitated()));
    }
}
