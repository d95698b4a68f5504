/**
 * Problems of stories and playthroughs, for people and for programs.
 *
 * <p>Start with {@link mufakat.report.problem.ProblemReport}: the place, the sentence and the line with a caret; {@link
 * mufakat.report.problem.Explanations} are the pages on the codes.
 *
 * <p>Imports {@code check}, {@code loader}, {@code playthrough}, {@code view}, {@code words} and Jackson.
 */
package mufakat.report.problem;
