package mufakat.save;

/** Why a save could not be written or read. */
public enum Failure {
    /** Another game has it open. */
    IN_USE,
    /** The file or its folder may not be written. */
    READ_ONLY,
    /** There is no room left for another decision. */
    DISK_FULL,
    /** The file or its folder is not there, or not there any more. */
    GONE,
    /** There is a file of that name. */
    EXISTS,
    /** Something else has written to the file while the game was on. */
    CHANGED,
    /** The file was closed, or its thread interrupted, before the decision. */
    CLOSED,
    /** It lies, or points, outside the folder. */
    OUTSIDE,
    /** It is no save, or its first line can't be believed. */
    NOT_A_SAVE,
    /** Another program has written it again in an encoding that is not UTF-8, or its first line is damaged so. */
    OTHER_ENCODING,
    /** The game was broken off before its first line was whole: nothing is lost, nothing is there. */
    UNBEGUN,
    /** A later version of the program has written it in a format that this one does not know. */
    NEWER_FORMAT,
    /** It was played by later rules than this program's. */
    NEWER_RULES,
    /** It was played by earlier rules, by which the same decisions led elsewhere. */
    OLDER_RULES,
    /** It is larger than any game can be. */
    TOO_LARGE,
    /** A line in it can't be read; what stands before can go on in a copy. */
    DAMAGED,
    /** The ends of its lines were lost on the way; all of it can go on in a copy. */
    LINE_ENDS_LOST,
    /** The machine could not read or write it, for a reason of its own. */
    UNREADABLE
}
