package mufakat.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import mufakat.engine.AnyTable;
import mufakat.engine.Decision;
import mufakat.engine.EveryKind;
import mufakat.engine.Game;
import mufakat.loader.StoryLoader;
import mufakat.story.Story;
import mufakat.words.Messages;
import org.junit.jupiter.api.Test;

/** More than a thousand games in which everything that is offered is taken some time: none gets stuck, is refused or misspoken. */
class RandomGamesTest {
    private static final String SMALL = "src/test/resources/stories/small.yaml";
    private static final String NEW_STORY = "src/main/resources/mufakat/cli/new-story.yaml";
    private static final String OWED = "src/test/resources/stories/owed.yaml";
    private static final String ONE_TABLE = "story/one-table.yaml";

    private static Story story(String file) {
        Path home = Path.of(System.getProperty("mufakat.home", "."));
        return StoryLoader.load(home.resolve(file)).on(playable -> playable.story(), broken -> {
            throw new AssertionError(broken.problems().toString());
        });
    }

    @Test
    void everyGameOfASmallTableReachesItsDebrief() {
        assertThat(kindsTakenIn(story(SMALL), 870)).containsExactlyElementsOf(everyKind());
    }

    @Test
    void everyGameOfWhatIsOwedReachesItsDebrief() {
        assertThat(kindsTakenIn(story(OWED), 60)).contains("Promise", "Keep", "Decline");
    }

    @Test
    void everyGameOfOneTableReachesItsDebrief() {
        // Chance alone hardly ever finds six like-minded of ten.
        List<String> likely = new ArrayList<>(everyKind());
        likely.remove("OpenToLikeMinded");
        assertThat(kindsTakenIn(story(ONE_TABLE), 80)).containsAll(likely);
    }

    @Test
    void everyGameOfAnyTableReachesItsDebrief() {
        for (long seed = 0; seed < 100; seed++) {
            assertThat(new Wanderer(AnyTable.story(seed), seed).played().isOver())
                    .as("seed %d", seed)
                    .isTrue();
        }
    }

    @Test
    void everyGameOfTheStoryToStartFromReachesItsDebrief() {
        assertThat(kindsTakenIn(story(NEW_STORY), 60)).contains("Accept", "Soften", "Promise");
    }

    /** Plays games under as many seeds and tells the kinds of decision that were taken. */
    private static SortedSet<String> kindsTakenIn(Story story, int games) {
        SortedSet<String> kinds = new TreeSet<>();
        for (long seed = 0; seed < games; seed++) {
            Wanderer wanderer = new Wanderer(story, seed);
            assertThat(wanderer.played().isOver()).as("seed %d", seed).isTrue();
            wanderer.taken().forEach(decision -> kinds.add(decision.getClass().getSimpleName()));
        }
        return kinds;
    }

    /** All but what only a story knows that says what can be promised. */
    private static List<String> everyKind() {
        return EveryKind.of(Decision.class)
                .filter(kind -> kind != Decision.Keep.class)
                .map(Class::getSimpleName)
                .sorted()
                .toList();
    }

    @Test
    void aGameThatIsTakenUpAgainIsTheGameThatWasLeft() {
        Story story = story(SMALL);
        for (long seed = 0; seed < 50; seed++) {
            Wanderer wanderer = new Wanderer(story, seed);
            GameSession played = wanderer.played();
            List<Decision> taken = wanderer.taken();
            GameSession again = GameSession.resume(
                    Game.begin(story, seed), Messages.load(), entry -> Optional.empty(), taken, new TreeMap<>());
            assertThat(again.game().state())
                    .as("seed %d", seed)
                    .isEqualTo(played.game().state());
            assertThat(again.moment()).as("seed %d", seed).isEqualTo(played.moment());
        }
    }
}
