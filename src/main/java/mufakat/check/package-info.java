/**
 * A story, however broken, becomes the list of its problems.
 *
 * <p>Start with {@link mufakat.check.Checks}, which runs every group of rules; each group is one class with one method
 * {@code check(Story, Problems)}; {@link mufakat.check.Warnings} does the same for what can be played but can't be
 * meant. {@link mufakat.check.Code} lists every code, the loader's too. To add a rule: a code, a line in its group's
 * class, a sentence in {@code problems.properties} and one broken story under {@code src/test/resources/broken}.
 *
 * <p>A problem carries a code and arguments, never prose. Imports only {@code story}; touches no file and no clock, and
 * no collection whose order depends on the run.
 */
package mufakat.check;
