package mufakat.engine.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import mufakat.engine.ATable;
import mufakat.engine.AnyGame;
import mufakat.engine.AnyTable;
import mufakat.engine.GameState;
import mufakat.engine.SituationFactory;
import mufakat.engine.Variations;
import mufakat.story.Clause;
import mufakat.story.DecisionRule;
import mufakat.story.Story;
import org.junit.jupiter.api.Test;

/** What holds of who objects, whatever the text and the table (rules, sections 3 and 11). */
class ConsensusPropertiesTest {
    private static final int CASES = 600;

    private static Situation situation(long seed) {
        Story story = AnyTable.story(seed);
        GameState state =
                new AnyGame(story, seed).walk((int) (seed % 150)).game().state();
        return SituationFactory.truly(
                story, state, seed % 2 == 0 ? "hub" : "drill", seed % 3 == 0 ? "interior" : "digital");
    }

    private static Text text(Situation situation, long seed) {
        return AnyTable.text(situation.item(), new SplittableRandom(~seed));
    }

    private static SortedSet<String> objecting(Situation situation, Text text) {
        return Outlook.of(situation, text).certainly(Stance.OBJECTS);
    }

    @Test
    void moreTrustCapacityOrInterestMakesNobodyObjectThatDidNot() {
        int relented = 0;
        for (long seed = 0; seed < CASES; seed++) {
            Situation situation = situation(seed);
            Text text = text(situation, seed);
            SortedSet<String> objecting = objecting(situation, text);
            for (String member : situation.members()) {
                List<Situation> raised = Stream.of(
                                Variations.trustingMore(situation, member),
                                Variations.ableToDoMore(situation, member),
                                Variations.wantingMore(situation, member, "training"))
                        .toList();
                for (Situation more : raised) {
                    SortedSet<String> still = objecting(more, text);
                    assertThat(objecting).as("seed %d, %s", seed, member).containsAll(still);
                    relented += objecting.size() - still.size();
                }
            }
        }
        assertThat(relented).as("some did relent").isPositive();
    }

    @Test
    void loweringWhatAClauseTouchesMakesNobodyObjectThatDidNot() {
        int relented = 0;
        for (long seed = 0; seed < CASES; seed++) {
            Situation drawn = situation(seed);
            for (Clause clause : drawn.item().clauses()) {
                Situation situation = Variations.servingNobody(drawn, clause.id());
                Text text = text(situation, seed);
                if (text.strength(clause) > 0) {
                    SortedSet<String> before = objecting(situation, text);
                    SortedSet<String> after = objecting(situation, text.with(clause.id(), text.strength(clause) - 1));
                    assertThat(before).as("seed %d, %s", seed, clause.id()).containsAll(after);
                    relented += before.size() - after.size();
                }
            }
        }
        assertThat(relented).as("some did relent").isPositive();
    }

    @Test
    void aSafeguardMakesNobodyObjectThatDidNot() {
        for (long seed = 0; seed < CASES; seed++) {
            Situation situation = situation(seed);
            Text text = text(situation, seed);
            for (var guard : situation.item().safeguards()) {
                assertThat(objecting(situation, text))
                        .as("seed %d, %s", seed, guard.id())
                        .containsAll(objecting(situation, text.guardedBy(guard.id())));
            }
        }
    }

    @Test
    void theCascadeIsTheLeastOfAllFixedPoints() {
        for (long seed = 0; seed < CASES; seed++) {
            SplittableRandom chance = new SplittableRandom(seed);
            SortedMap<String, Integer> comforts = new TreeMap<>();
            SortedSet<String> refusing = new TreeSet<>();
            for (int i = 1 + chance.nextInt(8); i > 0; i--) {
                comforts.put("M" + i, chance.nextInt(8) - 5);
                if (chance.nextInt(6) == 0) {
                    refusing.add("M" + i);
                }
            }
            SortedMap<String, Stance> stances =
                    Consensus.of(ATable.aTable().story().rules(), comforts, refusing);
            SortedSet<String> silent = new TreeSet<>(comforts.keySet());
            silent.removeIf(member -> stances.get(member) == Stance.OBJECTS);
            assertThat(silent).as("seed %d: %s", seed, comforts).isEqualTo(smallestFixedPoint(comforts, refusing));
        }
    }

    /** By trying every set of members: the smallest that is just those who are silent when it is silent. */
    private static SortedSet<String> smallestFixedPoint(
            SortedMap<String, Integer> comforts, SortedSet<String> refusing) {
        List<String> members = List.copyOf(comforts.keySet());
        SortedSet<String> smallest = null;
        for (int bits = 0; bits < 1 << members.size(); bits++) {
            SortedSet<String> set = new TreeSet<>();
            for (int i = 0; i < members.size(); i++) {
                if ((bits & 1 << i) != 0) {
                    set.add(members.get(i));
                }
            }
            if (isFixed(set, comforts, refusing) && (smallest == null || set.size() < smallest.size())) {
                smallest = set;
            }
        }
        return smallest;
    }

    private static boolean isFixed(
            SortedSet<String> set, SortedMap<String, Integer> comforts, SortedSet<String> refusing) {
        for (String member : comforts.keySet()) {
            int others = comforts.size() - 1;
            int silent = set.size() - (set.contains(member) ? 1 : 0);
            int tolerance = others == 0 ? 0 : 3 * silent / others;
            boolean stays = !refusing.contains(member) && comforts.get(member) >= -tolerance;
            if (stays != set.contains(member)) {
                return false;
            }
        }
        return true;
    }

    @Test
    void whoSupportsDoesSoWhateverTheOthersDo() {
        for (long seed = 0; seed < CASES; seed++) {
            Situation situation = situation(seed);
            Outlook outlook = Outlook.of(situation, text(situation, seed));
            outlook.ledgers()
                    .forEach((member, ledger) -> assertThat(ledger.supports())
                            .as(member)
                            .isEqualTo(outlook.certain(member).equals(Optional.of(Stance.SUPPORTS))));
        }
    }

    @Test
    void whatPassesByConsensusPassesEveryVoteInWhichNobodyAbstains() {
        int passed = 0;
        for (long seed = 0; seed < CASES; seed++) {
            Situation situation = situation(seed);
            Text text = text(situation, seed);
            Vote consensus = Vote.on(situation, text, DecisionRule.CONSENSUS);
            List<String> silent = new ArrayList<>(situation.members());
            silent.removeIf(member -> consensus.stances().get(member) != Stance.HESITATES);
            if (consensus.result() == Vote.Result.PASSED && silent.isEmpty()) {
                passed++;
                assertThat(Vote.on(situation, text, DecisionRule.SIMPLE_MAJORITY)
                                .result())
                        .as("seed %d", seed)
                        .isEqualTo(Vote.Result.PASSED);
                assertThat(Vote.on(situation, text, DecisionRule.QUALIFIED_MAJORITY)
                                .result())
                        .as("seed %d", seed)
                        .isEqualTo(Vote.Result.PASSED);
            }
        }
        assertThat(passed).isPositive();
    }
}
