package mufakat.save.handin;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Supplier;
import mufakat.save.Result;
import mufakat.save.Saved;

/** A save that was handed in: by what name it is found again, and a way to read it. */
public final class Source {
    /** By name; where two names look the same, by where they lie. */
    static final Comparator<Source> ORDER = Comparator.comparing(Source::name)
            .thenComparing(source -> source.where)
            .thenComparing(source -> source.index);

    private final String name;
    private final Path where;
    private final int index;
    private final Supplier<Result<Saved>> reading;

    /**
     * @param where the file that it is or lies in
     * @param index its place in an archive
     */
    Source(String name, Path where, int index, Supplier<Result<Saved>> reading) {
        this.name = Finds.shown(name);
        this.where = where;
        this.index = index;
        this.reading = reading;
    }

    /**
     * The path as one would type it; for what lies in a zip, the zip's path, a slash and the name in the zip. Harmless to
     * show.
     */
    public String name() {
        return name;
    }

    /**
     * What the save holds, or why it can't be read. Nothing is kept: each call reads it again. May be called from several
     * threads at once, until the {@link HandedIn} is closed.
     */
    public Result<Saved> read() {
        return reading.get();
    }

    boolean isIn(Path folder) {
        return where.startsWith(folder);
    }

    @Override
    public String toString() {
        return name;
    }
}
