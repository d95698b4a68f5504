package mufakat.face.plain;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import mufakat.story.Debrief;

/** What the player types, line by line. */
final class Keyboard {
    /** As long as the longest answer that a save keeps; what is typed beyond it is dropped. */
    static final int LONGEST = Debrief.LONGEST_ANSWER;

    private static final int LULL_MILLIS = 15;

    private final BufferedReader in;

    /** @param charset the console's; one that knows ASCII alone may well be typed at in UTF-8 */
    Keyboard(InputStream in, Charset charset) {
        this.in = new BufferedReader(new InputStreamReader(in, charset.equals(US_ASCII) ? UTF_8 : charset));
    }

    /** The next line, without the blanks at its ends. An input that breaks off in a line gives what it has. */
    String line() {
        StringBuilder line = new StringBuilder();
        int next = next();
        if (next < 0) {
            throw new Left();
        }
        while (next >= 0 && next != '\n') {
            if (line.length() < LONGEST) {
                line.append((char) next);
            }
            next = next();
        }
        return line.toString().strip();
    }

    /** The next line, and those that were there at once with it: faster than any hand types. */
    List<String> block() {
        List<String> lines = new ArrayList<>(List.of(line()));
        while (hasMore()) {
            lines.add(line());
        }
        return lines;
    }

    private boolean hasMore() {
        try {
            if (!in.ready()) {
                Thread.sleep(LULL_MILLIS);
            }
            return in.ready();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (IOException gone) {
            return false;
        }
    }

    private int next() {
        try {
            return in.read();
        } catch (IOException gone) {
            return -1; // A terminal that was closed reads as an error on some systems.
        }
    }
}
