package mufakat.save.handin;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import mufakat.save.Content;
import mufakat.save.SaveReader;
import mufakat.save.handin.Unfit.Reason;

/** Looks for saves in zips, as learning platforms hand them out, and in the zips that students have put into those. */
final class Zips implements AutoCloseable {
    /** A zip of many entries is kept open, because opening it means reading all their names. */
    private static final int MANY_ENTRIES = 20;

    /** Zips kept open; a process may have only so many files open. */
    private static final int MOST_OPEN = 100;

    private final Finds finds;
    private final List<Zip> open = new ArrayList<>();

    Zips(Finds finds) {
        this.finds = finds;
    }

    void into(Found found) {
        Content content = () -> Files.newInputStream(found.real());
        int before = finds.count();
        try {
            Zip zip = Zip.of(found.real());
            if (zip.entries().size() > MANY_ENTRIES && open.size() < MOST_OPEN) {
                zip.keepOpen();
                open.add(zip);
            }
            SortedSet<String> names = new TreeSet<>();
            for (Packed entry : zip.entries()) {
                if (!entry.isFolder()) {
                    at(found, entry, zip.content(entry), names);
                }
            }
            sayIfNothing(before, found.name());
        } catch (IOException refused) {
            finds.unfit(found.name(), reason(refused, content));
        }
    }

    private void at(Found found, Packed entry, Content content, SortedSet<String> names) {
        String name = found.name() + "/" + entry.path();
        // A zip gives out one entry of a name, so that another would be shown as what it isn't.
        if (!names.add(entry.name())) {
            finds.unfit(name, Reason.TWICE);
            return;
        }
        try {
            switch (Kind.of(entry.path(), content)) {
                case SAVE -> save(found, name, entry.index() * InnerZip.MOST, content);
                case ZIP -> intoInner(found, name, entry, content);
                case OTHER_ARCHIVE -> finds.unfit(name, Reason.OTHER_ARCHIVE);
                case OF_A_SYSTEM -> finds.passOver(found.real() + "/" + entry.index());
                case ELSE -> finds.leaveOut(found.real() + "/" + entry.index(), name);
            }
        } catch (IOException refused) {
            finds.unfit(name, Reason.UNREADABLE);
        }
    }

    private void save(Found found, String name, int index, Content content) {
        finds.source(new Source(name, found.real(), index, () -> SaveReader.read(content)));
    }

    private void intoInner(Found found, String name, Packed entry, Content content) {
        int before = finds.count();
        try {
            InnerZip zip = InnerZip.of(content);
            for (InnerZip.Part part : zip.parts()) {
                int index = entry.index() * InnerZip.MOST + part.entry().index();
                String inner = name + "/" + part.entry().path();
                switch (part.kind()) {
                    case SAVE -> save(found, inner, index, zip.content(part));
                    case OTHER_ARCHIVE -> finds.unfit(inner, Reason.OTHER_ARCHIVE);
                    // One level is read: who packs a zip into a zip into a zip has no class in mind.
                    case ZIP, ELSE -> finds.leaveOut(found.real() + "/" + entry.index() + "/" + index, inner);
                    case OF_A_SYSTEM -> finds.passOver(found.real() + "/" + entry.index() + "/" + index);
                }
            }
            sayIfNothing(before, name);
        } catch (IOException refused) {
            finds.unfit(name, reason(refused, content));
        }
    }

    private void sayIfNothing(int before, String name) {
        if (finds.count() == before) {
            finds.unfit(name, Reason.NO_SAVES_IN_ZIP);
        }
    }

    private static Reason reason(IOException refused, Content content) {
        String words = String.valueOf(refused.getMessage()).toLowerCase(Locale.ROOT);
        if (refused instanceof TooMuch) {
            return Reason.TOO_MUCH_IN_ZIP;
        }
        if (refused instanceof AccessDeniedException) {
            return Reason.UNREADABLE;
        }
        if (words.contains("encrypted")) {
            return Reason.ENCRYPTED;
        }
        try {
            return Kind.isZip(Kind.head(content)) ? Reason.BROKEN_ZIP : Reason.NOT_A_ZIP;
        } catch (IOException unreadable) {
            return Reason.UNREADABLE;
        }
    }

    @Override
    public void close() {
        open.forEach(Zip::close);
    }
}
