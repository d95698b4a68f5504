package mufakat.playtest;

import java.util.Optional;
import mufakat.engine.Adoption;
import mufakat.engine.Decision;
import mufakat.engine.Game;
import mufakat.engine.model.Text;
import mufakat.story.Proposal;

/** Talks to nobody and tables everything as weakly as can be. */
final class TimidEnvoy extends RecklessEnvoy {
    TimidEnvoy(PlaytestContext ground, long chance) {
        super(ground, chance);
    }

    @Override
    Text text(Game game, String item) {
        Proposal proposal = game.story().proposals().get(item);
        Optional<Adoption> inForce = game.state().item(item).adoption();
        int[] strengths = proposal.clauses().stream()
                .mapToInt(clause -> Math.max(
                        1, inForce.map(now -> now.text().strength(clause)).orElse(1)))
                .toArray();
        return Wordings.text(proposal, strengths, 0);
    }

    @Override
    Decision debate(Game game) {
        return new Decision.LetRest();
    }
}
