package mufakat.archfixture.files;

import java.io.File;
import java.io.FileOutputStream;
import java.io.FileWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Formatter;

/** One way to write a file in each method. */
public final class Scribbler {
    private Scribbler() {}

    public static Path string(Path file) throws IOException {
        return Files.writeString(file, "");
    }

    public static Path bytes(Path file) throws IOException {
        return Files.write(file, new byte[0]);
    }

    public static Writer writer(Path file) throws IOException {
        return Files.newBufferedWriter(file);
    }

    public static Opener reference() {
        return Files::newOutputStream;
    }

    public static Path copy(Path file) throws IOException {
        return Files.copy(file, Path.of("x"));
    }

    public static FileChannel channel(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.WRITE);
    }

    public static OutputStream stream(File file) throws IOException {
        return new FileOutputStream(file);
    }

    public static Writer oldWriter(File file) throws IOException {
        return new FileWriter(file, StandardCharsets.UTF_8);
    }

    public static RandomAccessFile random(File file) throws IOException {
        return new RandomAccessFile(file, "rw");
    }

    public static PrintWriter printWriter(File file) throws IOException {
        return new PrintWriter(file, StandardCharsets.UTF_8);
    }

    public static PrintStream printStream(String file) throws IOException {
        return new PrintStream(file, StandardCharsets.UTF_8);
    }

    public static Formatter formatter(File file) throws IOException {
        return new Formatter(file);
    }

    /** For a reference to a method. */
    public interface Opener {
        OutputStream open(Path file) throws IOException;
    }
}
