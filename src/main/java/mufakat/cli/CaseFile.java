package mufakat.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import mufakat.history.cases.CaseReader;
import mufakat.session.Trouble;
import mufakat.words.Messages;

/** A file of cases. */
public record CaseFile(Path path, Messages messages) {
    private static final int KILOBYTE = 1024;

    /** Cases are coded by hand, a line each; what is larger is another file, named by mistake. */
    private static final int MOST_KILOBYTES = 1024;

    /** Its cases and its flaws. */
    public CaseReader read() throws Trouble {
        return CaseReader.of(text());
    }

    /** What stands in it. */
    String text() throws Trouble {
        if (!Files.exists(path)) {
            throw trouble("absent");
        }
        try {
            if (Files.size(path) > MOST_KILOBYTES * KILOBYTE) {
                throw trouble("large", MOST_KILOBYTES);
            }
            byte[] bytes = Files.readAllBytes(path);
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.replace("\uFEFF", "").isBlank()) {
                throw trouble("empty");
            }
            return text;
        } catch (CharacterCodingException e) {
            throw trouble("encoding");
        } catch (IOException e) {
            throw trouble("unreadable");
        }
    }

    private Trouble trouble(String what, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = path;
        System.arraycopy(more, 0, arguments, 1, more.length);
        return new Trouble(messages.say("history.cases." + what, arguments));
    }
}
