package mufakat.view;

import java.util.Optional;

/** Writes an entry down for good before its effect is shown; answers with a plain sentence when it can't. */
@FunctionalInterface
public interface Recorder {
    Optional<String> record(RecordEntry entry);

    /** Why what was written down is not there any more, in a sentence; nothing as long as it is. */
    default Optional<String> lost() {
        return Optional.empty();
    }
}
