package mufakat.playtest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The games that no other beats in both ambition and comfort. */
final class Frontier {
    private final List<BotGame> games = new ArrayList<>();

    /** The frontier of some games, the most ambitious first; of equals the first stays. */
    static List<BotGame> of(List<BotGame> all) {
        Frontier frontier = new Frontier();
        all.forEach(frontier::add);
        return frontier.games();
    }

    void add(BotGame game) {
        Worth worth = game.worth();
        if (games.stream().map(BotGame::worth).noneMatch(other -> other.equals(worth) || worth.isBeatenBy(other))) {
            games.removeIf(other -> other.worth().isBeatenBy(worth));
            games.add(game);
        }
    }

    List<BotGame> games() {
        return games.stream()
                .sorted(Comparator.comparingInt((BotGame game) -> game.worth().ambition())
                        .reversed())
                .toList();
    }
}
