package mufakat.history;

import static mufakat.history.Past.happened;
import static org.assertj.core.api.Assertions.assertThat;

import mufakat.engine.model.Text;
import mufakat.story.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseTextTest {
    private static CaseText text(String features, int cost) {
        return CaseText.of(
                happened(RecordedFate.ADOPTED, features, cost, Years.of(2018)), Mapping.DEFAULT, Mapping.DOMAINS);
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
    void whatIsSocialTouchesCustomsWhereAStoryPartsThemFromSociety() {
        Case put = happened(RecordedFate.ADOPTED, "P G", 0, Years.of(2018));

        Clause core = CaseText.of(put, Mapping.DEFAULT, Mapping.domains(Past.campaign()))
                .proposal()
                .core();

        assertThat(core.touches()).containsOnlyKeys("customs", "society").containsValue(1);
    }

    @Test
    void trainingIsServedAndCostIsDemand() {
        CaseText text = text("T", 2);

        assertThat(text.proposal().core().serves()).containsEntry("training", 1);
        assertThat(text.proposal().demand()).isEqualTo(2 * Mapping.DEFAULT.demand());
    }

    @Test
    void aDutyStandsInTheBindingFormAlone() {
        CaseText text = text("B", 0);
        Text binding = text.plain(Form.BINDING).get(4);

        assertThat(text.plain(Form.BINDING)).containsOnlyKeys(4);
        assertThat(binding.strengths()).containsValue(Text.COMMITS);
        assertThat(text.plain(Form.VOLUNTARY).get(3).strengths())
                .containsEntry("core", 3)
                .containsEntry("duty", 0);
    }

    @Test
    void aDutyIsEndeavouredSinceNobodyStandsAboveToEnforceIt() {
        assertThat(text("B", 0).plain(Form.BINDING).get(4).strengths())
                .containsEntry("core", 4)
                .containsEntry("duty", 3);
    }

    @Test
    void aVoluntaryTextIsSoftenedFromEndeavoursToNotes() {
        assertThat(text("", 0).plain(Form.VOLUNTARY).keySet()).containsExactly(3, 2, 1);
    }

    @Test
    void aGuardedTextSparesEveryDomainThatItTouches() {
        CaseText text = text("B L D", 0);

        assertThat(text.plain(Form.BINDING).get(4).safeguards()).isEmpty();
        assertThat(text.guarded(Form.BINDING).get(4).safeguards()).containsExactly("data", "justice", "sovereignty");
    }

    @ParameterizedTest
    @EnumSource
    void everyWordingCouldBeTabled(Form form) {
        CaseText text = text("B H L D P G T X", 2);

        assertThat(text.guarded(form).values())
                .isNotEmpty()
                .allSatisfy(wording -> assertThat(wording.flaw(text.proposal())).isEmpty());
    }
}
