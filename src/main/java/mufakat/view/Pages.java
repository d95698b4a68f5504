package mufakat.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import mufakat.engine.Debate;
import mufakat.engine.Draft;
import mufakat.engine.GameState;
import mufakat.engine.Measures;
import mufakat.story.Rules;
import mufakat.story.Story;
import mufakat.story.Term;
import mufakat.story.Topic;

/** What can be read at any time, and the debrief. */
public final class Pages {
    private final GameSession play;
    private final StoryWords words;
    private final Story story;
    private final GameState state;
    private final Room room;

    Pages(GameSession play) {
        this.play = play;
        this.words = play.words();
        this.story = play.game().story();
        this.state = play.game().state();
        this.room = new Room(play);
    }

    /** Where we are: the part of a moment that stands above every screen. */
    public MomentHeader header() {
        return new Moments(play).header();
    }

    /** The members, each with its dossier. */
    public Menu members() {
        List<Action> actions = words.seats().stream()
                .map(member -> Action.of(' ', member.name(), new Action.Target.Read(dossier(member.id())))
                        .noting(words.say(
                                "dossier.note",
                                state.member(member.id()).trust(),
                                state.member(member.id()).capacity())))
                .toList();
        return new Menu(words.say("menu.members"), List.of(), actions);
    }

    /** What is known of a member. */
    public Page dossier(String member) {
        return new Dossier(play, member).page();
    }

    /** The items on the agenda, each with its page and with how sensitive the text on the desk is. */
    public Menu items() {
        RatingWords rating = new RatingWords(words, story);
        List<Action> actions = new ArrayList<>();
        for (String item : Focus.openItems(play.game())) {
            actions.add(Action.of(' ', words.item(item), new Action.Target.Read(item(item)))
                    .noting(state.isAdopted(item) ? words.say("item.in-force") : rated(rating, item)));
        }
        List<Passage> intro = actions.isEmpty() ? List.of() : List.of(Passage.note(words.say("menu.items.rated")));
        return new Menu(words.say("menu.items"), intro, actions);
    }

    private String rated(RatingWords rating, String item) {
        Draft draft = state.item(item).draft();
        return rating.of(story.proposals().get(item), draft.text(), draft.forum());
    }

    /** An item: what it is, its clauses, what it builds on, where it fits. */
    public Page item(String item) {
        return new ItemPage(play, item).page();
    }

    /** A member's ledger for the item looked at, or for the text before the floor, as far as known. */
    public LedgerView ledger(String member) {
        if (state.debate().isPresent()) {
            Debate debate = state.debate().get();
            return room.ledger(debate.item(), room.outlook(debate.item(), debate.text(), debate.forum()), member);
        }
        return room.ledger(play.focus(), member);
    }

    /** What the world has become so far. */
    public Page world() {
        List<Passage> passages = new ArrayList<>();
        story.measures().values().forEach(measure -> {
            int now = Measures.value(story, state, measure.id());
            passages.add(Passage.note(new Bars(words, play.game()).of(measure, now)));
            passages.add(Passage.prose(measure.says()));
        });
        story.practices()
                .values()
                .forEach(practice -> passages.add(Passage.note(words.say(
                        "world.practice",
                        practice.name(),
                        mufakat.engine.Diffusion.adopters(state, practice.id()),
                        state.members().size()))));
        return new Page(words.say("page.world"), passages);
    }

    /** What has happened so far, decision by decision. */
    public Page journal() {
        return new JournalPage(play).page();
    }

    /** What can hurt and what can serve, then the words of the trade from A to Z. */
    public Page glossary() {
        List<Passage> passages = new ArrayList<>();
        story.domains().values().forEach(domain -> addTopic(passages, "glossary.domain", domain));
        story.interests().values().forEach(interest -> addTopic(passages, "glossary.interest", interest));
        List<Term> terms = new ArrayList<>(story.glossary().values());
        terms.sort(Comparator.comparing(Term::word, String.CASE_INSENSITIVE_ORDER));
        for (Term term : terms) {
            passages.add(Passage.heading(term.word()));
            passages.add(Passage.prose(words.joined(List.of(term.means(), words.sourced(term.source())), " ")));
        }
        return new Page(words.say("page.glossary"), passages);
    }

    private void addTopic(List<Passage> passages, String kind, Topic topic) {
        passages.add(Passage.heading(words.say(kind, StoryWords.capital(topic.name()))));
        passages.add(Passage.prose(topic.says()));
    }

    /** How the game is played and how consensus is reached, with the numbers of this story. */
    public Page help() {
        Rules rules = story.rules();
        List<Passage> passages = new ArrayList<>();
        for (int i = 1; words.has("help." + i); i++) {
            String text = words.say("help." + i, rules.tablings(), rules.support(), rules.patience());
            passages.add(text.startsWith("# ") ? Passage.heading(text.substring(2)) : Passage.prose(text));
        }
        if (!story.promises().isEmpty()) {
            passages.add(Passage.heading(words.say("help.promises")));
            passages.add(Passage.prose(words.say("help.promises.says", rules.kept(), rules.broken(), rules.inHand())));
        }
        return new Page(words.say("page.help"), passages);
    }

    /** The whole debrief in order, once the story has ended. */
    public List<Page> debrief() {
        return new Debriefing(play).pages();
    }
}
