package mufakat.loader;

import mufakat.check.Pointer;

/** The way from the root to a node. The pointer is written out only when there is something to say about it. */
record Trail(Trail parent, String step, Spot key) {
    static final Trail ROOT = new Trail(null, "", null);

    Trail to(String next, Spot at) {
        return new Trail(this, next, at);
    }

    Trail to(int index) {
        return new Trail(this, Integer.toString(index), null);
    }

    boolean isRoot() {
        return parent == null;
    }

    String pointer() {
        StringBuilder written = new StringBuilder();
        for (Trail at = this; !at.isRoot(); at = at.parent) {
            written.insert(0, Pointer.escaped(at.step)).insert(0, '/');
        }
        return written.toString();
    }
}
