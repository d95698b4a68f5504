package mufakat.view;

import java.util.ArrayList;
import java.util.List;
import mufakat.engine.Decision;
import mufakat.engine.Event;
import mufakat.engine.Game;
import mufakat.engine.GameState;
import mufakat.engine.model.Stance;
import mufakat.engine.model.Tabling;
import mufakat.engine.model.Text;
import mufakat.story.Clause;
import mufakat.story.Member;
import mufakat.story.Proposal;
import mufakat.story.Story;

/** What happens on the floor, told: the text, the members in turn, the chair, and what was settled. */
final class FloorTelling {
    private final StoryWords words;
    private final Story story;
    private final GameState state;
    private final GameSession play;
    private final Game then;
    private final int lastSession;
    private final List<Passage> told;
    private boolean named;

    FloorTelling(GameSession play, Game then, List<Passage> told) {
        this.words = play.words();
        this.story = play.game().story();
        this.state = play.game().state();
        this.play = play;
        this.then = then;
        this.lastSession = play.game().stretch().last();
        this.told = told;
    }

    void tell(Event event) {
        if (event instanceof Event.FloorOpened) {
            note("told.floor", story.rules().tablings());
        } else if (event instanceof Event.Tabled tabled) {
            tabled(tabled);
        } else if (event instanceof Event.OverlapGrew e) {
            note("told.overlap", words.item(e.item()), words.forum(e.forum(), state.session()));
        } else if (event instanceof Event.RoundHeld round) {
            round(round);
        } else if (event instanceof Event.ObjectorsNamed e) {
            named = true;
            note("told.objectors-named", words.members(e.members()));
        } else if (event instanceof Event.RedLineNamed e) {
            note(
                    "told.red-line.named",
                    words.member(e.member()),
                    words.trait(e.domain()),
                    words.strength(e.strength()));
        } else if (event instanceof Event.TextMoved moved) {
            moved(moved);
        } else if (event instanceof Event.Settled settled) {
            settled(settled);
        }
    }

    private void tabled(Event.Tabled event) {
        told.add(Passage.heading(
                words.say("told.tabled", words.item(event.item()), words.forum(event.forum(), state.session()))));
        told.add(Passage.prose(wording(event.item(), event.text())));
        Proposal item = story.proposals().get(event.item());
        note("told.rated", new RatingWords(words, story).of(item, event.text(), event.forum()));
    }

    /** A text in one sentence: its clauses with their strengths, and its safeguards. */
    String wording(String item, Text text) {
        Proposal proposal = story.proposals().get(item);
        List<String> parts = new ArrayList<>();
        for (Clause clause : proposal.clauses()) {
            if (text.strength(clause) > 0) {
                parts.add(words.say("text.clause", words.strength(text.strength(clause)), clause.says()));
            }
        }
        for (String guard : text.safeguards()) {
            parts.add(words.say("quoted", words.safeguard(item, guard)));
        }
        return words.joined(parts, "; ") + ".";
    }

    private void round(Event.RoundHeld event) {
        FloorVoices voices = new FloorVoices(play, then);
        for (Member member : words.seats()) {
            Stance stance = event.stances().get(member.id());
            told.add(Passage.speech(member.name(), Mark.of(stance), voices.of(member, event)));
        }
        boolean objection = event.stances().containsValue(Stance.OBJECTS);
        told.add(Passage.prose(words.say(objection ? "chair.objection" : "chair.no-objection")));
    }

    private void moved(Event.TextMoved event) {
        String item = event.item();
        if (event.move() instanceof Decision.Soften soften) {
            int strength = event.text().strengths().get(soften.clause());
            String key = strength == 0 ? "told.taken-out" : "told.softened";
            note(key, words.clause(item, soften.clause()), words.strength(strength));
        } else if (event.move() instanceof Decision.AddSafeguard guard) {
            note("told.guarded", words.safeguard(item, guard.safeguard()));
        } else if (event.move() instanceof Decision.MoveToStatement stated) {
            note("told.stated", words.clause(item, stated.clause()));
        }
    }

    private void settled(Event.Settled event) {
        Tabling tabling = event.tabling();
        note(key(tabling), words.item(tabling.item()));
        if (tabling.agreed()) {
            new CarrierWords(words).of(tabling).map(Passage::note).ifPresent(told::add);
            told.addAll(new StoryProse(story, state)
                    .of(story.proposals().get(tabling.item()).outcome()));
        }
    }

    /** In the last session there is no next time. */
    private String key(Tabling tabling) {
        boolean last = tabling.session() == lastSession;
        if (named) {
            return "told.PRESSED.named";
        }
        boolean rested = tabling.result() == Tabling.Result.RESTED;
        return "told." + tabling.result().name() + (last && rested ? ".last" : "");
    }

    private void note(String key, Object... arguments) {
        told.add(Passage.note(words.say(key, arguments)));
    }
}
