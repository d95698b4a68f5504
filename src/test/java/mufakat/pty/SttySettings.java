package mufakat.pty;

/** How a terminal was set before a program and how the program left it, in the words of {@code stty -g}. */
public record SttySettings(String before, String after) {}
