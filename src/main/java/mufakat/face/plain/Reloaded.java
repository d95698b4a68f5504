package mufakat.face.plain;

import java.util.Optional;
import mufakat.view.DraftingDesk;

/** Says that the story has changed, from wherever something was asked: the game goes on from its new version. */
final class Reloaded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Optional<DraftingDesk> desk;

    Reloaded(Optional<DraftingDesk> desk) {
        super("the story was reloaded", null, false, false);
        this.desk = desk;
    }

    /** The desk at which it was asked, if it was at one. */
    Optional<DraftingDesk> desk() {
        return desk;
    }
}
