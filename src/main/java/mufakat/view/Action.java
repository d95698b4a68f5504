package mufakat.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import mufakat.engine.Decision;

/**
 * Something the player may do.
 *
 * @param letter its shortcut, or a blank
 * @param cost such as "1 day" or "free", or empty
 * @param note one short remark, or empty
 * @param barred why it can't be done now
 */
public record Action(char letter, String label, String cost, String note, Optional<String> barred, Target target) {

    /** Where an action leads. */
    public sealed interface Target {
        /** Answers with the case that fits this kind. */
        <R> R on(Cases<R> cases);

        /** A decision of the game. */
        record Decide(Decision decision) implements Target {
            @Override
            public <R> R on(Cases<R> cases) {
                return cases.decide().apply(this);
            }
        }

        /** A choice among more actions. */
        record Choose(Menu menu) implements Target {
            @Override
            public <R> R on(Cases<R> cases) {
                return cases.choose().apply(this);
            }
        }

        /** Makes an item the one that the table of members speaks of. */
        record LookAt(String item) implements Target {
            @Override
            public <R> R on(Cases<R> cases) {
                return cases.lookAt().apply(this);
            }
        }

        /** The drafting desk for an item: {@link GameSession#desk}. */
        record Draft(String item) implements Target {
            @Override
            public <R> R on(Cases<R> cases) {
                return cases.draft().apply(this);
            }
        }

        /** The guess about an item: {@link GameSession#roomCall}. */
        record Guess(String item) implements Target {
            @Override
            public <R> R on(Cases<R> cases) {
                return cases.guess().apply(this);
            }
        }

        /** Something to read. */
        record Read(Page page) implements Target {
            @Override
            public <R> R on(Cases<R> cases) {
                return cases.read().apply(this);
            }
        }

        /** A question to answer in writing: {@link GameSession#answer}. */
        record Write(String question, String ask, String written) implements Target {
            @Override
            public <R> R on(Cases<R> cases) {
                return cases.write().apply(this);
            }
        }

        /** One answer for each kind. */
        record Cases<R>(
                Function<Decide, R> decide,
                Function<Choose, R> choose,
                Function<LookAt, R> lookAt,
                Function<Draft, R> draft,
                Function<Guess, R> guess,
                Function<Read, R> read,
                Function<Write, R> write) {}
    }

    static Action of(char letter, String label, Target target) {
        return new Action(letter, label, "", "", Optional.empty(), target);
    }

    static Action decide(String label, Decision decision) {
        return of(' ', label, new Target.Decide(decision));
    }

    static Action menu(char letter, String label, String title, List<Action> actions) {
        return of(letter, label, new Target.Choose(new Menu(title, List.of(), actions)));
    }

    Action costing(String cost) {
        return new Action(letter, label, cost, note, barred, target);
    }

    Action noting(String note) {
        return new Action(letter, label, cost, note, barred, target);
    }

    Action barredBy(Optional<String> why) {
        return new Action(letter, label, cost, note, why, target);
    }
}
