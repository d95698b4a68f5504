package mufakat.cli;

import mufakat.messages.Messages;

/** Chooses how the game meets its player. */
final class Faces {
    private Faces() {}

    static Face open(Surroundings surroundings, Messages messages) {
        return new LineFace(surroundings, messages);
    }
}
