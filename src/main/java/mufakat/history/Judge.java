package mufakat.history;

/** Somebody or something that says of a text whether all agree to it. */
@FunctionalInterface
public interface Judge {
    /** Whether it says that all agree. */
    boolean passes(CodedText text);
}
