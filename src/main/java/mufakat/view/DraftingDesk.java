package mufakat.view;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import mufakat.engine.Decision;
import mufakat.engine.Draft;
import mufakat.engine.Measures;
import mufakat.engine.Venues;
import mufakat.engine.model.Outlook;
import mufakat.engine.model.Refusal;
import mufakat.engine.model.Text;
import mufakat.story.Clause;
import mufakat.story.Proposal;
import mufakat.story.Safeguard;

/**
 * Work on a draft: change strengths, safeguards and the forum freely and see at once how the room would take it, as far
 * as known; nothing is decided until the text is kept.
 */
public final class DraftingDesk {
    /** The strength of a clause that commits; 0 is that of one that is absent. */
    public static final int STRONGEST = Text.COMMITS;

    private final GameSession play;
    private final StoryWords words;
    private final Proposal item;
    private Text text;
    private String forum;
    private Optional<Outlook> outlook = Optional.empty();

    DraftingDesk(GameSession play, String item) {
        this.play = play;
        this.words = play.words();
        this.item = play.game().story().proposals().get(item);
        Draft draft = play.game().state().item(item).draft();
        this.text = draft.text();
        this.forum = draft.forum();
    }

    /** Sets a clause to a strength, held within 0 to 4. */
    public void strength(String clause, int strength) {
        change(text.with(clause, Math.max(0, Math.min(Text.COMMITS, strength))), forum);
    }

    /** The strength of a clause as it stands on the desk. */
    public int strength(String clause) {
        return text.strengths().getOrDefault(clause, 0);
    }

    /** Puts a safeguard in, or takes it out again. */
    public void turn(String safeguard) {
        SortedSet<String> changed = new TreeSet<>(text.safeguards());
        if (!changed.remove(safeguard)) {
            changed.add(safeguard);
        }
        change(new Text(text.strengths(), changed, text.statement()), forum);
    }

    /** Goes on to the next forum that the item fits and that meets. */
    public void nextForum() {
        List<String> forums = forums();
        if (!forums.isEmpty()) {
            change(text, forums.get((forums.indexOf(forum) + 1) % forums.size()));
        }
    }

    private List<String> forums() {
        return Venues.of(play.game().story(), play.game().state(), item.id());
    }

    private void change(Text wording, String where) {
        text = wording;
        forum = where;
        outlook = Optional.empty();
    }

    /** How the room would take the text, reckoned once as long as it stands so. */
    private Outlook outlook() {
        if (outlook.isEmpty()) {
            outlook = Optional.of(new Room(play).outlook(item.id(), text, forum));
        }
        return outlook.get();
    }

    String item() {
        return item.id();
    }

    /** What was changed on the earlier desk is changed on this one, where there is something of that name. */
    DraftingDesk with(DraftingDesk earlier) {
        Draft begun = earlier.play.game().state().item(item.id()).draft();
        for (Clause clause : item.clauses()) {
            int wanted = earlier.strength(clause.id());
            if (wanted != begun.text().strength(clause)) {
                strength(clause.id(), wanted);
            }
        }
        for (Safeguard safeguard : item.safeguards()) {
            boolean wanted = earlier.text.safeguards().contains(safeguard.id());
            boolean turned = wanted != begun.text().safeguards().contains(safeguard.id());
            if (turned && wanted != text.safeguards().contains(safeguard.id())) {
                turn(safeguard.id());
            }
        }
        if (!earlier.forum.equals(begun.forum()) && forums().contains(earlier.forum)) {
            change(text, earlier.forum);
        }
        return this;
    }

    /** All that a face draws of the desk. */
    public DeskView view() {
        return new DeskView(
                item.title(),
                rating(),
                item.clauses().stream().map(rows()::of).toList(),
                item.safeguards().stream().map(rows()::of).toList(),
                forumWords(),
                new Room(play).of(item.id(), outlook()),
                play.game().refusalOf(decision()).map(this::problem).orElse(""),
                new OfferWords(play).asked(item, text));
    }

    /** Where a step has changed nothing that can be seen, a sentence that says so; else empty. */
    public String unmoved(DeskView before, DeskView after) {
        if (!before.room().rows().equals(after.room().rows())) {
            return "";
        }
        return words.say(before.equals(after) ? "desk.unmoved.text" : "desk.unmoved.room");
    }

    /** A member's ledger for the text on the desk. */
    public LedgerView ledger(String member) {
        return new Room(play).ledger(item.id(), outlook(), member);
    }

    /** Whose ledger lies open when the desk is taken up: whose mind was asked last, else who stands most in the way. */
    public Optional<String> firstToRead() {
        return new FirstLedger(play, outlook()).member();
    }

    /** The decision that keeps the text. */
    public Decision decision() {
        return new Decision.KeepDraft(item.id(), text.strengths(), text.safeguards(), forum);
    }

    /** Whether something was changed since the desk was opened. */
    public boolean isChanged() {
        return !new Draft(text, forum)
                .equals(play.game().state().item(item.id()).draft());
    }

    private String problem(Refusal refusal) {
        return refusal.reason() == Refusal.Reason.NOT_NOW ? "" : words.refusal(refusal);
    }

    private String rating() {
        return words.say(
                "desk.rating",
                new RatingWords(words, play.game().story()).of(item, text, forum),
                Measures.worth(play.game().story(), item, text),
                Measures.most(play.game().story(), item));
    }

    private DraftRows rows() {
        return new DraftRows(words, play.game().story().rules(), text);
    }

    private String forumWords() {
        String eases = play.game().story().forums().get(forum).eases();
        return eases.isEmpty()
                ? words.say("desk.forum", words.forum(forum, play.game().state().session()))
                : words.say(
                        "desk.forum.eases",
                        words.forum(forum, play.game().state().session()),
                        words.trait(eases));
    }
}
