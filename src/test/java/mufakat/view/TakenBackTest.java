package mufakat.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import mufakat.engine.AnyTable;
import mufakat.engine.Decision;
import mufakat.engine.Game;
import mufakat.engine.Outcome;
import mufakat.engine.Phase;
import mufakat.loader.StoryLoader;
import mufakat.story.Story;
import mufakat.words.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Taking back leads to the page that was left, and what was learnt on another state than this says so. */
class TakenBackTest {
    private static final Messages MESSAGES = Messages.load();

    private static Story story(String file) {
        Path home = Path.of(System.getProperty("mufakat.home", "."));
        return StoryLoader.load(home.resolve(file)).on(playable -> playable.story(), broken -> {
            throw new AssertionError(broken.problems().toString());
        });
    }

    /** Looks on at a game, and compares each page that an undo leads to with the page that was there before. */
    private static final class Comparison {
        private final SortedMap<Integer, List<Object>> pages = new TreeMap<>();
        private int compared;
        private int steps;

        private void look(GameSession play) {
            int number = play.steps().size();
            boolean isNew = number > steps;
            steps = number;
            if (isNew && play.steps().get(number - 1).decision() instanceof Decision.Undo undo) {
                compare(play, undo.to());
            }
            Phase phase = play.game().state().phase();
            if (phase == Phase.PREPARING || phase == Phase.HEARING) {
                pages.put(number, shown(play));
            }
        }

        private void compare(GameSession play, int to) {
            List<Passage> prose = play.moment().prose();
            assertThat(prose.get(0).text())
                    .startsWith(MESSAGES.say("told.taken-back.step", "").substring(0, 10));
            if (play.steps().get(to).before().state().equals(play.game().state())) {
                assertThat(shown(play)).as("back from %s", play.steps().get(to)).isEqualTo(pages.get(to));
                compared++;
            }
        }

        /** All that can be looked at, without the word that something was taken back. */
        private static List<Object> shown(GameSession play) {
            Moment moment = play.moment();
            int first = play.attention().takenBack().isEmpty() ? 0 : 1;
            List<Object> shown = new ArrayList<>(List.of(
                    moment.kind(),
                    moment.header(),
                    moment.prose().subList(first, moment.prose().size()),
                    moment.room(),
                    moment.asks(),
                    moment.actions(),
                    play.pages().members(),
                    play.pages().items()));
            if (!play.focus().isEmpty()) {
                shown.add(play.desk(play.focus()).view());
            }
            return shown;
        }
    }

    private static int compared(Outcome begun, long seed) {
        Comparison comparison = new Comparison();
        new Wanderer(begun, seed, comparison::look).played();
        return comparison.compared;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "story/one-table.yaml",
                "story/one-letter.yaml",
                "story/two-shoals.yaml",
                "story/long-weekend.yaml",
                "story/rising-tide"
            })
    void afterAnUndoThePageIsWhatItWasBeforeTheStep(String file) {
        Story story = story(file);
        int compared = 0;
        for (long seed = 0; seed < 12; seed++) {
            compared += compared(Game.begin(story, seed), seed);
        }
        assertThat(compared).isPositive();
    }

    @Test
    void afterAnUndoAtAnyTableThePageIsWhatItWasBeforeTheStep() {
        int compared = 0;
        for (long seed = 0; seed < 100; seed++) {
            compared += compared(Game.begin(AnyTable.story(seed), seed), seed);
        }
        assertThat(compared).isGreaterThan(100);
    }

    private final GameSession play = GameSession.begin(
            Game.begin(story("src/test/resources/stories/small.yaml"), 7), MESSAGES, entry -> Optional.empty());

    private void decide(Decision... decisions) {
        for (Decision decision : decisions) {
            assertThat(play.decide(decision)).isEqualTo(Reply.DONE);
        }
    }

    private Action action(char letter) {
        return play.moment().actions().stream()
                .filter(action -> action.letter() == letter)
                .findFirst()
                .orElseThrow();
    }

    private void takeBack() {
        decide(((Action.Target.Decide) action('u').target()).decision());
    }

    private void begin() {
        decide(new Decision.Choose("speak"), new Decision.GoOn());
    }

    @Test
    void anAnswerThatIsTakenBackIsAskedForBesideItsOffer() {
        begin();
        decide(new Decision.Visit("meridian"));
        List<Passage> offer = play.moment().prose();
        assertThat(offer).hasSizeGreaterThan(2);
        for (Decision answer : List.of(new Decision.Accept(), new Decision.Decline())) {
            decide(answer);
            takeBack();
            assertThat(play.moment().prose()).endsWith(offer.toArray(Passage[]::new));
        }
    }

    @Test
    void theStepThatWillBeTakenBackIsNamedThoughTalkCameAfterIt() {
        begin();
        decide(new Decision.Workshop("drill"));
        String workshop = MESSAGES.say("decision.workshop", "A yearly drill");
        assertThat(action('u').label()).isEqualTo(MESSAGES.say("action.undo"));
        decide(new Decision.Circulate("drill"));
        assertThat(action('u').label()).isEqualTo(MESSAGES.say("action.undo.earlier"));
        assertThat(action('u').note()).isEqualTo(workshop);

        takeBack();

        assertThat(play.moment().prose().get(0).text()).contains(workshop);
    }

    @Test
    void aCountThatWasMadeWithAWorkshopSaysSoWithoutIt() {
        begin();
        decide(new Decision.Workshop("drill"), new Decision.Circulate("drill"));
        String counted = action('r').note();
        String room = play.moment().room().orElseThrow().summary();
        assertThat(room).contains(MESSAGES.say("room.sounding", "", 0, 0).substring(0, 12));

        takeBack();

        assertThat(action('r').note())
                .startsWith(counted)
                .endsWith(MESSAGES.say("action.circulate.note.before", 0, 0, MESSAGES.say("since.FAMILIARITY"))
                        .substring(counted.length()));
        assertThat(play.moment().room().orElseThrow().summary()).doesNotContain("circulated");
    }

    @Test
    void aGuessSaysThatTheDraftHasChangedSince() {
        begin();
        decide(play.roomCall("drill").decision());
        assertThat(action('a').note()).isEqualTo(MESSAGES.say("action.call-room.note"));
        DraftingDesk desk = play.desk("drill");
        desk.strength("lessons", 0);
        decide(desk.decision());
        assertThat(action('a').note())
                .isEqualTo(MESSAGES.say("action.call-room.note.before", MESSAGES.say("since.draft")));
    }
}
