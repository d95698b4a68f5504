package mufakat.plain;

import java.util.function.Supplier;
import mufakat.messages.Messages;

/** Paper and keyboard together: says something, asks something. */
final class Talk {
    private final Paper paper;
    private final Supplier<String> lines;
    private final Messages messages;
    private String advised = "";

    /**
     * @param lines what is typed, line by line
     */
    Talk(Paper paper, Supplier<String> lines, Messages messages) {
        this.paper = paper;
        this.lines = lines;
        this.messages = messages;
    }

    /** The program's words under a key. */
    String words(String key, Object... arguments) {
        return messages.say(key, arguments);
    }

    /** Prints the program's words under a key. */
    void say(String key, Object... arguments) {
        paper.print(messages.say(key, arguments));
    }

    /** A colleague's advice, unless it was the last that was given: on a screen it stands, here it would come at each step. */
    void advise(String text) {
        if (!text.equals(advised)) {
            advised = text;
            paper.blank();
            say("plain.advice", text);
            paper.blank();
        }
    }

    /** Reads an answer. */
    String answer() {
        paper.prompt();
        return lines.get();
    }

    /** Asks a question that has a default: an empty line takes it. */
    String answer(String key, String otherwise) {
        say(otherwise.isEmpty() ? key : key + ".or", otherwise);
        String answer = answer();
        return answer.isEmpty() ? otherwise : answer;
    }

    /** Asks for yes or no until it is one of them. */
    boolean agrees(String question) {
        paper.print(question);
        while (true) {
            say("plain.yes-or-no");
            String answer = answer().toLowerCase(java.util.Locale.ROOT);
            if (Words.begins(words("plain.yes"), answer)) {
                return true;
            }
            if (Words.begins(words("plain.no"), answer)) {
                return false;
            }
        }
    }

    Paper paper() {
        return paper;
    }
}
