package mufakat.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.ResourceBundle;
import mufakat.words.Messages;
import mufakat.words.Program;

/** What the commands say of themselves, as picocli asks for it: with its percent signs doubled. */
final class UsageWords extends ResourceBundle {
    private final Messages messages;

    /** @param program how this program is started, for the examples */
    UsageWords(Messages messages, Program program) {
        List<String> words =
                program.words().stream().map(word -> word.replace("%", "%%")).toList();
        Program doubled = new Program(program.shell(), words, List.of());
        this.messages = messages.calling(() -> doubled);
    }

    @Override
    protected Object handleGetObject(String key) {
        return messages.has(key) ? messages.say(key) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(messages.keys());
    }
}
