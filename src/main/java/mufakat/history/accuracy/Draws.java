package mufakat.history.accuracy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import mufakat.history.Backtest;
import mufakat.history.Case;
import mufakat.history.Mapping;
import mufakat.history.Nudge;
import mufakat.history.ProfileNumber;
import mufakat.story.Story;

/**
 * What the balanced accuracy comes to when assumed numbers are drawn anew, each one lower, as it is or one higher, within its
 * range.
 *
 * @param balanced of every draw, the worst first
 */
public record Draws(List<Double> balanced) {
    /** How many times they are drawn. */
    public static final int TIMES = 500;

    private static final long SEED = 1;
    private static final int MOVES = 3;
    private static final int TWENTIETH = 20;

    /** The numbers drawn, with all others as they are. Cases of both kinds are needed. */
    public static Draws of(Story story, Mapping mapping, List<Case> cases, List<ProfileNumber> assumed) {
        SplittableRandom chance = new SplittableRandom(SEED);
        List<List<Nudge>> draws = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            draws.add(assumed.stream()
                    .map(number -> number.by(chance.nextInt(MOVES) - 1))
                    .filter(nudge -> nudge.by() != 0)
                    .toList());
        }
        List<Double> balanced = new ArrayList<>();
        Backtest.nudged(story, mapping, cases, draws)
                .forEach(verdicts ->
                        Sample.of(verdicts, List.of()).modelErrors().balanced().ifPresent(balanced::add));
        Collections.sort(balanced);
        return new Draws(List.copyOf(balanced));
    }

    public double median() {
        return balanced.get(balanced.size() / 2);
    }

    /** Below this lies one draw in twenty. */
    public double low() {
        return balanced.get(balanced.size() / TWENTIETH);
    }

    /** Above this lies one draw in twenty. */
    public double high() {
        return balanced.get(balanced.size() - 1 - balanced.size() / TWENTIETH);
    }
}
