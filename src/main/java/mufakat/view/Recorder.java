package mufakat.view;

import java.util.Optional;

/** Writes an entry down for good before its effect is shown; answers with a plain sentence when it can't. */
@FunctionalInterface
public interface Recorder {
    Optional<String> record(Entry entry);
}
