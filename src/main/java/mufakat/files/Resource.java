package mufakat.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A text that comes with the program: a template, a style, a script. */
public final class Resource {
    private Resource() {}

    /**
     * The text of a resource.
     *
     * @param path from the root of the class path
     * @throws IllegalStateException if the program was packed without it
     */
    public static String text(String path) {
        try (InputStream in = Resource.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("missing in the program: " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
