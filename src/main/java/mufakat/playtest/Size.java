package mufakat.playtest;

/**
 * How much is played.
 *
 * @param games for each habit
 * @param plans that the search tries; as many once more without each tool
 * @param forked games of each habit that are played again in all other ways
 */
public record Size(int games, int plans, int forked) {
    /** Fewer plans than this find too little for what they find to be compared. */
    private static final int FEW_PLANS = 800;

    private static final int HABITS = Habit.values().length - 1;

    /** So many games for each habit, and plans and comparisons in proportion. */
    public static Size of(int games) {
        return new Size(games, Math.max(FEW_PLANS, 2 * games), Math.max(1, Math.min(games, 20 + games / 25)));
    }

    /** How many steps all of it takes, for a progress bar. */
    public int steps() {
        return HABITS * games + forks() + plans + Tool.values().length * plans;
    }

    private int forks() {
        return 2 * forked;
    }
}
