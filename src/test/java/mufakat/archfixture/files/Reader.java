package mufakat.archfixture.files;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What may be done with files and streams anywhere. */
public final class Reader {
    private Reader() {}

    public static String read(Path file) throws IOException {
        return Files.readString(file);
    }

    public static PrintStream print() {
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        return new PrintStream(out, false, StandardCharsets.UTF_8);
    }
}
