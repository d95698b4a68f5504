package mufakat.save;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** A time as saves tell it: to the millisecond, which is all that the programs of a class understand. */
final class Timestamp {
    private Timestamp() {}

    static Instant now(InstantSource clock) {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
