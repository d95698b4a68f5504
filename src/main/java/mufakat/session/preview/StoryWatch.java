package mufakat.session.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import mufakat.loader.Loaded;
import mufakat.loader.StoryLoader;

/**
 * Reads a story again whenever one of its files has changed, on a thread of its own. Editors write in more than one step,
 * so that a file is read once it has been left alone for a moment, and believed to be broken only after a longer one.
 */
public final class StoryWatch implements Supplier<Optional<Loaded>>, AutoCloseable {
    private static final int QUIET_MILLIS = 80;
    private static final int DOUBT_MILLIS = 300;

    private final Path story;
    private final Loaded first;
    private final Runnable onChange;
    private final Bell bell;
    private final Thread thread;
    private final AtomicReference<Loaded> changed = new AtomicReference<>();
    private final AtomicReference<Throwable> fault = new AtomicReference<>();
    private Fingerprint seen;
    private String read;

    /**
     * Reads the story, and watches it from then on.
     *
     * @param onChange is told, on the thread of this watch, that there is something to get
     */
    public StoryWatch(Path story, Runnable onChange) {
        this.story = story;
        this.onChange = onChange;
        this.bell = new Bell(
                Files.isDirectory(story) ? story : story.toAbsolutePath().getParent());
        this.seen = Fingerprint.of(story);
        this.read = seen.contents();
        this.first = StoryLoader.examine(story);
        this.thread = new Thread(this::watch, "story-watch");
        thread.setDaemon(true);
        thread.start();
    }

    /** The story as it was when this began to watch. */
    public Loaded first() {
        return first;
    }

    /** The story as it is, if it has changed since this was asked last. */
    @Override
    public Optional<Loaded> get() {
        if (fault.get() != null) {
            throw new IllegalStateException("The story could not be read again", fault.get());
        }
        return Optional.ofNullable(changed.getAndSet(null));
    }

    private void watch() {
        try {
            while (true) {
                if (bell.rings() || !Fingerprint.of(story).equals(seen)) {
                    look();
                }
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error e) {
            fault.set(e);
            onChange.run();
        }
    }

    private void look() throws InterruptedException {
        Fingerprint now = settled();
        String contents = now.contents();
        if (contents.equals(read)) {
            seen = now;
            return;
        }
        Loaded loaded = StoryLoader.examine(story);
        boolean believed = loaded.on(playable -> true, broken -> false) || staysFor(DOUBT_MILLIS, now);
        if (believed) {
            seen = now;
            read = contents;
            changed.set(loaded);
            onChange.run();
        }
    }

    private Fingerprint settled() throws InterruptedException {
        Fingerprint now = Fingerprint.of(story);
        while (!staysFor(QUIET_MILLIS, now)) {
            now = Fingerprint.of(story);
        }
        return now;
    }

    private boolean staysFor(int milliseconds, Fingerprint now) throws InterruptedException {
        Thread.sleep(milliseconds);
        return Fingerprint.of(story).equals(now);
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            bell.close();
        } catch (IOException e) {
            // The system takes it back when the program ends.
        }
    }
}
