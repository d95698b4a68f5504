package mufakat.session;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import mufakat.view.GameCard;
import mufakat.view.GameSession;
import mufakat.view.Lobby;
import mufakat.view.Preview;
import mufakat.view.Wish;

/** How a game meets its player: on screens, or line by line. */
public interface Face extends YesNoQuestion, AutoCloseable {
    /** Shows what there is to play, and answers with what the player wants. */
    Wish lobby(Lobby lobby);

    /** Plays until the player leaves. */
    void play(GameSession play);

    /** Plays a game of a story that is being written, which changes while it is played. */
    void preview(Supplier<Preview> latest);

    /** Lays games of one story side by side, two at a time, until that is enough; there are at least two. */
    void walk(List<GameCard> games);

    /**
     * Asks for a place; nothing if the player would rather not, or can't be asked.
     *
     * @param otherwise what is proposed
     */
    Optional<String> place(String question, String otherwise);

    /** Says something that has to be read before things go on. */
    void tell(String text);

    /** Gives the terminal back. */
    @Override
    void close();
}
