package mufakat.playtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import mufakat.engine.Decision;
import mufakat.engine.Game;
import mufakat.story.Story;
import org.junit.jupiter.api.Test;

class PatientEnvoyTest {
    private static final Story STRAITS = Stories.straits();

    /** North and West raise Cala and Dove to what the texts demand; South has promises alone. */
    @Test
    void itCallsFirstOnPartnersThatLetSmallMembersJoin() {
        PlaytestContext ground = new PlaytestContext(STRAITS);
        SortedSet<String> first = new TreeSet<>();
        for (int chance = 0; chance < 12; chance++) {
            List<Decision> decisions = Playing.of(
                            Habit.PATIENT, 0, Game.begin(STRAITS, 1).game(), Habit.PATIENT.player(ground, chance))
                    .decisions();
            first.add(decisions.stream()
                    .filter(decision -> decision instanceof Decision.Visit)
                    .map(decision -> ((Decision.Visit) decision).partner())
                    .findFirst()
                    .orElseThrow());
        }

        assertThat(first).containsExactly("north", "west");
    }
}
