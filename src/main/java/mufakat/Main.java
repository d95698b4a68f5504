package mufakat;

/** The start of the game; nothing else. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {}
}
