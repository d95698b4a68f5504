package mufakat.report.transcript;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import mufakat.engine.Decision;
import mufakat.engine.Game;
import mufakat.engine.Outcome;
import mufakat.engine.Phase;
import mufakat.view.GameSession;
import mufakat.words.Messages;

/**
 * A game as it was played, from a save or a playthrough.
 *
 * @param heading which game it is
 * @param doubt why it is not the whole of it, or not to be trusted, in a sentence
 * @param beginning the game before its first decision
 * @param decisions in order; none is refused
 */
public record RecordedGame(String heading, Optional<String> doubt, Outcome beginning, List<Decision> decisions) {
    public RecordedGame {
        decisions = List.copyOf(decisions);
    }

    /** The game after so many of its decisions. */
    public GameSession after(int decisions, Messages messages) {
        return GameSession.resume(
                beginning, messages, entry -> Optional.empty(), this.decisions.subList(0, decisions), new TreeMap<>());
    }

    /** The number of the last decision that can be another: of a game that is on, that of the one to come. */
    public int last() {
        return end().state().phase() == Phase.ENDED ? decisions.size() : decisions.size() + 1;
    }

    /** The game as it came to stand. */
    Game end() {
        Game game = beginning.game();
        for (Decision decision : decisions) {
            game = game.decide(decision).game();
        }
        return game;
    }
}
