package mufakat.view;

import java.util.Optional;
import java.util.function.Function;

/** What the player wants at the title screen. */
public sealed interface Wish {
    /** Answers with the case that fits this kind. */
    <R> R on(Cases<R> cases);

    /**
     * A new game of a story.
     *
     * @param session the session to play as a lesson; the whole story if there is none
     */
    record Begin(String story, Optional<String> session, String player, String className) implements Wish {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.begin().apply(this);
        }
    }

    /** An earlier game. */
    record GoOn(String save) implements Wish {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.goOn().apply(this);
        }
    }

    /** Nothing more. */
    record Leave() implements Wish {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.leave().apply(this);
        }
    }

    /** One answer for each kind. */
    record Cases<R>(Function<Begin, R> begin, Function<GoOn, R> goOn, Function<Leave, R> leave) {}
}
