/**
 * What the rules reckon from how things stand: ledgers, consensus, votes, ratings, outlooks, counterfactuals.
 *
 * <p>Start with {@link mufakat.engine.model.Situation}, in which a {@link mufakat.engine.model.Text} is put to the
 * members; {@link mufakat.engine.model.Ledger} is a member's account of it, {@link mufakat.engine.model.Consensus} what
 * becomes of all of them, {@link mufakat.engine.model.Outlook} the same as far as it is known. What the comments call
 * the rules is {@code story/RULES.md}.
 *
 * <p>Pure. Imports {@code story} and the JDK; it knows no game, no decision and no event.
 */
package mufakat.engine.model;
