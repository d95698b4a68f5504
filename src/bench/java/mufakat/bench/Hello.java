package mufakat.bench;

/** The least that a Java can do: what the start of the game is held against. */
public final class Hello {
    private Hello() {}

    public static void main(String[] args) {
        System.out.println("Hello");
    }
}
