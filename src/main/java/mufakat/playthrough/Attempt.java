package mufakat.playthrough;

import java.util.List;
import java.util.Optional;
import mufakat.engine.Adoption;
import mufakat.engine.Game;
import mufakat.engine.GameState;
import mufakat.engine.Owed;
import mufakat.engine.Strike;
import mufakat.engine.model.MemberState;
import mufakat.engine.model.Refusal;
import mufakat.engine.model.Tabling;
import mufakat.story.Story;

/** A game after a decision, and the refusal if it was refused. */
record Attempt(Game game, Optional<Refusal> refusal) {
    Story story() {
        return game.story();
    }

    GameState state() {
        return game.state();
    }

    MemberState member(String member) {
        return state().member(member);
    }

    Optional<Adoption> inForce(String item) {
        return state().item(item).adoption();
    }

    Optional<Tabling> lastTabling() {
        return last(state().tablings());
    }

    Optional<Strike> lastStrike() {
        return last(state().strikes());
    }

    /** Whether the item was tabled, and no text of it is in force. */
    boolean isShelved(String item) {
        return !state().isAdopted(item)
                && state().tablings().stream()
                        .anyMatch(tabling -> tabling.item().equals(item));
    }

    /** Whether a promise that names a member and what was promised, in this order, came to this. */
    boolean hasPromise(List<String> named, Owed.Fate fate) {
        return state().owed().stream()
                .anyMatch(owed -> owed.member().equals(named.get(0))
                        && owed.promise().equals(named.get(1))
                        && owed.fate() == fate);
    }

    private static <T> Optional<T> last(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(list.size() - 1));
    }
}
