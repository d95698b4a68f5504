/**
 * What a player sees and may do now, worked out once and drawn by both faces, the screens and plain mode.
 *
 * <p>Start with {@link mufakat.view.Play}: it takes a decision, has it recorded, and only then lets its effect be seen;
 * {@link mufakat.view.Play#moment()} is all that a face draws. A {@link mufakat.view.Action} leads to a decision, a
 * {@link mufakat.view.Menu}, a {@link mufakat.view.Page} to read, the drafting {@link mufakat.view.Desk} or the {@link
 * mufakat.view.RoomCall}; an action that is barred says why.
 *
 * <p>{@link mufakat.view.SideBySide} lays two games beside each other, decision by decision: {@link
 * mufakat.view.DecisionPair} is a row of them, {@link mufakat.view.Contrast} the ledgers of both.
 *
 * <p>Nothing here shows what the envoy does not know: the debrief and games that have ended aside, every number comes from the situation as known.
 *
 * <p>Pure. Imports {@code engine}, {@code story}, {@code messages} and the JDK; no terminal, file or clock.
 */
package mufakat.view;
