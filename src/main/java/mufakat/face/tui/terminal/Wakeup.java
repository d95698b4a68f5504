package mufakat.face.tui.terminal;

import java.util.OptionalLong;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * What the loop of one terminal sleeps on. Whatever comes from elsewhere wakes it, on any thread: a key, a size, a
 * signal, a story that has changed. Its own parts name the time at which they must be asked again at the latest, an
 * alarm. While neither comes, nothing runs.
 */
public final class Wakeup {
    private final LongSupplier clock;
    private final Semaphore calls = new Semaphore(0);
    private OptionalLong alarm = OptionalLong.empty();

    public Wakeup() {
        this(System::nanoTime);
    }

    /** @param clock nanoseconds since any moment */
    public Wakeup(LongSupplier clock) {
        this.clock = clock;
    }

    /** Nanoseconds since any moment. */
    public long now() {
        return clock.getAsLong();
    }

    /** Ends the sleep that is under way, or else the next before it begins. Any thread may call this. */
    public void wake() {
        calls.release();
    }

    /** Has the next sleep end at this time at the latest; who still needs it then asks again. */
    public void alarmAt(long time) {
        if (alarm.isEmpty() || time - alarm.getAsLong() < 0) {
            alarm = OptionalLong.of(time);
        }
    }

    /** When the next sleep ends by itself; nothing if only a call ends it. */
    OptionalLong alarm() {
        return alarm;
    }

    /** Waits for a call or for the alarm. */
    public void sleep() throws InterruptedException {
        if (alarm.isEmpty()) {
            calls.acquire();
        } else if (!calls.tryAcquire(alarm.getAsLong() - now(), TimeUnit.NANOSECONDS)) {
            alarm = OptionalLong.empty();
            return;
        }
        calls.drainPermits();
        alarm = OptionalLong.empty();
    }
}
