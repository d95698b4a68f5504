/**
 * The rules: how consensus is reached.
 *
 * <p>Start with {@link mufakat.engine.Game}: a story, a seed and the decisions so far. {@link
 * mufakat.engine.Game#decide} answers a {@link mufakat.engine.Decision} with {@link mufakat.engine.Event}s or a {@link
 * mufakat.engine.model.Refusal}; {@link mufakat.engine.GameState} is the fold over the events. {@link
 * mufakat.engine.model.Ledger} and {@link mufakat.engine.model.Consensus} are the heart of the model. What the comments
 * call the rules is {@code story/RULES.md}, and their sections are its sections.
 *
 * <p>Pure and deterministic: no clock, file, screen or unseeded chance, no collection whose order depends on the run.
 * Imports {@code story} and the JDK, nothing else. It never defends itself against a broken story, because only the
 * loader makes a story to be played.
 */
package mufakat.engine;
