package mufakat;

import mufakat.cli.Commands;
import mufakat.cli.Title;

/** The start of the game; nothing else. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(arguments.length == 0 ? Title.open() : Commands.run(arguments));
    }
}
