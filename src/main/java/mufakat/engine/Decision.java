package mufakat.engine;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.Function;

/**
 * What the player decides. A game is a story, a seed and a list of these; the mapping to text is the save format's.
 */
public sealed interface Decision {
    /** Answers with the case that fits this kind. */
    <R> R on(Cases<R> cases);

    /** Whether it can be taken back while preparing. */
    default Kind kind() {
        return Kind.WORK;
    }

    /** Work can be taken back; what was said in a corridor stays said. */
    enum Kind {
        TALK,
        WORK
    }

    /** Takes a choice at the end of a scene or an incident. */
    record Choose(String choice) implements Decision {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.choose().apply(this);
        }
    }

    /** Reads on where there is nothing to choose. */
    record GoOn() implements Decision {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.goOn().apply(this);
        }
    }

    /** Hears a member out on an item: 1 day. */
    record Consult(String member, String item) implements Decision {
        @Override
        public Kind kind() {
            return Kind.TALK;
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.consult().apply(this);
        }
    }

    /** Holds a workshop on an item: 2 days, familiarity +1 for all. */
    record Workshop(String item) implements Decision {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.workshop().apply(this);
        }
    }

    /** Calls on a partner and hears its offer: 1 day. */
    record Visit(String partner) implements Decision {
        @Override
        public Kind kind() {
            return Kind.TALK;
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.visit().apply(this);
        }
    }

    /** Accepts the offer just heard. */
    record Accept() implements Decision {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.accept().apply(this);
        }
    }

    /** Declines the offer just heard, which is remembered. */
    record Decline() implements Decision {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.decline().apply(this);
        }
    }

    /** Circulates the draft on the desk: 1 day, two numbers. */
    record Circulate(String item) implements Decision {
        @Override
        public Kind kind() {
            return Kind.TALK;
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.circulate().apply(this);
        }
    }

    /** Asks a member known to support to bring a neighbour: 1 day. */
    record CoSponsor(String member, String item, String neighbour) implements Decision {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.coSponsor().apply(this);
        }
    }

    /** Gives a member a promise for an item, for a token. */
    record Promise(String member, String item) implements Decision {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.promise().apply(this);
        }
    }

    /** Keeps a text on the desk, and the forum it is meant for. */
    record KeepDraft(String item, SortedMap<String, Integer> clauses, SortedSet<String> safeguards, String forum)
            implements Decision {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.keepDraft().apply(this);
        }
    }

    /** Guesses who will object and who will hesitate. */
    record CallRoom(String item, SortedSet<String> objecting, SortedSet<String> hesitating) implements Decision {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.callRoom().apply(this);
        }
    }

    /** Ends the preparation. */
    record OpenFloor() implements Decision {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.openFloor().apply(this);
        }
    }

    /** Puts the text on the desk to the table in a forum. */
    record Table(String item, String forum) implements Decision {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.table().apply(this);
        }
    }

    /** Softens a clause by one step on the floor. */
    record Soften(String clause) implements Decision {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.soften().apply(this);
        }
    }

    /** Adds a safeguard on the floor. */
    record AddSafeguard(String safeguard) implements Decision {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.addSafeguard().apply(this);
        }
    }

    /** Moves a sentence to the chair's statement. */
    record MoveToStatement(String clause) implements Decision {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.moveToStatement().apply(this);
        }
    }

    /** Lets the matter rest without a quarrel. */
    record LetRest() implements Decision {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.letRest().apply(this);
        }
    }

    /** Calls for a vote, or names who objects. */
    record Press() implements Decision {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.press().apply(this);
        }
    }

    /** Lets the text enter into force among those that do not object. */
    record OpenToLikeMinded() implements Decision {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.openToLikeMinded().apply(this);
        }
    }

    /** Closes the session. */
    record Adjourn() implements Decision {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.adjourn().apply(this);
        }
    }

    /** Goes back to where things stood after decision {@code to}, while preparing; what was heard stays heard. */
    record Undo(int to) implements Decision {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.undo().apply(this);
        }
    }

    /** One answer for each kind, so that the compiler finds every place that a new kind concerns. */
    record Cases<R>(
            Function<Choose, R> choose,
            Function<GoOn, R> goOn,
            Function<Consult, R> consult,
            Function<Workshop, R> workshop,
            Function<Visit, R> visit,
            Function<Accept, R> accept,
            Function<Decline, R> decline,
            Function<Circulate, R> circulate,
            Function<CoSponsor, R> coSponsor,
            Function<Promise, R> promise,
            Function<KeepDraft, R> keepDraft,
            Function<CallRoom, R> callRoom,
            Function<OpenFloor, R> openFloor,
            Function<Table, R> table,
            Function<Soften, R> soften,
            Function<AddSafeguard, R> addSafeguard,
            Function<MoveToStatement, R> moveToStatement,
            Function<LetRest, R> letRest,
            Function<Press, R> press,
            Function<OpenToLikeMinded, R> openToLikeMinded,
            Function<Adjourn, R> adjourn,
            Function<Undo, R> undo) {}
}
