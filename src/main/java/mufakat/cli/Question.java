package mufakat.cli;

/** Asks the player for yes or no. */
@FunctionalInterface
interface Question {
    boolean agrees(String question);
}
