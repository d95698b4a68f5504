package mufakat.session;

import java.util.function.Supplier;

/** A face that opens when it is first needed, so that what goes wrong before is said on the terminal as it is. */
final class AskedFace implements YesNoQuestion, AutoCloseable {
    private final Supplier<Face> faces;
    private Face face;

    AskedFace(Supplier<Face> faces) {
        this.faces = faces;
    }

    Face face() {
        if (face == null) {
            face = faces.get();
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
