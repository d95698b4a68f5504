package mufakat.face.plain;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** What the player types, read by a thread of its own, so that whoever waits for a line can look around meanwhile. */
final class TypedLines {
    private static final int AHEAD = 16;

    private final BlockingQueue<Optional<String>> lines = new ArrayBlockingQueue<>(AHEAD);

    TypedLines(Keyboard keyboard) {
        Thread reader = new Thread(() -> read(keyboard), "keyboard");
        // Nothing can wake a thread that waits for a key, so the program does not wait for it.
        reader.setDaemon(true);
        reader.start();
    }

    /** The next line, if it comes within so many milliseconds. */
    Optional<String> within(int milliseconds) {
        try {
            Optional<String> line = lines.poll(milliseconds, TimeUnit.MILLISECONDS);
            if (line == null) {
                return Optional.empty();
            }
            if (line.isEmpty()) {
                throw new Left();
            }
            return line;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Left();
        }
    }

    private void read(Keyboard keyboard) {
        try {
            while (true) {
                try {
                    lines.put(Optional.of(keyboard.line()));
                } catch (Left end) {
                    lines.put(Optional.empty());
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
