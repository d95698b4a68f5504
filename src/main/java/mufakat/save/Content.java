package mufakat.save;

import java.io.IOException;
import java.io.InputStream;

/** Something that can be read from its beginning, as often as one likes, and from several threads at once. */
@FunctionalInterface
public interface Content {
    /** A stream at its beginning, which the caller closes. */
    InputStream open() throws IOException;
}
