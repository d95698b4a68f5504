package mufakat.engine.replay;

import java.util.List;
import mufakat.engine.Decision;
import mufakat.engine.Game;
import mufakat.engine.Phase;

/**
 * The same game with one decision changed. What was decided before it stays; of what was decided after it everything is
 * taken that still has its place and is possible there, and the rest is left out.
 *
 * <p>A decision has its place where the same is to be decided as then: in the same session, and there in the
 * preparation, on the floor, or at the same scene, incident, offer or debated item; so an answer that was given to one
 * offer is never given to another. Where the decisions to come have nothing more to do at a place that needs no answer
 * of its own, the game moves on from it: a scene without a choice is read, the floor opened, the session closed. Where
 * an answer is needed that they don't give, the game stops.
 *
 * @param steps in order, from the changed decision on
 * @param unreached the decisions at the end that the game has stopped before
 * @param was the game as it was: where it came to stand, or, if the changed game has stopped, where it then stood
 * @param now the changed game, as far as it came
 */
public record WhatIf(List<Retaken> steps, List<Decision> unreached, Game was, Game now) {
    public WhatIf {
        steps = List.copyOf(steps);
        unreached = List.copyOf(unreached);
    }

    /**
     * Plays a game again with other decisions in the place of one.
     *
     * @param beginning the game before its first decision
     * @param played its decisions, none of which is refused
     * @param at the number of the decision that is changed, from 1 to one more than there are
     * @param instead what is decided there, in order; none may be refused
     */
    public static WhatIf of(Game beginning, List<Decision> played, int at, List<Decision> instead) {
        return new Revision(beginning, played, at).with(instead);
    }

    /** Whether the changed game waits for an answer that no decision gave, before it came as far as the other. */
    public boolean hasStopped() {
        boolean isOver = now.state().phase() == Phase.ENDED;
        return !isOver && (!unreached.isEmpty() || was.state().phase() == Phase.ENDED);
    }

    /** What is another in the changed game. */
    public Difference difference() {
        return Difference.between(was, now);
    }

    /** The decisions that were taken from the changed one on, moves on included. */
    public List<Decision> taken() {
        return steps.stream().filter(Retaken::isTaken).map(Retaken::decision).toList();
    }
}
