package mufakat.archfixture.story;

/** Imports nothing, as it should. */
public record Tale(String title) {
    public int[] lengths() {
        return new int[] {title.length()};
    }
}
