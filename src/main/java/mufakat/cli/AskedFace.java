package mufakat.cli;

import mufakat.messages.Messages;

/** A face that opens when it is first needed, so that what goes wrong before is said on the terminal as it is. */
final class AskedFace implements Question, AutoCloseable {
    private final Surroundings surroundings;
    private final Messages messages;
    private Face face;

    AskedFace(Surroundings surroundings, Messages messages) {
        this.surroundings = surroundings;
        this.messages = messages;
    }

    Face face() {
        if (face == null) {
            face = Faces.open(surroundings, messages);
        }
        return face;
    }

    @Override
    public boolean agrees(String question) {
        return face().agrees(question);
    }

    @Override
    public void close() {
        if (face != null) {
            face.close();
        }
    }
}
