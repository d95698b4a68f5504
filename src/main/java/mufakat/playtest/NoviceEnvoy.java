package mufakat.playtest;

import java.util.List;
import java.util.Optional;
import mufakat.engine.Decision;
import mufakat.engine.Diplomacy;
import mufakat.engine.Game;
import mufakat.story.Partner;

/**
 * Does what comes first to hand, as somebody does who plays for the first time: it calls on the first partner that has an
 * offer, asks the members in the order of the list about the first item, tables the first items as they lie on the desk,
 * and gives way on the floor.
 */
final class NoviceEnvoy extends Envoy {
    private int calledIn = -1;

    NoviceEnvoy(PlaytestContext ground, long chance) {
        super(ground, chance);
    }

    @Override
    Decision prepare(Game game) {
        return call(game).or(() -> consultation(game)).orElseGet(Decision.OpenFloor::new);
    }

    /** One partner a session. */
    private Optional<Decision> call(Game game) {
        if (game.state().session() == calledIn) {
            return Optional.empty();
        }
        calledIn = game.state().session();
        for (Partner partner : game.story().partners().values()) {
            Decision visit = new Decision.Visit(partner.id());
            if (Diplomacy.offerOf(game.story(), game.state(), partner).isPresent() && isPossible(game, visit)) {
                return Optional.of(visit);
            }
        }
        return Optional.empty();
    }

    private Optional<Decision> consultation(Game game) {
        for (String item : agenda(game)) {
            for (String member : game.story().members().keySet()) {
                Decision consult = new Decision.Consult(member, item);
                if (!game.state().heard().contains(member) && isPossible(game, consult)) {
                    return Optional.of(consult);
                }
            }
        }
        return Optional.empty();
    }

    /** The first open items, in the order of the agenda. */
    @Override
    List<String> agenda(Game game) {
        return openItems(game.state()).stream()
                .limit(game.story().rules().tablings())
                .toList();
    }

    @Override
    Decision debate(Game game) {
        return HagglingEnvoy.concede(game);
    }
}
