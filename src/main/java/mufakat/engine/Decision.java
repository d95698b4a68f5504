package mufakat.engine;

import java.util.SortedMap;
import java.util.SortedSet;
import mufakat.engine.model.Refusal.Reason;
import mufakat.story.Default;

/**
 * What the player decides. A game is a story, a seed and a list of these; the mapping to text is the save format's.
 */
public sealed interface Decision {
    /** The days that a talk costs: a consultation, a call on a partner, a circulated draft, a co-sponsor asked for. */
    int DAYS_OF_A_TALK = 1;

    int DAYS_OF_A_WORKSHOP = 2;

    /** What it does to the turn once it is taken, or why it can't be; its phase is on. */
    Move move(DecisionContext turn);

    /** The phase it belongs to; what is decided at an incident is read like a scene. */
    default Phase phase() {
        return Phase.PREPARING;
    }

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
    record Choose(String choice) implements Reading {
        @Override
        public Move move(DecisionContext turn) {
            return new Course(turn).choose(this);
        }
    }

    /** Reads on where there is nothing to choose. */
    record GoOn() implements Reading {
        @Override
        public Move move(DecisionContext turn) {
            return new Course(turn).goOn();
        }
    }

    /** Hears a member out on an item: 1 day. */
    record Consult(String member, String item) implements AboutItem, AboutMember {
        @Override
        public Kind kind() {
            return Kind.TALK;
        }

        @Override
        public Move move(DecisionContext turn) {
            return new Corridor(turn).consult(this);
        }
    }

    /** Holds a workshop on an item: 2 days, familiarity +1 for all. */
    record Workshop(String item) implements AboutItem {
        @Override
        public Move move(DecisionContext turn) {
            return new Corridor(turn).workshop(this);
        }
    }

    /** Calls on a partner and hears its offer: 1 day. */
    record Visit(String partner) implements Decision {
        @Override
        public Kind kind() {
            return Kind.TALK;
        }

        @Override
        public Move move(DecisionContext turn) {
            return new Diplomacy(turn).visit(this);
        }
    }

    /** Accepts the offer just heard. */
    record Accept() implements Hearing {
        @Override
        public Move move(DecisionContext turn) {
            return new Diplomacy(turn).accept();
        }
    }

    /** Declines the offer just heard, which is remembered. */
    record Decline() implements Hearing {
        @Override
        public Move move(DecisionContext turn) {
            return new Diplomacy(turn).decline();
        }
    }

    /** Circulates the draft on the desk: 1 day, two numbers. */
    record Circulate(String item) implements AboutItem {
        @Override
        public Kind kind() {
            return Kind.TALK;
        }

        @Override
        public Move move(DecisionContext turn) {
            return new Corridor(turn).circulate(this);
        }
    }

    /** Asks a member known to support to bring a neighbour: 1 day. */
    record CoSponsor(String member, String item, String neighbour) implements AboutItem, AboutMember {
        @Override
        public Move move(DecisionContext turn) {
            return new Corridor(turn).coSponsor(this);
        }
    }

    /**
     * Gives a member a promise for an item, for a token.
     *
     * @param promise what is promised; empty in a story that does not say what can be
     */
    record Promise(String member, String item, @Default("") String promise) implements AboutItem, AboutMember {
        @Override
        public Move move(DecisionContext turn) {
            return new Promises(turn).give(this);
        }
    }

    /** Keeps a promise that a member is owed, by the days that it takes. */
    record Keep(String member, String promise) implements AboutMember {
        @Override
        public Move move(DecisionContext turn) {
            return new Promises(turn).keep(this);
        }
    }

    /** Keeps a text on the desk, and the forum it is meant for. */
    record KeepDraft(String item, SortedMap<String, Integer> clauses, SortedSet<String> safeguards, String forum)
            implements AboutItem, AboutForum {
        @Override
        public Move move(DecisionContext turn) {
            return new DraftKeeping(turn).keep(this);
        }
    }

    /** Guesses who will object and who will hesitate. */
    record CallRoom(String item, SortedSet<String> objecting, SortedSet<String> hesitating) implements AboutItem {
        @Override
        public Move move(DecisionContext turn) {
            return new Corridor(turn).callRoom(this);
        }
    }

    /** Ends the preparation. */
    record OpenFloor() implements Decision {
        @Override
        public Move move(DecisionContext turn) {
            return new Course(turn).openFloor();
        }
    }

    /** Puts the text on the desk to the table in a forum. */
    record Table(String item, String forum) implements AboutItem, AboutForum {
        @Override
        public Phase phase() {
            return Phase.FLOOR;
        }

        @Override
        public Move move(DecisionContext turn) {
            return new Floor(turn).table(this);
        }
    }

    /** Softens a clause by one step on the floor. */
    record Soften(String clause) implements Motion, AboutClause {
        @Override
        public Move move(DecisionContext turn) {
            return new Motions(turn).soften(this);
        }
    }

    /** Adds a safeguard on the floor. */
    record AddSafeguard(String safeguard) implements Motion {
        @Override
        public Move move(DecisionContext turn) {
            return new Motions(turn).addSafeguard(this);
        }
    }

    /** Moves a sentence to the chair's statement. */
    record MoveToStatement(String clause) implements Motion, AboutClause {
        @Override
        public Move move(DecisionContext turn) {
            return new Motions(turn).moveToStatement(this);
        }
    }

    /** Lets the matter rest without a quarrel. */
    record LetRest() implements Motion {
        @Override
        public Move move(DecisionContext turn) {
            return new Floor(turn).letRest();
        }
    }

    /** Names who objects, before all: the text falls as when one presses, and they lose face. */
    record NameObjectors() implements Motion {
        @Override
        public Move move(DecisionContext turn) {
            return new Pressing(turn).nameObjectors();
        }
    }

    /** Calls for a vote. */
    record Press() implements Motion {
        @Override
        public Move move(DecisionContext turn) {
            return new Pressing(turn).callAVote();
        }
    }

    /** Lets the text enter into force among those that do not object. */
    record OpenToLikeMinded() implements Motion {
        @Override
        public Move move(DecisionContext turn) {
            return new Floor(turn).openToLikeMinded();
        }
    }

    /** Closes the session. */
    record Adjourn() implements Decision {
        @Override
        public Phase phase() {
            return Phase.FLOOR;
        }

        @Override
        public Move move(DecisionContext turn) {
            return new Course(turn).adjourn();
        }
    }

    /** Goes back to where things stood after decision {@code to}, while preparing; what was heard stays heard. */
    record Undo(int to) implements Decision {
        @Override
        public Move move(DecisionContext turn) {
            return Move.refused(Reason.NOTHING_TO_UNDO);
        }
    }

    /** What is decided at a scene or an incident. */
    sealed interface Reading extends Decision {
        @Override
        default Phase phase() {
            return Phase.READING;
        }
    }

    /** An answer to a partner's offer. */
    sealed interface Hearing extends Decision {
        @Override
        default Phase phase() {
            return Phase.HEARING;
        }
    }

    /** What the chair does about an objection. It speaks of the item that is debated. */
    sealed interface Motion extends Decision {
        @Override
        default Phase phase() {
            return Phase.DEBATING;
        }
    }

    /** A decision that names its item. */
    sealed interface AboutItem extends Decision {
        String item();
    }

    /** A decision that names a member. */
    sealed interface AboutMember extends Decision {
        String member();
    }

    /** A decision that names a forum. */
    sealed interface AboutForum extends Decision {
        String forum();
    }

    /** A decision that names a clause of the item that is debated. */
    sealed interface AboutClause extends Decision {
        String clause();
    }
}
