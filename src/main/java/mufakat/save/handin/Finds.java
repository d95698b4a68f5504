package mufakat.save.handin;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import mufakat.save.Clean;
import mufakat.save.handin.Unfit.Reason;
import mufakat.text.Harmless;

/** What the arguments lead to, each file once, in an order that doesn't depend on theirs; and what came of it. */
final class Finds {
    private static final int NAME = 400;

    private final SortedMap<Path, Found> files = new TreeMap<>();
    private final SortedMap<String, Path> folders = new TreeMap<>();
    private final List<Source> sources = new ArrayList<>();
    private final SortedSet<Unfit> unfit = new TreeSet<>();
    private final SortedSet<String> passedOver = new TreeSet<>();

    /** A name as it may be shown; two that differ differ to the eye. */
    static String shown(String name) {
        return Clean.line(Harmless.name(name), NAME);
    }

    void file(Found found) {
        files.merge(found.real(), found, Found::and);
    }

    /** A folder that was named, so that it is said if no save is in it. */
    void folder(String name, Path real) {
        folders.put(name, real);
    }

    void source(Source source) {
        sources.add(source);
    }

    void unfit(String name, Reason reason) {
        unfit.add(new Unfit(shown(name), reason));
    }

    /** That something is no save and was not meant for one. */
    void passOver(String where) {
        passedOver.add(where);
    }

    Iterable<Found> files() {
        return Collections.unmodifiableCollection(files.values());
    }

    SortedMap<String, Path> folders() {
        return Collections.unmodifiableSortedMap(folders);
    }

    /** How much has been found that is worth a word. */
    int count() {
        return sources.size() + unfit.size();
    }

    /** Whether something worth a word was found in a folder. */
    boolean hasIn(String name, Path real) {
        return sources.stream().anyMatch(source -> source.isIn(real))
                || unfit.stream().anyMatch(one -> one.name().startsWith(shown(name)));
    }

    List<Source> sources() {
        return sources.stream().sorted(Source.ORDER).toList();
    }

    SortedSet<Unfit> unfit() {
        return Collections.unmodifiableSortedSet(unfit);
    }

    int passedOver() {
        return passedOver.size();
    }
}
