package mufakat.view;

import java.util.ArrayList;
import java.util.List;
import mufakat.engine.model.Counterfactual;
import mufakat.engine.model.Ledger;
import mufakat.engine.model.Line;
import mufakat.engine.model.Stance;
import mufakat.engine.model.Tabling;
import mufakat.engine.model.Text;
import mufakat.engine.model.Vote;
import mufakat.story.Clause;
import mufakat.story.DecisionRule;
import mufakat.story.Proposal;
import mufakat.story.Story;

/** What became of the texts that were tabled, what decided it, and what else might have happened. */
final class TextsPage {
    private final StoryWords words;
    private final Story story;
    private final List<Tabling> tablings;

    TextsPage(GameSession play) {
        this.words = play.words();
        this.story = play.game().story();
        this.tablings = play.game().state().tablings();
    }

    /** First and final strength of every text, who held it, and the ledger line that decided. */
    Page fates() {
        List<Passage> passages = new ArrayList<>();
        for (Tabling tabling : tablings) {
            passages.add(heading(tabling));
            Proposal item = tabling.situation().item();
            passages.add(Passage.note(rated(tabling, item)));
            for (Clause clause : item.clauses()) {
                passages.add(Passage.note(change(tabling, clause)));
            }
            tabling.closed().forEach((member, stance) -> {
                if (stance == Stance.OBJECTS || stance == Stance.HESITATES) {
                    passages.add(Passage.note(held(tabling, member, stance)));
                }
            });
            new CarrierWords(words).of(tabling).map(Passage::note).ifPresent(passages::add);
        }
        if (passages.isEmpty()) {
            passages.add(Passage.prose(words.say("debrief.texts.none")));
        }
        return new Page(words.say("debrief.texts"), passages);
    }

    private String rated(Tabling tabling, Proposal item) {
        RatingWords rating = new RatingWords(words, story);
        String first = rating.of(item, tabling.first(), tabling.forum());
        String last = rating.of(item, tabling.last(), tabling.forum());
        return first.equals(last)
                ? words.say("debrief.rated", first)
                : words.say("debrief.rated.otherwise", first, last);
    }

    private Passage heading(Tabling tabling) {
        return Passage.heading(words.say(
                "debrief.text",
                words.item(tabling.item()),
                words.forum(tabling.forum(), tabling.session()),
                words.say("result", tabling.result())));
    }

    private String change(Tabling tabling, Clause clause) {
        String first = words.strength(tabling.first().strength(clause));
        String last = words.strength(tabling.last().strength(clause));
        String key = "debrief.clause.same";
        if (tabling.last().statement().contains(clause.id())) {
            key = "debrief.clause.stated";
        } else if (!first.equals(last)) {
            key = "debrief.clause.changed";
        }
        return words.say(key, clause.says(), first, last);
    }

    private String held(Tabling tabling, String member, Stance stance) {
        Ledger ledger = Ledger.of(tabling.situation(), member, tabling.last());
        String name = words.member(member);
        String did = words.stance(Mark.of(stance));
        if (!ledger.redLine().isEmpty()) {
            return words.say("debrief.held.red-line", name, did, words.clause(tabling.item(), ledger.redLine()));
        }
        if (ledger.isOutOfReach()) {
            return words.say("debrief.held.out-of-reach", name, did);
        }
        Line heaviest = ledger.heaviest();
        return words.say(
                "debrief.held",
                name,
                did,
                StoryWords.signed(ledger.comfort()),
                new LedgerWords(words).line(tabling.item(), heaviest),
                StoryWords.signed(heaviest.amount()));
    }

    /** What the other decision rules would have done with each text, as first tabled and as it ended. */
    Page underOtherRules() {
        List<Passage> passages = new ArrayList<>();
        for (Tabling tabling : tablings) {
            passages.add(heading(tabling));
            for (DecisionRule rule : DecisionRule.values()) {
                if (rule != story.story().decision()) {
                    passages.add(Passage.note(words.say(
                            "debrief.rule",
                            words.say("rule", rule),
                            vote(tabling, tabling.first(), rule),
                            vote(tabling, tabling.last(), rule))));
                }
            }
        }
        return new Page(words.say("debrief.rules"), passages);
    }

    private String vote(Tabling tabling, Text text, DecisionRule rule) {
        Vote vote = Vote.on(tabling.situation(), text, rule);
        if (vote.result() == Vote.Result.FELL) {
            return words.say("vote.fell", vote.inFavour().size());
        }
        return vote.against().isEmpty()
                ? words.say("vote.passed", vote.inFavour().size())
                : words.say("vote.bound", vote.inFavour().size(), words.members(vote.against()));
    }

    /** The smallest change that would have carried each text that fell. */
    Page whatWouldHaveCarried() {
        List<Passage> passages = new ArrayList<>();
        for (Tabling tabling : tablings) {
            if (!tabling.agreed()) {
                passages.add(heading(tabling));
                passages.add(Passage.prose(carried(tabling, Counterfactual.of(tabling))));
            }
        }
        return new Page(words.say("debrief.carried"), passages);
    }

    private String carried(Tabling tabling, Counterfactual change) {
        List<String> sentences = new ArrayList<>();
        change.wording()
                .ifPresentOrElse(
                        text -> sentences.add(words.say("debrief.wording", change.steps(), changes(tabling, text))),
                        () -> sentences.add(words.say("debrief.wording.none")));
        if (!change.assured().isEmpty()) {
            sentences.add(words.say(
                    change.assured().size() == 1 ? "debrief.assured.one" : "debrief.assured",
                    words.members(change.assured())));
        }
        return words.joined(sentences, " ");
    }

    private String changes(Tabling tabling, Text text) {
        List<String> parts = new ArrayList<>();
        for (Clause clause : tabling.situation().item().clauses()) {
            if (text.strength(clause) != tabling.last().strength(clause)) {
                parts.add(words.say("debrief.softer", clause.says(), words.strength(text.strength(clause))));
            }
        }
        text.safeguards().stream()
                .filter(guard -> !tabling.last().safeguards().contains(guard))
                .forEach(guard -> parts.add(words.say("quoted", words.safeguard(tabling.item(), guard))));
        return words.and(parts);
    }
}
