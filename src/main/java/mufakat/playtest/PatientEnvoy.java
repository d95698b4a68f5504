package mufakat.playtest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mufakat.engine.Decision;
import mufakat.engine.Diplomacy;
import mufakat.engine.Game;
import mufakat.engine.GameState;
import mufakat.playtest.ComfortModel.Reading;
import mufakat.story.Partner;

/**
 * Calls on partners, consults those whose doubts could weigh, softens what is in the way, and tables what should carry.
 * It knows no more than a player would.
 */
final class PatientEnvoy extends Envoy {
    /** Days kept for talking to members before a partner is called on. */
    private static final int TALK = 2;

    private int session = -1;
    private Optional<List<String>> aims = Optional.empty();
    private Optional<List<String>> settled = Optional.empty();
    private String visited = "";
    private Optional<Foresight> foresight = Optional.empty();

    PatientEnvoy(PlaytestContext ground, long chance) {
        super(ground, chance);
    }

    @Override
    Decision prepare(Game game) {
        if (game.state().session() != session) {
            session = game.state().session();
            aims = Optional.empty();
            settled = Optional.empty();
            visited = "";
        }
        return new Pledging(game)
                .due()
                .or(() -> call(game))
                .or(() -> consultation(game))
                .or(() -> draft(game))
                .or(() -> promise(game))
                .or(() -> workshop(game))
                .orElseGet(Decision.OpenFloor::new);
    }

    /** One partner a session, while days are left for members: one that lets the small members join, if there is one. */
    private Optional<Decision> call(Game game) {
        if (!visited.isEmpty() || game.state().days() <= TALK) {
            return Optional.empty();
        }
        List<Partner> offering = game.story().partners().values().stream()
                .filter(partner ->
                        Diplomacy.offerOf(game.story(), game.state(), partner).isPresent())
                .toList();
        if (offering.isEmpty()) {
            return Optional.empty();
        }
        visited = any(foresight(game).mostHelpful(offering), game).id();
        return Optional.of(new Decision.Visit(visited));
    }

    /** What it would like to table; settled once the partner of the session has been heard. */
    private List<String> aims(Game game) {
        if (aims.isEmpty()) {
            aims = Optional.of(foresight(game).ranked(Reading.BEST));
        }
        return aims.get();
    }

    private Optional<Decision> consultation(Game game) {
        if (game.state().days() == 0 || settled.isPresent()) {
            return Optional.empty();
        }
        for (String item : aims(game)) {
            Optional<Decision> talk = foresight(game)
                    .climbed(item, Reading.BEST)
                    .flatMap(hoped -> foresight(game).riddle(item, hoped.wording()))
                    .map(member -> (Decision) new Decision.Consult(member, item))
                    .filter(consult -> isPossible(game, consult));
            if (talk.isPresent()) {
                return talk;
            }
        }
        return Optional.empty();
    }

    /** What is left of the time goes into making an item familiar that would not carry yet. */
    private Optional<Decision> workshop(Game game) {
        return aims(game).stream()
                .filter(item -> foresight(game).climbed(item, Reading.WORST).isEmpty())
                .map(item -> (Decision) new Decision.Workshop(item))
                .filter(held -> isPossible(game, held))
                .findFirst();
    }

    private Optional<Decision> draft(Game game) {
        for (String item : agenda(game)) {
            Optional<Decision> draft = safest(game, item)
                    .flatMap(step -> draft(
                            game,
                            item,
                            step.wording().text(),
                            game.state().item(item).draft().forum()));
            if (draft.isPresent()) {
                return draft;
            }
        }
        return Optional.empty();
    }

    private Optional<Climbing.Rung> safest(Game game, String item) {
        return foresight(game)
                .climbed(item, Reading.WORST)
                .or(() -> foresight(game).climbed(item, Reading.BEST));
    }

    private Optional<Decision> promise(Game game) {
        for (String item : agenda(game)) {
            Optional<Decision> promise = safest(game, item)
                    .flatMap(step -> foresight(game).settledByAPromise(item, step.wording()))
                    .filter(member -> game.state().tokens() > 0)
                    .flatMap(member -> new Pledging(game).promise(member, item));
            if (promise.isPresent()) {
                return promise;
            }
        }
        return Optional.empty();
    }

    /** What should carry, and with the tablings that are left what may: trying costs nothing if one gives way in time. */
    @Override
    List<String> agenda(Game game) {
        if (settled.isEmpty()) {
            settled = Optional.of(Stream.concat(foresight(game).ranked(Reading.WORST).stream(), aims(game).stream())
                    .distinct()
                    .limit(game.story().rules().tablings())
                    .toList());
        }
        return settled.get();
    }

    /** Gives way while that leads somewhere, and leaves the matter at rest before patience runs out. */
    @Override
    Decision debate(Game game) {
        GameState state = game.state();
        boolean isLastMove = state.debate().orElseThrow().moves() == 1;
        return isLastMove
                ? firstPossible(game, List.of(new Decision.OpenToLikeMinded())).orElseGet(Decision.LetRest::new)
                : HagglingEnvoy.concede(game);
    }

    /** What is worked out of one state is worked out once. */
    private Foresight foresight(Game game) {
        if (foresight.isEmpty() || !foresight.get().isFrom(game)) {
            foresight = Optional.of(new Foresight(ground(), game));
        }
        return foresight.get();
    }
}
