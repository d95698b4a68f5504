package mufakat.view;

import java.util.function.Supplier;

/**
 * A game that can be laid beside another.
 *
 * @param label whose game it is, as short as a name
 * @param ending how it ended, in a few words, or that it has not
 * @param note what else is to be known of it, in a sentence, or empty
 * @param game the game played again; asked for when the game is chosen, because that takes all its decisions
 */
public record GameCard(String label, String ending, String note, Supplier<GameSession> game) {}
