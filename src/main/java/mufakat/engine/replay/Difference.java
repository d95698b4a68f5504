package mufakat.engine.replay;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import mufakat.engine.Game;
import mufakat.engine.Measures;
import mufakat.engine.Phase;

/**
 * What differs between two games of one story as they stand: in the ending, the measures, and what became of the texts.
 * All of it was said aloud in the games, or is shown to their players.
 *
 * @param ending the ids of the endings, empty for a game that has none (yet); nothing where they are the same
 * @param measures by measure, the values that are not the same
 * @param texts by item, what became of it where that is not the same
 */
public record Difference(
        Optional<Both<String>> ending, SortedMap<String, Both<Integer>> measures, SortedMap<String, Both<Fate>> texts) {
    public Difference {
        measures = Collections.unmodifiableSortedMap(new TreeMap<>(measures));
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    /** What is so in the one game, and what in the other. */
    public record Both<T>(T one, T other) {
        boolean differ() {
            return !one.equals(other);
        }
    }

    /** What differs between two games of the same story. */
    public static Difference between(Game one, Game other) {
        Both<String> endings = new Both<>(ending(one), ending(other));
        return new Difference(
                Optional.of(endings).filter(Both::differ),
                differing(measures(one), measures(other)),
                differing(Fate.all(one), Fate.all(other)));
    }

    private static String ending(Game game) {
        return game.state().phase() == Phase.ENDED ? game.state().subject() : "";
    }

    private static SortedMap<String, Integer> measures(Game game) {
        return Measures.values(game.story(), game.state());
    }

    private static <T> SortedMap<String, Both<T>> differing(SortedMap<String, T> one, SortedMap<String, T> other) {
        SortedMap<String, Both<T>> differing = new TreeMap<>();
        one.forEach((key, value) -> {
            Both<T> both = new Both<>(value, other.get(key));
            if (both.differ()) {
                differing.put(key, both);
            }
        });
        return differing;
    }

    /** Whether nothing differs. */
    public boolean isNone() {
        return ending.isEmpty() && measures.isEmpty() && texts.isEmpty();
    }
}
