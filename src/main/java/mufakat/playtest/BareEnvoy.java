package mufakat.playtest;

import java.util.Optional;
import mufakat.engine.Adoption;
import mufakat.engine.Decision;
import mufakat.engine.Game;
import mufakat.engine.SituationFactory;
import mufakat.engine.model.Situation;
import mufakat.engine.model.Text;
import mufakat.story.Proposal;

/**
 * Tables cores that stand alone, each as strong as it may be without an objection. It sees how all truly feel, so what it
 * reaches is the most that texts of one sentence can.
 */
final class BareEnvoy extends RecklessEnvoy {
    BareEnvoy(PlaytestContext ground, long chance) {
        super(ground, chance);
    }

    @Override
    Text text(Game game, String item) {
        Situation truth = SituationFactory.truly(
                game.story(),
                game.state(),
                item,
                game.state().item(item).draft().forum());
        for (int core = Text.COMMITS; core > 1; core--) {
            Text text = bare(game, item, core);
            if (FirstDrafts.isUnopposed(truth, text)) {
                return text;
            }
        }
        return bare(game, item, 1);
    }

    /** The core at that strength; of what is in force nothing is taken back. */
    private static Text bare(Game game, String item, int core) {
        Proposal proposal = game.story().proposals().get(item);
        Optional<Adoption> inForce = game.state().item(item).adoption();
        int[] strengths = proposal.clauses().stream()
                .mapToInt(clause -> Math.max(
                        clause.core() ? core : 0,
                        inForce.map(now -> now.text().strength(clause)).orElse(0)))
                .toArray();
        return Wordings.text(proposal, strengths, 0);
    }

    @Override
    Decision debate(Game game) {
        return new Decision.LetRest();
    }
}
