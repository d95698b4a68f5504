/**
 * What a player sees and may do now, worked out once and drawn by both faces, the screens and plain mode.
 *
 * <p>Start with {@link mufakat.view.GameSession}: it takes a decision, has it recorded, and only then lets its effect
 * be seen; {@link mufakat.view.GameSession#moment()} is all that a face draws. A {@link mufakat.view.Action} leads to a
 * decision, a {@link mufakat.view.Menu}, a {@link mufakat.view.Page} to read, the drafting {@link
 * mufakat.view.DraftingDesk} or the {@link mufakat.view.RoomCall}; an action that is barred says why.
 *
 * <p>Two games side by side are in {@code view.walk}.
 *
 * <p>Nothing here shows what the envoy does not know: the debrief and games that have ended aside, every number comes
 * from the situation as known.
 *
 * <p>Pure. Imports {@code engine}, {@code story}, {@code words} and the JDK; no terminal, file or clock.
 */
package mufakat.view;
