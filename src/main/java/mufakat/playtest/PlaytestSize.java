package mufakat.playtest;

import mufakat.story.Story;

/**
 * How much is played.
 *
 * @param games for each habit
 * @param plans that a search tries in one round: two rounds for the best game, the second from the best of the first, and
 *     from there one round more without each tool, and without each of several partners
 * @param forked games of each habit that are played again in all other ways
 */
public record PlaytestSize(int games, int plans, int forked) {
    /** Fewer plans than this find too little for what they find to be compared. */
    private static final int FEW_PLANS = 800;

    private static final int HABITS = Habit.values().length - 1;

    /** So many games for each habit, and plans and comparisons in proportion. */
    public static PlaytestSize of(int games) {
        return new PlaytestSize(games, Math.max(FEW_PLANS, 2 * games), Math.max(1, Math.min(games, 20 + games / 25)));
    }

    /** How many steps all of it takes with a story, for a progress bar. */
    public int steps(Story story, int sessions) {
        int rounds = 2
                + Tool.values().length
                + Tool.partnersOneByOne(story, sessions).size();
        return HABITS * games + forks() + rounds * Search.tried(plans);
    }

    /** How many plans are tried for the best game. */
    public int searched() {
        return 2 * Search.tried(plans);
    }

    private int forks() {
        return 2 * forked;
    }
}
