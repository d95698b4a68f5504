package mufakat;

import java.util.Locale;
import mufakat.cli.Commands;
import mufakat.cli.Title;

/** The start of the game; nothing else. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        // Libraries, too, number as the prompts are answered.
        Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
        System.exit(arguments.length == 0 ? Title.open() : Commands.run(arguments));
    }
}
