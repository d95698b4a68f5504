package mufakat.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import mufakat.engine.Decision;
import mufakat.engine.Game;
import mufakat.story.Story;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Decisions that the engine answers in a second on one core, once it is warm. Whoever searches a story lives on them. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class ReplaySpeed {
    private static final int GAMES = 20;
    private static final int DECISIONS = 1000;

    private Story story;
    private List<List<Decision>> games;
    private Game game;
    private int played;
    private int next;

    @Setup
    public void recordGames() {
        story = OneTable.story();
        games = OneTable.games(story, GAMES);
        game = Game.begin(story, 0).game();
    }

    @Benchmark
    @OperationsPerInvocation(DECISIONS)
    public Game aThousandDecisions() {
        for (int i = 0; i < DECISIONS; i++) {
            if (next == games.get(played).size()) {
                played = (played + 1) % GAMES;
                next = 0;
                game = Game.begin(story, played).game();
            }
            game = game.decide(games.get(played).get(next++)).game();
        }
        return game;
    }

    static List<Measured> measured() throws RunnerException {
        double perSecond = new Runner(new OptionsBuilder()
                        .include(ReplaySpeed.class.getName())
                        .build())
                .runSingle()
                .getPrimaryResult()
                .getScore();
        return List.of(Measured.atLeast(100_000, "decisions replayed", perSecond, "a second"));
    }
}
