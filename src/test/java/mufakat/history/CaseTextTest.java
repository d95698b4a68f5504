package mufakat.history;

import static mufakat.history.Past.happened;
import static org.assertj.core.api.Assertions.assertThat;

import mufakat.engine.Text;
import mufakat.story.Clause;
import org.junit.jupiter.api.Test;

class CaseTextTest {
    private static CaseText text(String features, int cost) {
        return CaseText.of(happened(Fate.ADOPTED, features, cost, Years.of(2018)), Mapping.DEFAULT);
    }

    @Test
    void everyFeatureTouchesItsDomain() {
        Clause core = text("H L D P X", 0).proposal().core();

        assertThat(core.touches().keySet()).containsExactly("alignment", "data", "justice", "society", "sovereignty");
        assertThat(core.touches().values()).containsOnly(1);
        assertThat(core.serves()).isEmpty();
    }

    @Test
    void whatIsSocialAndPoliticalTouchesSocietyTwice() {
        assertThat(text("P G", 0).proposal().core().touches())
                .containsOnlyKeys("society")
                .containsValue(2);
    }

    @Test
    void trainingIsServedAndCostIsDemand() {
        CaseText text = text("T", 2);

        assertThat(text.proposal().core().serves()).containsEntry("training", 1);
        assertThat(text.proposal().demand()).isEqualTo(2);
    }

    @Test
    void aDutyStandsInTheBindingFormAlone() {
        CaseText text = text("B", 0);
        Text binding = text.at(4);

        assertThat(binding.strengths()).containsEntry("core", 4).containsEntry("duty", 4);
        assertThat(binding.commits()).isTrue();
        assertThat(text.at(3).strengths()).containsEntry("core", 3).containsEntry("duty", 0);
        assertThat(text.strengths(Form.BINDING)).containsExactly(4);
    }

    @Test
    void aVoluntaryTextIsSoftenedFromEndeavoursToNotes() {
        assertThat(text("", 0).strengths(Form.VOLUNTARY)).containsExactly(3, 2, 1);
    }

    @Test
    void everyWordingCouldBeTabled() {
        CaseText text = text("B H L D P G T X", 2);

        for (int strength = 1; strength <= 4; strength++) {
            assertThat(text.at(strength).flaw(text.proposal())).isEmpty();
        }
    }
}
