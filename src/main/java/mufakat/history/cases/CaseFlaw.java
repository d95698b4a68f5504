package mufakat.history.cases;

import java.util.List;
import mufakat.words.Messages;

/**
 * Something wrong in a file of cases.
 *
 * @param line of the file, from 1
 * @param column the name over it, or its number where it has none
 * @param what the end of a message's key
 * @param arguments of that message
 */
public record CaseFlaw(int line, String column, String what, List<String> arguments) {

    public String sentence(String file, Messages messages) {
        return messages.say(
                "history.flaw", file, line, column, messages.say("history.flaw." + what, arguments.toArray()));
    }
}
