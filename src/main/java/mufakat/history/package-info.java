/**
 * The model held against what really happened: cases become texts, texts are put to the members of a story as they were in
 * the year, and the answers are compared with the record. Start reading at {@link mufakat.history.Backtest}; {@link
 * mufakat.history.Mapping} holds every constant of the reading.
 *
 * <p>May import {@code engine} and {@code story}; no file, clock, screen or unseeded chance. Cases come in as records:
 * whoever reads a file of them stands outside.
 */
package mufakat.history;
