package mufakat.archfixture.shape;

/** A name that says nothing. */
public final class StringHelper {
    private StringHelper() {}
}
