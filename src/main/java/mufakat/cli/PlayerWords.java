package mufakat.cli;

import mufakat.messages.Messages;
import mufakat.save.Header.Player;

/** What a player is called where one is spoken of. */
record PlayerWords(Messages messages) {
    /** The name, or a word for who gave none. */
    String name(Player player) {
        return player.name().isEmpty() ? messages.say("player.unnamed") : player.name();
    }
}
