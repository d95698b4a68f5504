package mufakat.save;

import mufakat.story.Debrief;

/** How large a save and its parts may be. No game that can be played comes near; a save that does is not one of ours. */
final class Limits {
    /** Bytes in a save. */
    static final int FILE = 8 << 20;

    /** Bytes in a line: the longest answer, every character of it escaped, fits in. */
    static final int LINE = 64 << 10;

    /** Decisions in a game. */
    static final int DECISIONS = 20_000;

    /** Answers in a game, repeated ones included. */
    static final int ANSWERS = 1_000;

    /** Characters in the name of a player or a class. */
    static final int NAME = 60;

    /** Characters in an answer. */
    static final int ANSWER = Debrief.LONGEST_ANSWER;

    /** Characters in an id. Authors keep theirs far shorter. */
    static final int ID = 200;

    /** Entries in a map or a set of a decision. */
    static final int ENTRIES = 100;

    /** Levels of JSON: a line, a decision's map. One more than a save ever has is enough to say no. */
    static final int DEPTH = 5;

    private Limits() {}
}
