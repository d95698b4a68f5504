package mufakat.archfixture.shape;

import java.util.concurrent.atomic.AtomicBoolean;

/** A switch as a boolean, beside the booleans that nobody can do without. */
public final class Lamp extends Thread {
    private final AtomicBoolean lit = new AtomicBoolean();

    public void turn(boolean on) {
        lit.set(on);
    }

    void kept(boolean inside) {
        lit.set(inside);
    }

    /** A record's component is a fact with a name. */
    public record State(String room, boolean lit) {
        public State(boolean lit) {
            this("hall", lit);
        }
    }
}
