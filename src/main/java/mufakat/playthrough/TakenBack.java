package mufakat.playthrough;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mufakat.engine.Decision;
import mufakat.engine.Decision.Kind;
import mufakat.engine.Game;
import mufakat.engine.Outcome;

/** Decisions that were taken back, and the taking back. */
final class TakenBack {
    /** A decision and its number in the game, from 1. */
    private record Numbered(int number, Decision decision) {}

    private TakenBack() {}

    /**
     * The decisions without those that were taken back. What was heard between them may rest on them (a draft that was
     * circulated, say); where the game would be another without them, all are kept.
     */
    static List<Decision> removedFrom(Game beginning, List<Decision> decisions) {
        List<Numbered> left = new ArrayList<>();
        for (int i = 0; i < decisions.size(); i++) {
            if (decisions.get(i) instanceof Decision.Undo undo) {
                left.removeIf(
                        step -> step.number() > undo.to() && step.decision().kind() == Kind.WORK);
            } else {
                left.add(new Numbered(i + 1, decisions.get(i)));
            }
        }
        List<Decision> fewer = left.stream().map(Numbered::decision).toList();
        return leadTo(beginning, fewer, played(beginning, decisions)) ? fewer : decisions;
    }

    private static boolean leadTo(Game beginning, List<Decision> decisions, Optional<Game> end) {
        Optional<Game> game = played(beginning, decisions);
        return game.isPresent()
                && end.isPresent()
                && game.get().state().equals(end.get().state());
    }

    /** The game after the decisions; empty where one is refused. */
    private static Optional<Game> played(Game beginning, List<Decision> decisions) {
        Game game = beginning;
        for (Decision decision : decisions) {
            Outcome outcome = game.decide(decision);
            if (!outcome.isAccepted()) {
                return Optional.empty();
            }
            game = outcome.game();
        }
        return Optional.of(game);
    }
}
