package mufakat.save;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import mufakat.engine.GameState;
import mufakat.engine.Measures;
import mufakat.engine.Phase;
import mufakat.story.Story;

/**
 * Where a game has led, as its save says; a replay checks it.
 *
 * @param ending the story's ending
 * @param measures what the world has become
 * @param digest the digest of the state
 */
public record Ended(String ending, SortedMap<String, Integer> measures, String digest) {
    public Ended {
        measures = Collections.unmodifiableSortedMap(new TreeMap<>(measures));
    }

    /** The same end of a story in which ids have changed since: the digest of a state covers them. */
    Ended underOtherNames(GameState state) {
        return new Ended(ending, measures, Digest.of(state));
    }

    /** The end that a game has come to. */
    public static Ended of(Story story, GameState state) {
        if (state.phase() != Phase.ENDED) {
            throw new IllegalArgumentException("the game is still on");
        }
        return new Ended(state.subject(), Measures.values(story, state), Digest.of(state));
    }
}
