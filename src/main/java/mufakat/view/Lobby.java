package mufakat.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the title screen offers: stories to begin and games to go on with, the latest first. Both faces draw it and answer
 * with a {@link Wish}.
 *
 * @param isNew whether there is no game yet
 * @param games the games that were found; asked for when they are to be shown, because a class has hundreds, and each
 *     has to be read as a whole
 * @param playerName the name used last, or empty
 * @param className the class used last, or empty
 */
public record Lobby(
        List<StoryCard> stories, boolean isNew, Supplier<List<SaveCard>> games, String playerName, String className) {
    /**
     * A story that was found.
     *
     * @param trouble why it can't be played, in a sentence
     * @param lessons the sessions of it that can be played alone, none where it is only played as a whole; asked of the
     *     story that is chosen, because finding them out takes the whole story and not its head alone
     */
    public record StoryCard(
            String id,
            String title,
            String minutes,
            String summary,
            Optional<String> trouble,
            Supplier<List<Lesson>> lessons) {}

    /**
     * A session that can be played as a lesson of its own.
     *
     * @param session its id
     * @param number its place in the story, from 1
     * @param where place and year, in words
     */
    public record Lesson(String session, int number, String title, String where) {}

    /**
     * A game that was found.
     *
     * @param label story, player and when, in words
     * @param trouble why it can't go on, in a sentence
     */
    public record SaveCard(String name, String label, String detail, Optional<String> trouble) {}

    public Lobby {
        stories = List.copyOf(stories);
    }

    /** A lobby whose games are known already. */
    public Lobby(List<StoryCard> stories, List<SaveCard> saves, String playerName, String className) {
        this(stories, saves.isEmpty(), () -> saves, playerName, className);
    }
}
