package mufakat.cli;

import java.util.List;
import java.util.function.Supplier;
import mufakat.view.GameCard;
import mufakat.view.Lobby;
import mufakat.view.Play;
import mufakat.view.Preview;
import mufakat.view.Wish;

/** How a game meets its player: on screens, or line by line. */
interface Face extends Question, AutoCloseable {
    /** Shows what there is to play, and answers with what the player wants. */
    Wish lobby(Lobby lobby);

    /** Plays until the player leaves. */
    void play(Play play);

    /** Plays a game of a story that is being written, which changes while it is played. */
    void preview(Supplier<Preview> latest);

    /**
     * Walks through two games side by side; of more than two, the ones that are chosen.
     *
     * @param games at least two, of one story
     */
    void walk(List<GameCard> games);

    /** Says something that has to be read before things go on. */
    void tell(String text);

    /** Gives the terminal back. */
    @Override
    void close();
}
