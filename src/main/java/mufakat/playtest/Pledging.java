package mufakat.playtest;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mufakat.engine.Decision;
import mufakat.engine.Diplomacy;
import mufakat.engine.Game;
import mufakat.engine.GameState;
import mufakat.story.Condition;
import mufakat.story.Partner;
import mufakat.story.Pledge;

/** What bots promise, and how they keep their word: what is most cheaply kept is promised, what is due is kept in time. */
final class Pledging {
    /** What is on nobody's desk is hoped for rather than worked for. */
    private static final int UNLIKELY = 20;

    private final Game game;

    Pledging(Game game) {
        this.game = game;
    }

    /** A promise to a member for an item, if one can be made. */
    Optional<Decision> promise(String member, String item) {
        if (game.story().promises().isEmpty()) {
            return Envoy.firstPossible(game, List.of(new Decision.Promise(member, item, "")));
        }
        return Envoy.firstPossible(
                game,
                game.story().promises().values().stream()
                        .sorted(Comparator.comparingInt(this::cost))
                        .map(pledge -> (Decision) new Decision.Promise(member, item, pledge.id()))
                        .toList());
    }

    /** What has to be kept in this session and can be kept by days. */
    Optional<Decision> due() {
        GameState state = game.state();
        return Envoy.firstPossible(
                game,
                state.owing().stream()
                        .filter(owed -> owed.due() == state.session())
                        .map(owed -> (Decision) new Decision.Keep(owed.member(), owed.promise()))
                        .toList());
    }

    /** In days, about; what comes about anyway by the texts on the desks costs next to nothing. */
    private int cost(Pledge pledge) {
        int hoped = pledge.kept().isEmpty()
                ? UNLIKELY
                : pledge.kept().stream().mapToInt(this::cost).sum();
        return pledge.days() == 0 ? hoped : Math.min(hoped, pledge.days());
    }

    private int cost(Condition condition) {
        boolean likely = false;
        if (condition instanceof Condition.Clause clause) {
            likely = clause.atLeast().entrySet().stream()
                    .allMatch(item -> isOpen(item.getKey())
                            && item.getValue().entrySet().stream()
                                    .allMatch(bound -> drafted(item.getKey(), bound.getKey()) >= bound.getValue()));
        } else if (condition instanceof Condition.Adopted adopted) {
            likely = adopted.items().stream().allMatch(this::isOpen);
        } else if (condition instanceof Condition.Accepted accepted) {
            likely = accepted.offers().stream().allMatch(this::isOffered);
        }
        return likely ? 0 : UNLIKELY;
    }

    private boolean isOpen(String item) {
        return game.state().item(item).isOpen();
    }

    private int drafted(String item, String clause) {
        return game.state().item(item).draft().text().strengths().getOrDefault(clause, 0);
    }

    private boolean isOffered(String offer) {
        return game.story().partners().values().stream().anyMatch(partner -> isOffered(partner, offer));
    }

    private boolean isOffered(Partner partner, String offer) {
        return Diplomacy.offerOf(game.story(), game.state(), partner)
                .filter(open -> open.id().equals(offer))
                .isPresent();
    }
}
