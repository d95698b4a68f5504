package mufakat.loader;

/** Where a node or a key begins; line and column from 0. */
record Spot(SourceFile file, int line, int column) {
    Place place() {
        return file.place(line, column);
    }
}
