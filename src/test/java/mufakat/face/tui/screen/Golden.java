package mufakat.face.tui.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares a picture of the screen with the one in {@code src/test/resources/screens}. To accept what the screens
 * look like now: {@code mvn test -Dgolden.update=true}, then read the difference before you commit it.
 */
public final class Golden {
    private static final Path SCREENS = Path.of("src/test/resources/screens");

    private Golden() {}

    public static void assertScreen(String name, String picture) {
        Path file = SCREENS.resolve(name + ".txt");
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(SCREENS);
                Files.writeString(file, picture);
            }
            assertThat(file).as("golden screen; -Dgolden.update=true makes it").exists();
            assertThat(picture).as(name).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
