package mufakat.save.handin;

import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipException;

/**
 * In which letters an archive names its files. What is not marked as UTF-8, and isn't it either, is of an old code page:
 * that of DOS by the letter of the format, that of Windows by habit. A wrong guess makes an odd name and nothing worse.
 */
final class EntryNames {
    private static final Charset DOS = orLatin("IBM437");
    private static final Charset WINDOWS = orLatin("windows-1252");
    private static final int LAST_LETTER = 0x2000;

    private EntryNames() {}

    /** The names of an archive's files, read in some letters; to read them in wrong ones may fail. */
    @FunctionalInterface
    interface Names {
        List<Packed> in(Charset letters) throws IOException;
    }

    /** The letters in which the names can be read and look like names. */
    static Charset letters(Names names) throws IOException {
        try {
            names.in(StandardCharsets.UTF_8);
            return StandardCharsets.UTF_8;
        } catch (ZipException | IllegalArgumentException notUtf8) {
            return names.in(DOS).stream().allMatch(EntryNames::isLikely) ? DOS : windowsIfItCan(names);
        }
    }

    private static Charset windowsIfItCan(Names names) throws IOException {
        try {
            names.in(WINDOWS);
            return WINDOWS;
        } catch (ZipException | IllegalArgumentException notWindows) {
            return DOS;
        }
    }

    /** In the code page of DOS, what Windows means as a letter with an accent is a sign or a Greek letter. */
    private static boolean isLikely(Packed entry) {
        return entry.name()
                .chars()
                .allMatch(letter ->
                        letter < 0x80 || (letter < LAST_LETTER && UnicodeScript.of(letter) == UnicodeScript.LATIN));
    }

    private static Charset orLatin(String name) {
        return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.ISO_8859_1;
    }
}
