package mufakat.cli;

import mufakat.view.Lobby;
import mufakat.view.Play;
import mufakat.view.Wish;

/** How a game meets its player: on screens, or line by line. */
interface Face extends Question, AutoCloseable {
    /** Shows what there is to play, and answers with what the player wants. */
    Wish lobby(Lobby lobby);

    /** Plays until the player leaves. */
    void play(Play play);

    /** Says something that has to be read before things go on. */
    void tell(String text);

    /** Gives the terminal back. */
    @Override
    void close();
}
