package mufakat.engine;

import java.util.Optional;
import mufakat.engine.model.Outlook;
import mufakat.engine.model.Refusal;

/**
 * A game looked at from all sides at one moment: what would be refused, and how the members stand toward what lies on the
 * desks. What it has reckoned once it keeps, so that it belongs to whoever asked for it and to one frame.
 */
public final class Survey {
    private final Game game;
    private final DecisionContext turn;

    Survey(Game game, DecisionContext turn) {
        this.game = game;
        this.turn = turn;
    }

    /** Why the decision would be refused, if it would be. */
    public Optional<Refusal> refusalOf(Decision decision) {
        return decision instanceof Decision.Undo
                ? game.decide(decision).refusal()
                : Game.move(decision, turn).refusal();
    }

    /** How the members would take the text on an item's desk, as far as the envoy knows. */
    public Outlook outlook(String item) {
        return turn.known(item);
    }
}
