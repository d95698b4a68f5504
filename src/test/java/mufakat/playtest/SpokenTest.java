package mufakat.playtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import mufakat.engine.SessionRange;
import mufakat.story.Story;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In the stories that come with the game, words are about what weighs (rules, section 5). */
class SpokenTest {
    private static final List<Habit> HABITS = List.of(Habit.PATIENT, Habit.RECIPE, Habit.RANDOM);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "story/two-shoals.yaml",
                "story/one-letter.yaml",
                "story/long-weekend.yaml",
                "story/one-table.yaml",
                "story/rising-tide"
            })
    void nobodySpeaksOfSomethingElseThanWhatWeighs(String path) {
        Story story = Stories.loaded(Path.of(path));
        Spoken spoken = new Spoken();
        for (Habit habit : HABITS) {
            spoken.addAll(played(story, habit, 1));
            spoken.addAll(played(story, habit, 2));
        }
        assertThat(spoken.own()).isPositive();
        assertThat(spoken.strays()).isEmpty();
    }

    private static Spoken played(Story story, Habit habit, long seed) {
        PlaytestContext context = new PlaytestContext(story, SessionRange.whole(story));
        Tally tally = new Tally(story, habit);
        tally.add(Playing.of(habit, 0, context.begin(seed), habit.player(context, seed)));
        return tally.spoken();
    }
}
