package mufakat.view;

import java.util.Optional;
import java.util.function.Supplier;
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
        /** Answers as the visitor does to this kind. */
        <R> R accept(Visitor<R> visitor);

        /** A decision of the game. */
        record Decide(Decision decision) implements Target {
            @Override
            public <R> R accept(Visitor<R> visitor) {
                return visitor.decide(this);
            }
        }

        /**
         * A choice among more actions, which is made when it is opened: what a menu says may take more reckoning than all
         * that is shown before.
         */
        record Choose(Supplier<Menu> opening) implements Target {
            Choose(Menu menu) {
                this(() -> menu);
            }

            /** The choice as it is now. */
            public Menu menu() {
                return opening.get();
            }

            /** Those that open the same choice are the same. */
            @Override
            public boolean equals(Object other) {
                return other instanceof Choose choice && menu().equals(choice.menu());
            }

            @Override
            public int hashCode() {
                return menu().hashCode();
            }

            @Override
            public <R> R accept(Visitor<R> visitor) {
                return visitor.choose(this);
            }
        }

        /** Makes an item the one that the table of members speaks of. */
        record LookAt(String item) implements Target {
            @Override
            public <R> R accept(Visitor<R> visitor) {
                return visitor.lookAt(this);
            }
        }

        /** The drafting desk for an item: {@link GameSession#desk}. */
        record Draft(String item) implements Target {
            @Override
            public <R> R accept(Visitor<R> visitor) {
                return visitor.draft(this);
            }
        }

        /** The guess about an item: {@link GameSession#roomCall}. */
        record Guess(String item) implements Target {
            @Override
            public <R> R accept(Visitor<R> visitor) {
                return visitor.guess(this);
            }
        }

        /** Something to read. */
        record Read(Page page) implements Target {
            @Override
            public <R> R accept(Visitor<R> visitor) {
                return visitor.read(this);
            }
        }

        /** A question to answer in writing: {@link GameSession#answer}. */
        record Write(String question, String ask, String written) implements Target {
            @Override
            public <R> R accept(Visitor<R> visitor) {
                return visitor.write(this);
            }
        }

        /** One answer for each kind, so that the compiler finds every place that a new kind concerns. */
        interface Visitor<R> {
            R decide(Decide target);

            R choose(Choose target);

            R lookAt(LookAt target);

            R draft(Draft target);

            R guess(Guess target);

            R read(Read target);

            R write(Write target);
        }
    }

    static Action of(char letter, String label, Target target) {
        return new Action(letter, label, "", "", Optional.empty(), target);
    }

    static Action decide(String label, Decision decision) {
        return of(' ', label, new Target.Decide(decision));
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
