package mufakat.playtest;

import java.util.List;
import java.util.stream.IntStream;
import mufakat.engine.Game;
import mufakat.engine.SplitMix64;

/**
 * Looks for the best attainable in the world that a class plays: several chains of plans, each a little different from the
 * last, that bear with worse plans at first and less and less. It samples; what it does not find may still be there.
 */
final class Search {
    /** Independent beginnings; the number is fixed, so that the findings don't depend on the machine's cores. */
    static final int CHAINS = 8;

    /** Points of ambition below the last plan that are borne with at the beginning. */
    private static final int PATIENCE = 6;

    private final PlaytestContext ground;
    private final long seed;
    private final List<Plan> beginnings;
    private final Runnable tick;

    /** @param beginnings plans to begin with; the chains for which there is none begin with one of chance */
    Search(PlaytestContext ground, long seed, List<Plan> beginnings, Runnable tick) {
        this.ground = ground;
        this.seed = seed;
        this.beginnings = beginnings;
        this.tick = tick;
    }

    /** How many are tried of so many plans: every chain tries as many as every other. */
    static int tried(int plans) {
        return plans / CHAINS * CHAINS;
    }

    /** The games that got farthest in each chain, and what else lies on the way to more comfort; so many plans in all. */
    List<BotGame> best(int plans) {
        return IntStream.range(0, CHAINS)
                .parallel()
                .mapToObj(chain -> chain(chain, plans / CHAINS))
                .flatMap(List::stream)
                .toList();
    }

    /** Every second chain minds comfort too, so that the frontier is seen, not only its end. */
    private List<BotGame> chain(int chain, int plans) {
        Variation variation = new Variation(ground, SplitMix64.stream(seed, "chain " + chain));
        int comfort = chain % 4;
        Plan plan = chain < beginnings.size() ? beginnings.get(chain) : variation.blank();
        BotGame here = play(plan, chain * plans);
        Frontier best = new Frontier();
        best.add(here);
        tick.run();
        for (int tried = 1; tried < plans; tried++) {
            Plan varied = variation.of(plan);
            BotGame played = play(varied, chain * plans + tried);
            int borne = PATIENCE * (plans - tried) / plans;
            if (value(played, comfort) + borne >= value(here, comfort)) {
                plan = varied;
                here = played;
                best.add(played);
            }
            tick.run();
        }
        return best.games();
    }

    private static int value(BotGame played, int comfort) {
        return played.fault().isPresent()
                ? Integer.MIN_VALUE / 2
                : 4 * played.worth().ambition() + comfort * played.worth().comfort();
    }

    private BotGame play(Plan plan, int number) {
        Game beginning = ground.begin(ground.story().story().seed());
        return Playing.of(Habit.SEARCHING, number, beginning, new Planner(ground, plan));
    }
}
