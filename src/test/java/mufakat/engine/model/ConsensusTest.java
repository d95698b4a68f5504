package mufakat.engine.model;

import static mufakat.engine.model.Stance.HESITATES;
import static mufakat.engine.model.Stance.JOINS;
import static mufakat.engine.model.Stance.OBJECTS;
import static mufakat.engine.model.Stance.SUPPORTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedMap;
import java.util.TreeMap;
import mufakat.engine.ATable;
import mufakat.engine.Sets;
import mufakat.story.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody likes to be the last to object (rules, section 3). */
class ConsensusTest {
    private static final Rules RULES = ATable.aTable().story().rules();

    /** Members A, B, C and so on with these comforts, of whom those in the second list are across a red line. */
    private static SortedMap<String, Stance> stances(String refusing, int... comforts) {
        SortedMap<String, Integer> felt = new TreeMap<>();
        for (int i = 0; i < comforts.length; i++) {
            felt.put(String.valueOf((char) ('A' + i)), comforts[i]);
        }
        return Consensus.of(RULES, felt, Sets.of(refusing.isEmpty() ? new String[0] : refusing.split("")));
    }

    @ParameterizedTest
    @CsvSource({"9, SUPPORTS", "3, SUPPORTS", "2, JOINS", "0, JOINS", "-1, OBJECTS", "-9, OBJECTS"})
    void comfortDecidesHowAMemberAloneStands(int comfort, Stance stance) {
        assertThat(stances("", comfort)).containsEntry("A", stance);
    }

    @ParameterizedTest
    @CsvSource({"-1, HESITATES", "-3, HESITATES", "-4, OBJECTS"})
    void aLoneDoubterSwallowsAsMuchAsTheToleranceGoes(int comfort, Stance stance) {
        assertThat(stances("", 0, 3, 0, comfort)).containsEntry("D", stance).containsEntry("B", SUPPORTS);
    }

    @ParameterizedTest
    @CsvSource({"-2, HESITATES", "-3, OBJECTS"})
    void whereOneOfThreeOthersObjectsTheToleranceIsTwoThirds(int comfort, Stance stance) {
        assertThat(stances("", 0, 0, -9, comfort)).containsEntry("D", stance).containsEntry("C", OBJECTS);
    }

    @Test
    void eachThatFallsSilentMakesTheNextMoreAlone() {
        // Three comfortable of six others: 3 × 3 / 6 = 1 silences D; then 2 silences E; then 2 still, which F does not
        // stand.
        assertThat(stances("", 0, 0, 0, -1, -2, -3, -3))
                .containsEntry("D", HESITATES)
                .containsEntry("E", HESITATES)
                .containsEntry("F", OBJECTS)
                .containsEntry("G", OBJECTS);
    }

    @Test
    void thoseThatCouldOnlyKeepEachOtherSilentObject() {
        // Were both silent, both would stay so: the least fixed point begins with the comfortable, of whom there are
        // none.
        assertThat(stances("", -3, -3))
                .containsOnly(java.util.Map.entry("A", OBJECTS), java.util.Map.entry("B", OBJECTS));
    }

    @Test
    void aRedLineIsNotIsolatedHoweverComfortableTheMember() {
        assertThat(stances("C", 5, 5, 5)).containsEntry("C", OBJECTS).containsEntry("A", SUPPORTS);
    }

    @Test
    void whoIsAcrossARedLineMakesNobodyElseAlone() {
        assertThat(stances("C", 0, 0, 9, -3)).containsEntry("D", OBJECTS);
        assertThat(stances("", 0, 0, 9, -3)).containsEntry("D", HESITATES);
    }

    @Test
    void silenceIsConsentFromZero() {
        assertThat(stances("", 0, 2)).containsEntry("A", JOINS).containsEntry("B", JOINS);
    }
}
