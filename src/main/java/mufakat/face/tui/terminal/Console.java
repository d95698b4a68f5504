package mufakat.face.tui.terminal;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;

/**
 * What a terminal is made of.
 *
 * @param in the keys; it is closed with the screens, and a read of it that waits must then end
 * @param out what is drawn; it throws where it can't be written, which a print stream would keep to itself
 * @param environment what is said of the terminal, such as how many colours it has
 */
public record Console(InputStream in, OutputStream out, Map<String, String> environment) {}
