package mufakat.face.tui.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class WakeupTest {
    private final Wakeup wakeup = new Wakeup();

    @Test
    void aCallFromAnotherThreadEndsTheSleep() throws InterruptedException {
        Thread sleeper = Thread.currentThread();
        Thread caller = new Thread(() -> {
            while (sleeper.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
            wakeup.wake();
        });
        caller.start();
        wakeup.sleep();
        caller.join();
    }

    @Test
    void aCallBeforeTheSleepIsNotLostAndManyAreOne() throws InterruptedException {
        wakeup.wake();
        wakeup.wake();
        wakeup.sleep();
        long before = wakeup.now();
        wakeup.alarmAt(before + TimeUnit.MILLISECONDS.toNanos(20));
        wakeup.sleep();
        assertThat(wakeup.now() - before).isGreaterThanOrEqualTo(TimeUnit.MILLISECONDS.toNanos(20));
    }

    @Test
    void theEarliestAlarmEndsTheSleepAndIsOver() throws InterruptedException {
        long before = wakeup.now();
        wakeup.alarmAt(before + TimeUnit.HOURS.toNanos(1));
        wakeup.alarmAt(before + TimeUnit.MILLISECONDS.toNanos(5));
        wakeup.alarmAt(before + TimeUnit.HOURS.toNanos(2));
        wakeup.sleep();
        assertThat(wakeup.now() - before).isGreaterThanOrEqualTo(TimeUnit.MILLISECONDS.toNanos(5));
        assertThat(wakeup.alarm()).isEmpty();
    }

    @Test
    void anAlarmThatIsPastLetsNobodySleep() throws InterruptedException {
        wakeup.alarmAt(wakeup.now() - 1);
        wakeup.sleep();
        assertThat(wakeup.alarm()).isEmpty();
    }

    @Test
    void anInterruptEndsTheSleep() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(wakeup::sleep).isInstanceOf(InterruptedException.class);
    }
}
