package mufakat.loader;

import mufakat.check.Pointer;

/** The way from the root to a node. The pointer is written out only when there is something to say about it. */
record NodePath(NodePath parent, String step, Spot key) {
    static final NodePath ROOT = new NodePath(null, "", null);

    NodePath to(String next, Spot at) {
        return new NodePath(this, next, at);
    }

    NodePath to(int index) {
        return new NodePath(this, Integer.toString(index), null);
    }

    boolean isRoot() {
        return parent == null;
    }

    String pointer() {
        StringBuilder written = new StringBuilder();
        for (NodePath at = this; !at.isRoot(); at = at.parent) {
            written.insert(0, Pointer.escaped(at.step)).insert(0, '/');
        }
        return written.toString();
    }
}
