package mufakat.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import mufakat.engine.model.Ledger;
import mufakat.engine.model.Refusal;
import mufakat.engine.model.Situation;
import mufakat.engine.model.Stance;
import mufakat.engine.model.Tabling;
import mufakat.engine.model.Text;
import mufakat.save.DecisionLine;
import mufakat.story.Story;

/** A game of a small table, told in the words of a playthrough: {@code game.after("consult member=VN item=hub")}. */
public record AGame(Game game, List<Event> events) {

    public static AGame begin(Story story, long seed) {
        Outcome begun = Game.begin(story, seed);
        return new AGame(begun.game(), begun.events());
    }

    /** The game after these decisions, none of which may be refused. */
    public AGame after(String... decisions) {
        AGame now = this;
        for (String decision : decisions) {
            Outcome outcome = now.game.decide(read(decision));
            assertThat(outcome.refusal()).as(decision).isEmpty();
            now = new AGame(outcome.game(), outcome.events());
        }
        return now;
    }

    /** Why the decision is refused; none if it is not. */
    public Optional<Refusal.Reason> refusal(String decision) {
        return game.refusalOf(read(decision)).map(Refusal::reason);
    }

    public static Decision read(String decision) {
        try {
            return DecisionLine.read(decision);
        } catch (Exception unreadable) {
            throw new AssertionError(decision, unreadable);
        }
    }

    public GameState state() {
        return game.state();
    }

    public int trust(String member) {
        return state().member(member).trust();
    }

    public int capacity(String member) {
        return state().member(member).capacity();
    }

    public int measure(String measure) {
        return Measures.value(game.story(), state(), measure);
    }

    public SortedMap<String, Stance> stances() {
        return state().debate()
                .map(Debate::stances)
                .orElseGet(() -> lastTabling().closed());
    }

    public Tabling lastTabling() {
        return state().tablings().get(state().tablings().size() - 1);
    }

    public Adoption inForce(String item) {
        return state().item(item).adoption().orElseThrow();
    }

    /** How things truly stand for an item, in the forum on the desk. */
    public Situation situation(String item) {
        return SituationFactory.truly(game.story(), state(), item, forum(item));
    }

    public Situation known(String item) {
        return SituationFactory.asKnown(game.story(), state(), item, forum(item));
    }

    /** The true ledger of a member for the text on the desk. */
    public Ledger ledger(String member, String item) {
        return Ledger.of(situation(item), member, draft(item));
    }

    public int comfort(String member, String item) {
        return ledger(member, item).comfort().low();
    }

    public Text draft(String item) {
        return state().item(item).draft().text();
    }

    private String forum(String item) {
        return state().item(item).draft().forum();
    }
}
