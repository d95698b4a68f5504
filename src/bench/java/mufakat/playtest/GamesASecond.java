package mufakat.playtest;

import java.util.List;
import java.util.stream.IntStream;
import mufakat.engine.Game;
import mufakat.story.Story;

/** Whole games that the simple bots play and tally in a second, on all cores, once they are warm. */
public final class GamesASecond {
    private static final List<Habit> SIMPLE = List.of(Habit.RANDOM, Habit.RECKLESS, Habit.HAGGLING, Habit.TIMID);
    private static final int GAMES = 1_000;
    private static final double NANOSECONDS = 1e9;

    private GamesASecond() {}

    public static double of(Story story) {
        PlaytestContext ground = new PlaytestContext(story);
        play(ground);
        long start = System.nanoTime();
        play(ground);
        return SIMPLE.size() * GAMES * NANOSECONDS / (System.nanoTime() - start);
    }

    private static void play(PlaytestContext ground) {
        for (Habit habit : SIMPLE) {
            Tally tally = new Tally(ground.story(), habit);
            IntStream.range(0, GAMES)
                    .parallel()
                    .mapToObj(number -> Playing.of(
                            habit, number, Game.begin(ground.story(), number).game(), habit.player(ground, number)))
                    .toList()
                    .forEach(tally::add);
        }
    }
}
