package mufakat.save.handin;

import java.util.Comparator;

/**
 * Something handed in that leads to no save.
 *
 * @param name what it is called, harmless to show
 */
public record Unfit(String name, Reason reason) implements Comparable<Unfit> {
    /** Why it leads to none. */
    public enum Reason {
        /** There is neither such a file nor such a save on the shelf. */
        NO_SUCH,
        /** The pattern matches nothing. */
        NO_MATCH,
        /** The folder, with all below it, holds nothing that looks like a save. */
        NO_SAVES,
        /** The zip holds nothing that looks like a save. */
        NO_SAVES_IN_ZIP,
        /** It is a pipe or a device. */
        NOT_A_FILE,
        /** It is a link that leads nowhere or out of its folder. */
        LINK,
        /** The machine won't have it read. */
        UNREADABLE,
        /** It is an archive, and no zip. */
        OTHER_ARCHIVE,
        /** It is called a zip, and is none. */
        NOT_A_ZIP,
        /** It begins like a zip, and can't be read to its end. */
        BROKEN_ZIP,
        /** The zip wants a password. */
        ENCRYPTED,
        /** The zip holds two files of this name, of which only one can be had. */
        TWICE,
        /** The folder, or those that the pattern names, hold more files than are looked through. */
        TOO_MANY_FILES,
        /** The zip holds more than is looked through. */
        TOO_MUCH_IN_ZIP
    }

    @Override
    public int compareTo(Unfit other) {
        return Comparator.comparing(Unfit::name).thenComparing(Unfit::reason).compare(this, other);
    }
}
