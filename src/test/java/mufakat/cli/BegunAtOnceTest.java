package mufakat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import mufakat.cli.House.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A class begins at the start bell, in one folder, under one name. */
class BegunAtOnceTest {
    private static final int PLAYERS = 12;

    @TempDir
    private Path folder;

    @Test
    void eachGameBegunAtTheSameMomentHasASaveOfItsOwn() throws Exception {
        House house = House.in(folder);
        CyclicBarrier bell = new CyclicBarrier(PLAYERS);
        ExecutorService players = Executors.newFixedThreadPool(PLAYERS);
        try {
            Callable<Run> player = () -> {
                bell.await();
                return house.run("1\n", "play", "small", "--plain", "--name", "Ana");
            };
            List<Future<Run>> games = players.invokeAll(Collections.nCopies(PLAYERS, player));
            for (Future<Run> game : games) {
                assertThat(game.get().code()).as(game.get().err()).isZero();
            }
        } finally {
            players.shutdownNow();
        }
        assertThat(folder.resolve("saves").toFile().list()).hasSize(PLAYERS);
    }
}
