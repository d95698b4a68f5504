package mufakat.playtest;

import java.util.Arrays;
import java.util.Optional;
import mufakat.engine.Decision;
import mufakat.engine.Game;
import mufakat.engine.model.Text;

/** Talks to nobody, tables everything at full strength, and presses. */
class RecklessEnvoy extends Envoy {
    RecklessEnvoy(PlaytestContext ground, long chance) {
        super(ground, chance);
    }

    @Override
    Decision prepare(Game game) {
        for (String item : agenda(game)) {
            Optional<Decision> draft = draft(
                    game,
                    item,
                    text(game, item),
                    game.state().item(item).draft().forum());
            if (draft.isPresent()) {
                return draft.get();
            }
        }
        return new Decision.OpenFloor();
    }

    /** The text that it puts on the desk. */
    Text text(Game game, String item) {
        int[] strengths = new int[game.story().proposals().get(item).clauses().size()];
        Arrays.fill(strengths, Text.COMMITS);
        return Wordings.text(game.story().proposals().get(item), strengths, 0);
    }

    @Override
    Decision debate(Game game) {
        return new Decision.Press();
    }
}
