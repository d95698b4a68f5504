package mufakat.playtest;

import java.util.ArrayList;
import java.util.List;
import mufakat.engine.Decision;
import mufakat.engine.Game;
import mufakat.story.Safeguard;

/** Tables what lies on the desk and gives way on the floor, clause by clause. */
final class HagglingEnvoy extends Envoy {
    HagglingEnvoy(PlaytestContext ground, long chance) {
        super(ground, chance);
    }

    @Override
    Decision prepare(Game game) {
        return new Decision.OpenFloor();
    }

    @Override
    Decision debate(Game game) {
        return concede(game);
    }

    /** Gives way on the clause that most objectors name; if nothing is left of it to give, elsewhere. */
    static Decision concede(Game game) {
        String item = game.state().debate().orElseThrow().item();
        String named = named(game);
        List<Decision> ways = new ArrayList<>();
        ways.add(new Decision.Soften(named));
        for (Safeguard safeguard : game.story().proposals().get(item).safeguards()) {
            ways.add(new Decision.AddSafeguard(safeguard.id()));
        }
        ways.add(new Decision.MoveToStatement(named));
        ways.add(new Decision.OpenToLikeMinded());
        return firstPossible(game, ways).orElseGet(Decision.LetRest::new);
    }
}
