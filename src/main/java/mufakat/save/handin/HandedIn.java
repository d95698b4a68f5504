package mufakat.save.handin;

import java.nio.file.Path;
import java.util.List;

/**
 * The saves that a class hands in, as files, folders, patterns, zips and names of saves. They are found at once and read
 * one by one, when they are asked for; until this is closed, the zips they lie in may be held open.
 */
public final class HandedIn implements AutoCloseable {
    private final Zips zips;
    private final List<Source> sources;
    private final List<Unfit> unfit;
    private final List<String> leftOut;
    private final int passedOver;

    private HandedIn(Zips zips, Finds finds) {
        this.zips = zips;
        this.sources = finds.sources();
        this.unfit = List.copyOf(finds.unfit());
        this.leftOut = List.copyOf(finds.leftOut());
        this.passedOver = finds.passedOver();
    }

    /**
     * Finds what arguments lead to.
     *
     * @param arguments paths of files, folders and zips; patterns such as {@code saves/*.jsonl} that no shell has
     *     expanded; names of saves in the saves folder. With none, the saves folder itself is handed in.
     * @param savesFolder the saves folder, which need not be there
     */
    public static HandedIn of(List<String> arguments, Path savesFolder) {
        Finds finds = new Arguments(savesFolder).follow(arguments);
        Zips zips = new Zips(finds);
        new FileSorter(finds, zips).atAll();
        return new HandedIn(zips, finds);
    }

    /** The saves, each once, by name; the order of the arguments and of the file system makes no difference. */
    public List<Source> sources() {
        return sources;
    }

    /** What leads to no save, by name. */
    public List<Unfit> unfit() {
        return unfit;
    }

    /** The files in folders and zips that somebody has put there and that are no saves, by name, harmless to show. */
    public List<String> leftOut() {
        return leftOut;
    }

    /** How many files in folders and zips were neither saves nor meant for any. */
    public int passedOver() {
        return passedOver;
    }

    /** Lets go of the zips. A source that lies in one can't be read any more. */
    @Override
    public void close() {
        zips.close();
    }
}
