package mufakat.save.handin;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import mufakat.save.Content;
import mufakat.save.EncodingProbe;

/** What a file is, by its name, and by its first bytes where the name doesn't say. */
enum Kind {
    SAVE,
    ZIP,
    OTHER_ARCHIVE,
    /** What a system puts beside other files; nobody has handed it in. */
    OF_A_SYSTEM,
    ELSE;

    private static final List<String> OTHER_ARCHIVES =
            List.of(".7z", ".rar", ".tar", ".tgz", ".gz", ".bz2", ".xz", ".zst");
    private static final List<String> OF_SYSTEMS = List.of(".DS_Store", "Thumbs.db", "desktop.ini");
    private static final String ZIP_ENDING = ".zip";

    /** What a file in a folder or an archive is; of what no name tells, the first bytes are looked at. */
    static Kind of(String path, Content content) throws IOException {
        if (isOfASystem(path)) {
            return OF_A_SYSTEM;
        }
        Kind kind = byName(path);
        return kind == ELSE && EncodingProbe.isOfSave(head(content)) ? SAVE : kind;
    }

    /**
     * What a file is that was named outright: if nothing else, it is held for a save, and its reader says why it is
     * none.
     */
    static Kind named(String path, Content content) throws IOException {
        Kind kind = byName(path);
        if (kind != ELSE) {
            return kind;
        }
        return isZip(head(content)) ? ZIP : SAVE;
    }

    private static Kind byName(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        if (name.endsWith(".jsonl")) {
            return SAVE;
        }
        if (name.endsWith(ZIP_ENDING)) {
            return ZIP;
        }
        return OTHER_ARCHIVES.stream().anyMatch(name::endsWith) ? OTHER_ARCHIVE : ELSE;
    }

    /** What macOS puts beside each file in a zip or on a foreign disk is called like the file. */
    private static boolean isOfASystem(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.startsWith("._") || OF_SYSTEMS.contains(name) || ("/" + path).contains("/__MACOSX/");
    }

    /** Whether a file begins like a zip: with an entry, or with the end of a zip that is empty. */
    static boolean isZip(byte[] head) {
        return head.length >= 4
                && head[0] == 'P'
                && head[1] == 'K'
                && ((head[2] == 3 && head[3] == 4) || (head[2] == 5 && head[3] == 6));
    }

    static byte[] head(Content content) throws IOException {
        try (InputStream in = content.open()) {
            return in.readNBytes(EncodingProbe.LENGTH);
        }
    }
}
