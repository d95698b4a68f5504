package mufakat.view;

import mufakat.engine.Game;
import mufakat.engine.Measures;
import mufakat.story.Measure;
import mufakat.words.Cells;

/** A measure as a small bar between the ends of its range, with its value and its start. */
record Bars(StoryWords words, Game game) {
    private static final int WIDTH = 20;

    String of(Measure measure, int now) {
        String bar = bar(now - measure.min(), Math.max(1, measure.max() - measure.min()));
        String better = words.say("world.better." + measure.direction().name());
        return words.say(
                "world.measure",
                measure.name(),
                bar,
                now,
                measure.max(),
                Measures.value(game.story(), game.atStart(), measure.id()),
                better);
    }

    /** A part of a whole, as far as it lies within it. */
    static String bar(int part, int whole) {
        int filled = Math.max(0, Math.min(WIDTH, part * WIDTH / whole));
        return Cells.row('█', filled) + Cells.row('░', WIDTH - filled);
    }
}
