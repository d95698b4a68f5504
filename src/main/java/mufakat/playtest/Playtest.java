package mufakat.playtest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import mufakat.engine.Decision;
import mufakat.engine.Game;
import mufakat.engine.SessionRange;
import mufakat.engine.SplitMix64;
import mufakat.story.Story;

/**
 * Plays a story, or a stretch of it, with every habit, searches for its best game, and says what was found. Every
 * second game is played in the world that a class plays, the others in worlds of their own, so that what chance can
 * bring is seen too.
 */
public final class Playtest {
    /** Games in memory at once. */
    private static final int BATCH = 128;

    /** Whose games are compared with what other choices would have made of them. */
    private static final List<Habit> COMPARED = List.of(Habit.RANDOM, Habit.PATIENT);

    private final PlaytestContext ground;
    private final PlaytestSize size;
    private final long seed;
    private final Runnable tick;

    /** A play-test of a whole story. */
    public Playtest(Story story, PlaytestSize size, long seed, Runnable tick) {
        this(story, SessionRange.whole(story), size, seed, tick);
    }

    /** @param tick is run after each step, by any thread */
    public Playtest(Story story, SessionRange stretch, PlaytestSize size, long seed, Runnable tick) {
        this.ground = new PlaytestContext(story, stretch);
        this.size = size;
        this.seed = seed;
        this.tick = tick;
    }

    /** Plays everything; each game is shown to the reader when it is over, in order. */
    public PlaytestFindings findings(Consumer<BotGame> reader) {
        SortedMap<Habit, Tally> tallies = new TreeMap<>();
        for (Habit habit : Habit.values()) {
            if (habit != Habit.SEARCHING) {
                tallies.put(habit, tally(habit, reader));
            }
        }
        List<Fork> forks = forks();
        List<BotGame> first = search(
                ground,
                tallies.values().stream()
                        .flatMap(tally -> tally.frontier().stream())
                        .toList());
        List<BotGame> second = search(ground, first);
        List<BotGame> frontier = frontier(tallies, first, second);
        frontier.stream().filter(game -> game.habit() == Habit.SEARCHING).forEach(reader);
        Ceiling ceiling = new Ceiling(ground);
        return new PlaytestFindings(
                ground.story(),
                ground.stretch(),
                ground.reach().inventory(),
                size,
                seed,
                tallies,
                frontier,
                ceiling.byItem(),
                ceiling.ofGame(),
                ceiling.isProved() ? PlaytestFindings.Proof.PROVED : PlaytestFindings.Proof.CUT,
                forks,
                without(first),
                withoutPartner(first));
    }

    private Tally tally(Habit habit, Consumer<BotGame> reader) {
        Tally tally = new Tally(ground.story(), habit);
        for (int from = 0; from < size.games(); from += BATCH) {
            List<BotGame> batch = IntStream.range(from, Math.min(size.games(), from + BATCH))
                    .parallel()
                    .mapToObj(number -> play(habit, number))
                    .toList();
            batch.forEach(tally::add);
            batch.forEach(reader);
        }
        return tally;
    }

    private BotGame play(Habit habit, int number) {
        BotGame played = Playing.of(habit, number, beginning(number), habit.player(ground, chance(habit, number)));
        tick.run();
        return played;
    }

    private Game beginning(int number) {
        long world = number % 2 == 0
                ? ground.story().story().seed()
                : SplitMix64.stream(seed, "world " + number).next();
        return ground.begin(world);
    }

    private long chance(Habit habit, int number) {
        return SplitMix64.stream(seed, habit + " " + number).next();
    }

    private List<Fork> forks() {
        SortedMap<String, Fork> forks = new TreeMap<>();
        for (Habit habit : COMPARED) {
            IntStream.range(0, size.forked())
                    .parallel()
                    .mapToObj(number -> forks(habit, number))
                    .toList()
                    .forEach(found -> found.forEach(fork -> forks.merge(fork.kind() + fork.place(), fork, Fork::and)));
        }
        return List.copyOf(forks.values());
    }

    private Collection<Fork> forks(Habit habit, int number) {
        long chance = chance(habit, number);
        Game beginning = beginning(number);
        List<Decision> taken = Playing.of(habit, number, beginning, habit.player(ground, chance))
                .decisions();
        Collection<Fork> forks = new Forks(ground, habit, chance).of(beginning, taken);
        tick.run();
        return forks;
    }

    private static List<BotGame> frontier(SortedMap<Habit, Tally> tallies, List<BotGame> first, List<BotGame> second) {
        List<BotGame> all = new ArrayList<>(second);
        all.addAll(first);
        tallies.values().forEach(tally -> all.addAll(tally.frontier()));
        all.removeIf(game -> game.fault().isPresent());
        return Frontier.of(all);
    }

    /** One round of search, which begins where those games got farthest. */
    private List<BotGame> search(PlaytestContext ground, List<BotGame> from) {
        List<Plan> beginnings = from.stream()
                .filter(game -> game.fault().isEmpty())
                .sorted(Comparator.comparingInt((BotGame game) -> game.worth().ambition())
                        .reversed())
                .limit(Search.CHAINS / 2)
                .map(game -> Plan.of(ground.story(), game))
                .toList();
        return new Search(ground, seed, beginnings, tick).best(size.plans());
    }

    /**
     * With and without a tool, a second round begins alike, so that what differs is the tool and not the luck before.
     */
    private SortedMap<Tool, Integer> without(List<BotGame> first) {
        SortedMap<Tool, Integer> without = new TreeMap<>();
        for (Tool tool : Tool.values()) {
            without.put(tool, most(ground.without(tool), first));
        }
        return without;
    }

    private SortedMap<String, Integer> withoutPartner(List<BotGame> first) {
        SortedMap<String, Integer> without = new TreeMap<>();
        for (String partner :
                Tool.partnersOneByOne(ground.story(), ground.stretch().sessions())) {
            without.put(partner, most(ground.withoutPartner(partner), first));
        }
        return without;
    }

    private int most(PlaytestContext poorer, List<BotGame> first) {
        return search(poorer, first).stream()
                .filter(game -> game.fault().isEmpty())
                .mapToInt(game -> game.worth().ambition())
                .max()
                .orElse(0);
    }
}
