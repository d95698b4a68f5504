package mufakat.face.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import mufakat.words.Messages;

/** Paper and keyboard together: says something, asks something. */
final class Talk {
    private final Paper paper;
    private final Supplier<List<String>> blocks;
    private final Input input;
    private final Messages messages;
    private String advised = "";

    /**
     * @param blocks the next line that is typed, with those that came together with it
     */
    Talk(Paper paper, Supplier<List<String>> blocks, Messages messages, Input input) {
        this.paper = paper;
        this.blocks = blocks;
        this.messages = messages;
        this.input = input;
    }

    /** The program's words under a key. */
    String words(String key, Object... arguments) {
        return messages.say(key, arguments);
    }

    /** Prints the program's words under a key. */
    void say(String key, Object... arguments) {
        paper.print(messages.say(key, arguments));
    }

    /**
     * A colleague's advice, unless it was the last that was given: on a screen it stands, here it would come at each
     * step.
     */
    void advise(String text) {
        if (!text.equals(advised)) {
            advised = text;
            paper.blank();
            say("plain.advice", text);
            paper.blank();
        }
    }

    /** Reads what is chosen, as {@link InputWords#meant} understands it. Lines that were pasted choose nothing. */
    String choice() {
        while (true) {
            List<String> block = block();
            if (block.size() == 1) {
                return InputWords.meant(block.get(0));
            }
            say("plain.passed-over", block.size());
        }
    }

    /** Reads an answer of one line, into which lines that were pasted are put together. */
    String answer() {
        return String.join(" ", block()).strip();
    }

    /**
     * Reads a text: from a console lines up to an empty one that isn't in the midst of what was pasted, else a line.
     */
    String text() {
        if (input == Input.SCRIPT) {
            say("plain.write");
            return answer();
        }
        say("plain.write.lines");
        List<String> lines = new ArrayList<>(block());
        try {
            while (!lines.get(lines.size() - 1).isEmpty()) {
                lines.addAll(block());
            }
        } catch (Left end) {
            paper.blank(); // What was written is kept; whoever asks next finds that the player has left.
        }
        return String.join("\n", lines).replace('\t', ' ').strip();
    }

    private List<String> block() {
        paper.prompt();
        return blocks.get();
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
            String answer = choice();
            if (InputWords.begins(words("plain.yes"), answer)) {
                return true;
            }
            if (InputWords.begins(words("plain.no"), answer)) {
                return false;
            }
        }
    }

    Paper paper() {
        return paper;
    }
}
