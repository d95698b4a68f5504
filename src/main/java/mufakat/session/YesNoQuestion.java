package mufakat.session;

/** Asks the player for yes or no. */
@FunctionalInterface
public interface YesNoQuestion {
    boolean agrees(String question);
}
