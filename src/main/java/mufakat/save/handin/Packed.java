package mufakat.save.handin;

/**
 * A file in an archive.
 *
 * @param index its place there, from 0
 * @param name what the archive calls it; it leads nowhere and is shown only when it has been cleaned
 */
record Packed(int index, String name) {
    /** Old programs part folders by backslashes. */
    String path() {
        return name.replace('\\', '/');
    }

    boolean isFolder() {
        return path().endsWith("/");
    }
}
