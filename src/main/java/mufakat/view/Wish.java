package mufakat.view;

import java.util.function.Function;

/** What the player wants at the title screen. */
public sealed interface Wish {
    /** Answers with the case that fits this kind. */
    <R> R on(Cases<R> cases);

    /** A new game of a story. */
    record Begin(String story, String player, String className) implements Wish {
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
