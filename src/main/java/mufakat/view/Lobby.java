package mufakat.view;

import java.util.List;
import java.util.Optional;

/**
 * What the title screen offers: stories to begin and games to go on with, the latest first. Both faces draw it and answer
 * with a {@link Wish}.
 *
 * @param playerName the name used last, or empty
 * @param className the class used last, or empty
 */
public record Lobby(List<StoryCard> stories, List<SaveCard> saves, String playerName, String className) {
    /**
     * A story that was found.
     *
     * @param trouble why it can't be played, in a sentence
     */
    public record StoryCard(String id, String title, String minutes, String summary, Optional<String> trouble) {}

    /**
     * A game that was found.
     *
     * @param label story, player and when, in words
     * @param trouble why it can't go on, in a sentence
     */
    public record SaveCard(String name, String label, String detail, Optional<String> trouble) {}

    public Lobby {
        stories = List.copyOf(stories);
        saves = List.copyOf(saves);
    }
}
