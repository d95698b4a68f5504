package mufakat.view;

import java.util.SortedMap;
import java.util.function.Function;
import mufakat.engine.Decision;
import mufakat.engine.GameState;

/** What is written down of a game, in order. */
public sealed interface RecordEntry {
    /** Answers with the case that fits this kind. */
    <R> R on(Cases<R> cases);

    /** A decision, before its effect is shown. */
    record Decided(Decision decision) implements RecordEntry {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.decided().apply(this);
        }
    }

    /** The outcome, once. */
    record Ended(String ending, SortedMap<String, Integer> measures, GameState state) implements RecordEntry {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.ended().apply(this);
        }
    }

    /** An answer to a reflection; a later one replaces it. */
    record Answered(String question, String text) implements RecordEntry {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.answered().apply(this);
        }
    }

    /** One answer for each kind. */
    record Cases<R>(Function<Decided, R> decided, Function<Ended, R> ended, Function<Answered, R> answered) {}
}
