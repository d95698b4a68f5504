package mufakat.view;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import mufakat.engine.GameState;
import mufakat.engine.Guess;
import mufakat.engine.Measures;
import mufakat.engine.SessionRange;
import mufakat.engine.model.MemberState;
import mufakat.engine.model.Stance;
import mufakat.engine.model.Tabling;
import mufakat.story.Debrief;
import mufakat.story.Member;
import mufakat.story.Story;

/** After the story has ended: what became of the world and why. Here, and only here, everything is shown. */
final class Debriefing {
    private final GameSession play;
    private final StoryWords words;
    private final Story story;
    private final GameState state;

    Debriefing(GameSession play) {
        this.play = play;
        this.words = play.words();
        this.story = play.game().story();
        this.state = play.game().state();
    }

    /** The pages in order, then the reflections to write. */
    List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        pages().forEach(page -> actions.add(Action.of(' ', page.title(), new Action.Target.Read(page))));
        for (Debrief.Question question : story.debrief().reflections()) {
            String written = play.answerTo(question.id());
            actions.add(Action.of(
                            ' ',
                            words.say("action.write", question.ask()),
                            new Action.Target.Write(question.id(), question.ask(), written))
                    .noting(written.isEmpty() ? "" : words.say("action.write.note")));
        }
        return actions;
    }

    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        pages.add(world());
        pages.add(new Delivery(play).page());
        TextsPage texts = new TextsPage(play);
        pages.add(texts.fates());
        pages.add(guesses());
        pages.add(texts.underOtherRules());
        pages.add(texts.whatWouldHaveCarried());
        pages.add(new OwedWords(play).page());
        pages.add(history());
        pages.add(members());
        pages.add(new PracticesPage(play).page());
        pages.add(discussion());
        pages.add(sources());
        pages.removeIf(page -> page.passages().isEmpty());
        return pages;
    }

    private Page world() {
        List<Passage> passages = new ArrayList<>();
        story.measures()
                .values()
                .forEach(measure -> passages.add(Passage.note(
                        new Bars(words, play.game()).of(measure, Measures.value(story, state, measure.id())))));
        return new Page(words.say("debrief.world"), passages);
    }

    private Page guesses() {
        List<Passage> passages = new ArrayList<>();
        for (Guess guess : state.guesses()) {
            state.tablings().stream()
                    .filter(tabling -> tabling.item().equals(guess.item()) && tabling.session() == guess.session())
                    .findFirst()
                    .ifPresentOrElse(
                            tabling -> passages.add(Passage.note(judged(guess, tabling))),
                            () -> passages.add(
                                    Passage.note(words.say("debrief.guess.untabled", words.item(guess.item())))));
        }
        if (passages.isEmpty()) {
            passages.add(Passage.prose(words.say("debrief.guess.none")));
        }
        return new Page(words.say("debrief.guesses"), passages);
    }

    /** A guess is compared with the first round, before any move. */
    private String judged(Guess guess, Tabling tabling) {
        int right = 0;
        SortedSet<String> missed = new TreeSet<>();
        for (var stance : tabling.opened().entrySet()) {
            boolean hit = guessed(guess, stance.getKey()) == plain(stance.getValue());
            right += hit ? 1 : 0;
            if (!hit) {
                missed.add(stance.getKey());
            }
        }
        return words.say(
                "debrief.guess",
                words.item(guess.item()),
                right,
                tabling.opened().size(),
                words.members(missed));
    }

    private static Stance guessed(Guess guess, String member) {
        if (guess.objecting().contains(member)) {
            return Stance.OBJECTS;
        }
        return guess.hesitating().contains(member) ? Stance.HESITATES : Stance.JOINS;
    }

    private static Stance plain(Stance stance) {
        return stance == Stance.SUPPORTS ? Stance.JOINS : stance;
    }

    private Page history() {
        List<Passage> passages = new ArrayList<>();
        story.proposals().values().stream()
                .filter(item -> wasInPlay(item.id()))
                .forEach(item -> item.history().ifPresent(history -> {
                    passages.add(Passage.heading(item.title()));
                    passages.add(Passage.prose(words.joined(
                            List.of(history.says(), words.sourced(history.source()), yours(item.id())), " ")));
                }));
        return new Page(words.say("debrief.history"), passages);
    }

    /** What is in force among some isn't called adopted by all. */
    private String yours(String item) {
        if (state.isAdopted(item) && !state.isInForceAmongAll(item)) {
            SortedSet<String> parties =
                    state.item(item).adoption().orElseThrow().parties();
            SortedSet<String> aside = new TreeSet<>(state.members().keySet());
            aside.removeAll(parties);
            return words.say("debrief.yours.parties", parties.size(), words.members(aside), aside.size());
        }
        return words.say(state.isAdopted(item) ? "debrief.yours.adopted" : "debrief.yours.not");
    }

    /** A lesson is silent on items that were settled before it, and on those that come up only after it. */
    private boolean wasInPlay(String item) {
        boolean whole = play.game().stretch().equals(SessionRange.whole(story));
        boolean settled = state.isAdopted(item)
                && state.item(item)
                        .adoption()
                        .equals(play.game().atStart().item(item).adoption());
        return whole || (state.item(item).isOpen() && !settled);
    }

    /** Every number that was hidden during play. */
    private Page members() {
        List<Passage> passages = new ArrayList<>();
        passages.add(Passage.prose(words.say("debrief.members.assumptions")));
        Traits traits = new Traits(words, story);
        MovedTraits moved = new MovedTraits(play);
        for (Member member : words.seats()) {
            MemberState before = play.game().atStart().member(member.id());
            MemberState now = state.member(member.id());
            List<String> parts = new ArrayList<>();
            story.domains().keySet().forEach(domain -> parts.add(traits.exact(now, domain)));
            story.interests().keySet().forEach(interest -> parts.add(traits.exact(now, interest)));
            passages.add(Passage.heading(words.say(
                    "debrief.member", member.name(), before.trust(), now.trust(), before.capacity(), now.capacity())));
            passages.add(Passage.prose(words.joined(parts, "; ") + "."));
            passages.addAll(moved.of(member.id()));
        }
        return new Page(words.say("debrief.members"), passages);
    }

    private Page discussion() {
        List<Passage> passages = new ArrayList<>();
        story.debrief().discussion().forEach(question -> passages.add(Passage.prose(question.ask())));
        return new Page(words.say("debrief.discussion"), passages);
    }

    private Page sources() {
        List<Passage> passages = new ArrayList<>();
        story.sources()
                .forEach((key, citation) -> passages.add(Passage.note(words.say("debrief.source", key, citation))));
        return new Page(words.say("debrief.sources"), passages);
    }
}
