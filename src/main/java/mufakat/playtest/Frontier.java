package mufakat.playtest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The games that no other beats in both ambition and comfort. */
final class Frontier {
    private final List<Played> games = new ArrayList<>();

    /** The frontier of some games, the most ambitious first; of equals the first stays. */
    static List<Played> of(List<Played> all) {
        Frontier frontier = new Frontier();
        all.forEach(frontier::add);
        return frontier.games();
    }

    void add(Played game) {
        Worth worth = game.worth();
        if (games.stream().map(Played::worth).noneMatch(other -> other.equals(worth) || worth.isBeatenBy(other))) {
            games.removeIf(other -> other.worth().isBeatenBy(worth));
            games.add(game);
        }
    }

    List<Played> games() {
        return games.stream()
                .sorted(Comparator.comparingInt((Played game) -> game.worth().ambition())
                        .reversed())
                .toList();
    }
}
