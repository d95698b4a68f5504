package mufakat.session.preview;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Rings when the system says that something in a folder has changed. Drives on a network say nothing, and some systems say
 * it late, so that whoever waits for it looks from time to time as well.
 */
final class Bell implements AutoCloseable {
    private static final int LOOK_MILLIS = 250;

    private final Optional<WatchService> service;

    Bell(Path folder) {
        this.service = watching(folder);
    }

    private static Optional<WatchService> watching(Path folder) {
        try {
            WatchService service = folder.getFileSystem().newWatchService();
            folder.register(
                    service,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE);
            return Optional.of(service);
        } catch (IOException | UnsupportedOperationException refused) {
            return Optional.empty();
        }
    }

    /** Waits a moment, or until it rings; answers whether it rang. */
    boolean rings() throws InterruptedException {
        if (service.isEmpty()) {
            Thread.sleep(LOOK_MILLIS);
            return false;
        }
        try {
            WatchKey key = service.get().poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            if (key == null) {
                return false;
            }
            key.pollEvents();
            key.reset();
            return true;
        } catch (ClosedWatchServiceException closed) {
            Thread.sleep(LOOK_MILLIS);
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        if (service.isPresent()) {
            service.get().close();
        }
    }
}
