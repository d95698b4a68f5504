package mufakat.face.tui.widget;

import com.googlecode.lanterna.graphics.PropertyTheme;
import com.googlecode.lanterna.graphics.Theme;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The two sets of colours, each a theme file beside this class. */
public enum ColourScheme {
    NORMAL("theme.properties"),
    HIGH_CONTRAST("theme-high-contrast.properties");

    private final String resource;

    ColourScheme(String resource) {
        this.resource = resource;
    }

    /** The look that the player can switch to. */
    public ColourScheme other() {
        return this == NORMAL ? HIGH_CONTRAST : NORMAL;
    }

    public Theme theme() {
        return new PropertyTheme(properties());
    }

    Properties properties() {
        Properties properties = new Properties();
        try (Reader reader =
                new InputStreamReader(ColourScheme.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
