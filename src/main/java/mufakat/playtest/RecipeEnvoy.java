package mufakat.playtest;

import java.util.List;
import java.util.Optional;
import mufakat.engine.Adoption;
import mufakat.engine.Decision;
import mufakat.engine.Game;
import mufakat.engine.model.Text;
import mufakat.story.Clause;
import mufakat.story.Proposal;

/**
 * Drafts by a recipe that needs no knowledge of any member: what touches nobody as strong as can be, what touches somebody
 * left out, every safeguard put in. It asks nobody and gives way on the floor.
 */
final class RecipeEnvoy extends RecklessEnvoy {
    private static final int ENCOURAGES = 2;

    RecipeEnvoy(PlaytestContext ground, long chance) {
        super(ground, chance);
    }

    @Override
    Text text(Game game, String item) {
        Proposal proposal = game.story().proposals().get(item);
        Optional<Adoption> inForce = game.state().item(item).adoption();
        int core = proposal.core().touches().isEmpty() ? Text.COMMITS : ENCOURAGES;
        int[] strengths = proposal.clauses().stream()
                .mapToInt(clause -> Math.max(
                        strength(clause, core),
                        inForce.map(now -> now.text().strength(clause)).orElse(0)))
                .toArray();
        return Wordings.text(proposal, strengths, all(proposal.safeguards()));
    }

    private static int strength(Clause clause, int core) {
        if (clause.core()) {
            return core;
        }
        return clause.touches().isEmpty() ? Math.min(Text.COMMITS, core + 1) : 0;
    }

    private static int all(List<?> safeguards) {
        return (1 << safeguards.size()) - 1;
    }

    @Override
    Decision debate(Game game) {
        return HagglingEnvoy.concede(game);
    }
}
