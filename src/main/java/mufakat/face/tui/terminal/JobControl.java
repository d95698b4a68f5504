package mufakat.face.tui.terminal;

import java.io.IOException;
import java.lang.reflect.Proxy;

/**
 * Stops this process as Ctrl-Z does elsewhere, and notices when it was told to stop or has gone on. The JDK has signals
 * in an unsupported module only, so that they are looked for by name; without them there is nothing to notice.
 */
final class JobControl {
    private static final String STOP = "TSTP";

    private volatile boolean isToldToStop;
    private volatile boolean hasGoneOn;
    /** What the signal did before: it may be that whoever started this process lets it be ignored. */
    private final Object stopping;

    /** @param wakeup is woken by each signal */
    JobControl(Wakeup wakeup) {
        stopping = onSignal(STOP, noting(() -> {
            isToldToStop = true;
            wakeup.wake();
        }));
        onSignal("CONT", noting(() -> {
            hasGoneOn = true;
            wakeup.wake();
        }));
    }

    /** Whether it was told to stop since it was asked last. */
    boolean isToldToStop() {
        boolean told = isToldToStop;
        isToldToStop = false;
        return told;
    }

    /** Whether it has gone on after a stop since it was asked last. */
    boolean hasGoneOn() {
        boolean gone = hasGoneOn;
        hasGoneOn = false;
        return gone;
    }

    /** Stops all that belongs to this job, so that its shell notices, and comes back when it goes on. */
    void stop() throws IOException {
        Object noting = onSignal(STOP, stopping);
        try {
            // The shell is stopped too, and so it ends no sooner than the job goes on.
            new ProcessBuilder("/bin/sh", "-c", "kill -" + STOP + " 0").start().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            onSignal(STOP, noting);
        }
    }

    /** Sets what a signal does, and gives what it did before; nothing (null) where there are no signals. */
    private static Object onSignal(String name, Object handler) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            return signal.getMethod("handle", signal, Class.forName("sun.misc.SignalHandler"))
                    .invoke(null, signal.getConstructor(String.class).newInstance(name), handler);
        } catch (ReflectiveOperationException | IllegalArgumentException none) {
            return null;
        }
    }

    private static Object noting(Runnable note) {
        try {
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            return Proxy.newProxyInstance(
                    JobControl.class.getClassLoader(), new Class<?>[] {handler}, (self, method, arguments) -> {
                        note.run();
                        return null;
                    });
        } catch (ClassNotFoundException none) {
            return null;
        }
    }
}
