package mufakat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import mufakat.cli.House.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever one reads, it says the same however many read stories and saves beside it in one process. */
class ReadAtOnceTest {
    private static final int READERS = 6;

    private static final List<String[]> READINGS = List.of(
            command("stories", "--sessions"),
            command("check", "one-table"),
            command("check", "two-shoals"),
            command("check", "--format", "json", "small", "broken"),
            command("replay", "whole"),
            command("replay", "lesson"),
            command("replay", "broken-off", "--at", "1"),
            command("compare"),
            command("compare", "whole", "broken-off", "--story", "small"));

    @TempDir
    private Path folder;

    @Test
    void manyThatReadAtOnceAreToldWhatOneAloneIsTold() throws Exception {
        House house = house();
        List<Run> alone =
                READINGS.stream().map(command -> house.run("", command)).toList();
        assertThat(alone).extracting(Run::code).containsExactly(0, 0, 0, 1, 0, 0, 0, 0, 0);
        CyclicBarrier bell = new CyclicBarrier(READERS);
        ExecutorService readers = Executors.newFixedThreadPool(READERS);
        try {
            List<Callable<List<Run>>> tasks = new ArrayList<>();
            for (int reader = 0; reader < READERS; reader++) {
                int first = reader;
                tasks.add(() -> {
                    bell.await();
                    return readFrom(first, house);
                });
            }
            for (Future<List<Run>> told : readers.invokeAll(tasks)) {
                assertThat(told.get()).isEqualTo(alone);
            }
        } finally {
            readers.shutdownNow();
        }
    }

    /** Everyone begins with another reading, so that different ones meet. */
    private static List<Run> readFrom(int first, House house) {
        Run[] told = new Run[READINGS.size()];
        for (int step = 0; step < told.length; step++) {
            int reading = (first + step) % told.length;
            told[reading] = house.run("", READINGS.get(reading));
        }
        return List.of(told);
    }

    private House house() {
        House house = House.in(folder);
        for (String story : List.of("one-table", "two-shoals", "one-letter")) {
            house.write("story/" + story + ".yaml", house.read(Path.of("story", story + ".yaml")));
        }
        house.write(
                "story/broken.yaml",
                house.read(Path.of("story/one-letter.yaml")).replace("members:", "membres:"));
        house.begin("whole", House.TO_THE_FLOOR + House.TO_THE_END);
        house.begin("broken-off", House.TO_THE_FLOOR);
        house.run("1\n1\n", "play", "two-shoals", "--save", "lesson");
        return house;
    }

    private static String[] command(String... words) {
        return words;
    }
}
