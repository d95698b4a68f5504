package mufakat.face.plain;

import java.io.OutputStream;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.Charset;

/** A console, on which signs that it can't show are put into those that it can. What is written as bytes stays as it is. */
public final class PlainerStream extends PrintStream {
    private final Signs signs;

    private PlainerStream(OutputStream out, boolean autoFlush, Charset charset) {
        super(out, autoFlush, charset);
        this.signs = new Signs(charset);
    }

    /** Sends nothing off before it is flushed. */
    public static PrintStream gathering(OutputStream out, Charset charset) {
        return new PlainerStream(out, false, charset);
    }

    /** Sends every line off at once. */
    public static PrintStream byLines(OutputStream out, Charset charset) {
        return new PlainerStream(out, true, charset);
    }

    @Override
    public void print(String text) {
        super.print(signs.shown(String.valueOf(text)));
    }

    /** The same console for who prints with a writer. */
    public static Writer writer(PrintStream console) {
        return new Writer() {
            @Override
            public void write(char[] letters, int offset, int length) {
                console.print(new String(letters, offset, length));
            }

            @Override
            public void flush() {
                console.flush();
            }

            @Override
            public void close() {
                console.flush();
            }
        };
    }
}
