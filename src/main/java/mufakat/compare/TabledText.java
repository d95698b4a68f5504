package mufakat.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import mufakat.engine.GameState;
import mufakat.engine.Guess;
import mufakat.engine.model.Carrier;
import mufakat.engine.model.Rating;
import mufakat.engine.model.Stance;
import mufakat.engine.model.Tabling;
import mufakat.engine.model.Text;
import mufakat.story.DecisionRule;
import mufakat.story.Story;

/**
 * A text that a game put to the table, and what became of it there.
 *
 * @param session the index of the session
 * @param first the text as tabled
 * @param last the text as it ended
 * @param firstRated how sensitive the text was as tabled, as far as publicly known (rules, section 2)
 * @param lastRated how sensitive it was as it ended
 * @param opened by member, its stance in the first round
 * @param closed by member, its stance in the last round
 * @param held who objected or hesitated in the last round, by member
 * @param carriers what carried it, by kind; empty where it fell, and where it needed nothing
 * @param asTabled what the other rules would have done with the first text
 * @param asEnded what they would have done with the last
 * @param guess the player's guess before the floor, if there was one
 */
public record TabledText(
        int session,
        String item,
        String forum,
        Tabling.Result result,
        Text first,
        Text last,
        Rating firstRated,
        Rating lastRated,
        SortedMap<String, Stance> opened,
        SortedMap<String, Stance> closed,
        List<TabledObjection> held,
        List<TextCarrier> carriers,
        List<Judgement> asTabled,
        List<Judgement> asEnded,
        Optional<Guess> guess) {

    public TabledText {
        held = List.copyOf(held);
        carriers = List.copyOf(carriers);
        asTabled = List.copyOf(asTabled);
        asEnded = List.copyOf(asEnded);
    }

    /** All that was tabled in a game, in order. */
    static List<TabledText> of(Story story, GameState state, Interner pool) {
        return state.tablings().stream()
                .map(tabling -> of(story, tabling, state, pool))
                .toList();
    }

    private static TabledText of(Story story, Tabling tabling, GameState state, Interner pool) {
        List<TabledObjection> held = new ArrayList<>();
        tabling.closed().forEach((member, stance) -> {
            if (stance == Stance.OBJECTS || stance == Stance.HESITATES) {
                held.add(pool.one(TabledObjection.of(tabling, member)));
            }
        });
        return new TabledText(
                tabling.session(),
                tabling.item(),
                tabling.forum(),
                tabling.result(),
                pool.one(tabling.first()),
                pool.one(tabling.last()),
                rated(story, tabling, tabling.first()),
                rated(story, tabling, tabling.last()),
                pool.one(tabling.opened()),
                pool.one(tabling.closed()),
                held,
                carriers(story, tabling, pool),
                judged(tabling, tabling.first(), pool),
                judged(tabling, tabling.last(), pool),
                guess(tabling, state));
    }

    private static Rating rated(Story story, Tabling tabling, Text text) {
        return Rating.of(story, tabling.situation().item(), text, tabling.forum());
    }

    private static List<TextCarrier> carriers(Story story, Tabling tabling, Interner pool) {
        if (!tabling.agreed()) {
            return List.of();
        }
        return pool.one(Carrier.of(tabling.situation(), tabling.last()).stream()
                .map(what -> TextCarrier.of(story, what))
                .toList());
    }

    private static List<Judgement> judged(Tabling tabling, Text text, Interner pool) {
        return Arrays.stream(DecisionRule.values())
                .filter(rule -> rule != tabling.situation().decision())
                .map(rule -> pool.one(Judgement.of(tabling.situation(), text, rule)))
                .toList();
    }

    private static Optional<Guess> guess(Tabling tabling, GameState state) {
        return state.guesses().stream()
                .filter(guess -> guess.item().equals(tabling.item()) && guess.session() == tabling.session())
                .findFirst();
    }

    /** Whether a text is in force by it. */
    public boolean agreed() {
        return result == Tabling.Result.ADOPTED || result == Tabling.Result.LIKE_MINDED;
    }

    /** The partners without which somebody would have objected, each as often as it carried the text. */
    public List<String> partners() {
        return carriers.stream()
                .map(TextCarrier::partner)
                .filter(partner -> !partner.isEmpty())
                .toList();
    }

    /** The members that objected in the last round. */
    public List<TabledObjection> objecting() {
        return held.stream().filter(member -> member.stance() == Stance.OBJECTS).toList();
    }
}
