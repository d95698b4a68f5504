package mufakat.face.plain;

/** Says that the player has left, from wherever that was: by a word, or because there is no more input. */
final class Left extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Left() {
        super("the player has left", null, false, false);
    }
}
