package mufakat.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedSet;
import java.util.TreeSet;
import mufakat.engine.model.MemberState;
import mufakat.engine.model.Refusal;
import mufakat.story.Story;
import org.junit.jupiter.api.Test;

/** What holds of every game of every story (rules, section 11), tried on stories and games drawn from seeds. */
class GamePropertiesTest {
    private static final int CASES = 400;

    @Test
    void theSameDecisionsGiveTheSameWorld() {
        for (long seed = 0; seed < CASES; seed++) {
            AnyGame played = new AnyGame(AnyTable.story(seed), seed).walkToTheEnd();
            Game again = Game.begin(AnyTable.story(seed), seed).game();
            for (Decision decision : played.taken()) {
                again = again.decide(decision).game();
            }
            assertThat(again.state())
                    .as("seed %d", seed)
                    .isEqualTo(played.game().state());
        }
    }

    @Test
    void aRefusedDecisionChangesNothingAndSaysWhy() {
        int refused = 0;
        SortedSet<Refusal.Reason> reasons = new TreeSet<>();
        for (long seed = 0; seed < CASES; seed++) {
            AnyGame game = new AnyGame(AnyTable.story(seed), seed).walk((int) seed % 60);
            for (int i = 0; i < 10; i++) {
                String before = game.game().state().toString();
                Decision decision = game.decision();
                Outcome outcome = game.decide(decision);
                if (!outcome.isAccepted()) {
                    refused++;
                    reasons.add(outcome.refusal().orElseThrow().reason());
                    assertThat(outcome.events())
                            .as("seed %d: %s", seed, decision)
                            .isEmpty();
                    assertThat(outcome.game().state().toString())
                            .as("seed %d: %s", seed, decision)
                            .isEqualTo(before);
                }
            }
        }
        assertThat(refused).isGreaterThan(CASES);
        assertThat(reasons).hasSizeGreaterThan(15);
    }

    @Test
    void offersThatExcludeEachOtherAreNeverBothAccepted() {
        int excluded = 0;
        for (long seed = 0; seed < CASES; seed++) {
            Story story = AnyTable.story(seed);
            GameState end = new AnyGame(story, seed).walkToTheEnd().game().state();
            for (var partner : story.partners().values()) {
                for (var offer : partner.offers()) {
                    for (String other : offer.excludes()) {
                        boolean one = end.offers().get(offer.id()) == GameState.Answer.ACCEPTED;
                        boolean two = end.offers().get(other) == GameState.Answer.ACCEPTED;
                        excluded += one || two ? 1 : 0;
                        assertThat(one && two)
                                .as("seed %d: %s and %s", seed, offer.id(), other)
                                .isFalse();
                    }
                }
            }
        }
        assertThat(excluded).isGreaterThan(CASES / 10);
    }

    @Test
    void aDecisionLeavesTheGameBeforeItAsItWas() {
        for (long seed = 0; seed < CASES; seed++) {
            AnyGame game = new AnyGame(AnyTable.story(seed), seed).walk(40);
            Game before = game.game();
            String told = before.state().toString();
            game.walkToTheEnd();
            assertThat(before.state().toString()).as("seed %d", seed).isEqualTo(told);
        }
    }

    @Test
    void theStateIsTheFoldOverTheEventsWhateverWasTakenBack() {
        int takenBack = 0;
        for (long seed = 0; seed < CASES; seed++) {
            Story story = AnyTable.story(seed);
            AnyGame game = new AnyGame(story, seed);
            GameState folded = InitialState.before(story, 0);
            for (Event event : Game.begin(story, seed).events()) {
                folded = event.after(folded);
            }
            for (int i = 0; i < 150 && game.game().state().phase() != Phase.ENDED; i++) {
                Decision decision = game.decision();
                for (Event event : game.decide(decision).events()) {
                    takenBack += event instanceof Event.TakenBack ? 1 : 0;
                    folded = event.after(folded);
                }
                assertThat(folded)
                        .as("seed %d: %s", seed, decision)
                        .isEqualTo(game.game().state());
            }
        }
        assertThat(takenBack).isPositive();
    }

    @Test
    void numbersStayWithinTheirRange() {
        for (long seed = 0; seed < CASES; seed++) {
            AnyGame game = new AnyGame(AnyTable.story(seed), seed);
            for (int i = 0; i < 40; i++) {
                GameState state = game.walk(10).game().state();
                assertThat(state.days()).as("days, seed %d", seed).isNotNegative();
                assertThat(state.tokens()).as("tokens, seed %d", seed).isNotNegative();
                for (MemberState member : state.members().values()) {
                    assertThat(member.trust()).as("trust, seed %d", seed).isBetween(0, 5);
                    assertThat(member.capacity()).as("capacity, seed %d", seed).isBetween(0, 5);
                }
            }
        }
    }

    @Test
    void howeverMuchIsTakenBackEveryTalkHasItsDay() {
        for (long seed = 0; seed < CASES; seed++) {
            Story story = AnyTable.story(seed);
            AnyGame game = new AnyGame(story, seed).prepare(300);
            long talks = game.taken().stream()
                    .filter(decision -> decision.kind() == Decision.Kind.TALK)
                    .count();
            int lent = story.partners().get("meridian").offers().stream()
                    .mapToInt(offer -> offer.gives().days())
                    .sum();
            assertThat(talks)
                    .as("seed %d: %s", seed, game.taken())
                    .isLessThanOrEqualTo(story.rules().days() + lent);
        }
    }
}
