package mufakat.playtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mufakat.engine.Game;
import mufakat.story.Story;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The stories that come with the game teach what they should: asking is worth more than haggling, and both than force. */
class ShippedStoriesTest {
    private static final int GAMES = 30;

    static Stream<Path> stories() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("story"))) {
            return files
                    .filter(file -> file.toString().endsWith(".yaml") || Files.exists(file.resolve("story.yaml")))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void patienceIsWorthClearlyMoreThanEveryOtherHabit(Path file) {
        Story story = Stories.loaded(file);
        SortedMap<Habit, Double> worth = new TreeMap<>();
        for (Habit habit : Habit.values()) {
            if (habit != Habit.SEARCHING) {
                worth.put(habit, mean(games(story, habit)));
            }
        }

        double patient = worth.get(Habit.PATIENT);
        assertThat(patient).isGreaterThan(1.5 * worth.get(Habit.HAGGLING));
        assertThat(patient).isGreaterThan(2.5 * worth.get(Habit.RANDOM));
        assertThat(patient).isGreaterThan(4 * worth.get(Habit.TIMID));
        assertThat(patient).isGreaterThan(10 * worth.get(Habit.RECKLESS));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void patienceDoesNotAlwaysEndAlike(Path file) {
        Story story = Stories.loaded(file);
        SortedMap<String, Long> endings = games(story, Habit.PATIENT).stream()
                .map(game -> game.last().state().subject())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));

        assertThat(endings.values()).allMatch(games -> games < 0.9 * GAMES);
    }

    private static List<BotGame> games(Story story, Habit habit) {
        PlaytestContext ground = new PlaytestContext(story);
        List<BotGame> games = IntStream.range(0, GAMES)
                .mapToObj(number ->
                        Playing.of(habit, number, Game.begin(story, number).game(), habit.player(ground, number)))
                .toList();
        assertThat(games).allMatch(game -> game.fault().isEmpty());
        return games;
    }

    private static double mean(List<BotGame> games) {
        return games.stream()
                .mapToInt(game -> game.worth().ambition())
                .average()
                .orElseThrow();
    }
}
