package mufakat.save.handin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mufakat.save.Content;
import mufakat.save.SaveReader;
import mufakat.save.handin.Found.By;
import mufakat.save.handin.Unfit.Reason;

/** Looks at each file that was found: a save becomes a source, a zip is looked into, the rest is passed over. */
final class FileSorter {
    private final Finds finds;
    private final Zips zips;

    FileSorter(Finds finds, Zips zips) {
        this.finds = finds;
        this.zips = zips;
    }

    void atAll() {
        finds.files().forEach(this::at);
        finds.folders().forEach((name, real) -> {
            if (!finds.hasIn(name, real)) {
                finds.unfit(name, Reason.NO_SAVES);
            }
        });
    }

    private void at(Found found) {
        Path file = found.real();
        if (!Files.isReadable(file)) {
            finds.unfit(found.name(), Reason.UNREADABLE);
            return;
        }
        try {
            switch (kind(found)) {
                case SAVE -> finds.source(new Source(found.name(), file, 0, () -> SaveReader.read(file)));
                case ZIP -> zips.into(found);
                case OTHER_ARCHIVE -> finds.unfit(found.name(), Reason.OTHER_ARCHIVE);
                case OF_A_SYSTEM -> finds.passOver(file.toString());
                case ELSE -> finds.leaveOut(file.toString(), found.name());
            }
        } catch (IOException refused) {
            finds.unfit(found.name(), Reason.UNREADABLE);
        }
    }

    private static Kind kind(Found found) throws IOException {
        Content content = () -> Files.newInputStream(found.real());
        String path = found.real().toString().replace('\\', '/');
        return found.by() == By.NAME ? Kind.named(path, content) : Kind.of(path, content);
    }
}
