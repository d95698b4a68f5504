package mufakat.session;

import mufakat.save.SaveHeader.Player;
import mufakat.words.Messages;

/** What a player is called where one is spoken of. */
public record PlayerWords(Messages messages) {
    /** The name, or a word for who gave none. */
    public String name(Player player) {
        return player.name().isEmpty() ? messages.say("player.unnamed") : player.name();
    }
}
