package mufakat.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mufakat.engine.Adoption;
import mufakat.engine.GameState;
import mufakat.engine.Venues;
import mufakat.engine.model.Text;
import mufakat.story.InForce;
import mufakat.story.Proposal;
import mufakat.story.Session;
import mufakat.story.Story;

/** An item of the agenda: what it is, what it asks, what it builds on and where it fits. */
final class ItemPage {
    private final GameSession play;
    private final StoryWords words;
    private final Story story;
    private final GameState state;
    private final Proposal item;

    ItemPage(GameSession play, String item) {
        this.play = play;
        this.words = play.words();
        this.story = play.game().story();
        this.state = play.game().state();
        this.item = story.proposals().get(item);
    }

    /** What it is about, as it is taken to hand. */
    List<Passage> opening() {
        List<Passage> passages = new ArrayList<>(summary());
        passages.add(0, Passage.heading(item.title()));
        return passages;
    }

    private List<Passage> summary() {
        return item.summary().isEmpty() ? List.of() : List.of(Passage.prose(item.summary()));
    }

    Page page() {
        List<Passage> passages = new ArrayList<>(summary());
        DeskView desk = play.desk(item.id()).view();
        passages.add(Passage.heading(words.say(heading(), desk.rating())));
        desk.clauses()
                .forEach(clause -> passages.add(Passage.note(
                        words.say("item.clause", words.strength(clause.strength()), clause.says(), clause.about()))));
        desk.safeguards()
                .forEach(guard -> passages.add(
                        Passage.note(words.say("item.safeguard." + guard.tick(), guard.says(), guard.about()))));
        passages.add(Passage.heading(words.say("item.about")));
        passages.add(Passage.note(words.say("item.demand", item.demand())));
        item.buildsOn().forEach(foundation -> passages.add(Passage.note(foundation(foundation))));
        Venues.of(story, state, item.id()).forEach(forum -> passages.add(Passage.note(forum(forum))));
        if (!item.answers().isEmpty()) {
            passages.add(Passage.note(words.say("item.answers", words.and(List.copyOf(item.answers())))));
        }
        item.inForce().forEach(text -> passages.addAll(doing(text)));
        if (item.accession()) {
            passages.add(Passage.note(words.say("item.accession", story.rules().parties())));
        }
        state.item(item.id()).adoption().ifPresent(adoption -> passages.add(Passage.note(inForce(adoption))));
        if (!item.source().isEmpty()) {
            passages.add(Passage.note(words.sourced(item.source())));
        }
        return new Page(item.title(), passages);
    }

    /** What the text does once it is in force. */
    private List<Passage> doing(InForce text) {
        List<Passage> passages = new ArrayList<>();
        if (text.petitions() != InForce.Petitions.LATE) {
            passages.add(Passage.note(words.say("item.petitions", text.petitions())));
        }
        if (text.fitsTiers()) {
            passages.add(Passage.note(words.say("item.fits-tiers")));
        }
        if (!text.merges().isEmpty()) {
            List<String> forums = text.merges().stream().map(words::forum).toList();
            passages.add(Passage.note(words.say("item.merges", words.and(forums))));
        }
        return passages;
    }

    /** What is in force lies on the desk too, until a stronger text is drafted there. */
    private String heading() {
        Optional<Adoption> adoption = state.item(item.id()).adoption();
        if (adoption.isEmpty()) {
            return "item.text";
        }
        Text drafted = state.item(item.id()).draft().text();
        Text agreed = adoption.get().text();
        boolean same = drafted.strengths().equals(agreed.strengths())
                && drafted.safeguards().equals(agreed.safeguards());
        return same ? "item.text.in-force" : "item.text.anew";
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
        String mandate = words.mandate(forum, state.session());
        return eases.isEmpty()
                ? words.say("item.forum", words.forum(forum, state.session()), mandate)
                : words.say("item.forum.eases", words.forum(forum, state.session()), mandate, words.trait(eases));
    }

    private String inForce(Adoption adoption) {
        Session session = story.sessions().get(adoption.session());
        return words.say(
                adoption.hesitated().isEmpty() ? "item.adopted" : "item.adopted.in-silence",
                words.joined(List.of(session.place(), Integer.toString(session.year())), " "),
                words.forum(adoption.forum(), adoption.session()),
                adoption.parties().size(),
                state.members().size(),
                words.members(adoption.hesitated()));
    }
}
