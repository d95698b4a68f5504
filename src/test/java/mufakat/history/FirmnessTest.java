package mufakat.history;

import static mufakat.history.Past.happened;
import static mufakat.history.Past.lined;
import static mufakat.history.Past.member;
import static mufakat.history.Past.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mufakat.story.Story;
import org.junit.jupiter.api.Test;

class FirmnessTest {
    /** BB stands just where one step of justice decides. */
    private final Story edge = table(member("AA", 5), member("BB", 5, "justice 1"), member("CC", 5));

    private final List<Case> adopted =
            List.of(happened(RecordedFate.ADOPTED, "L"), happened(RecordedFate.NEVER_TABLED, "B"));

    @Test
    void casesThatWereNeverTabledDontCount() {
        Firmness firm = Firmness.of(edge, Mapping.DEFAULT, adopted);

        assertThat(firm.of()).isEqualTo(1);
        assertThat(firm.hits()).isEqualTo(1);
    }

    @Test
    void aScoreThatHangsOnOneNumberSaysWhich() {
        Story story = table(member("AA", 5), lined(member("BB", 5), "justice", 4), member("CC", 5));

        Firmness firm = Firmness.of(story, Mapping.DEFAULT, List.of(happened(RecordedFate.BLOCKED, "B L")));

        assertThat(firm.hits()).isEqualTo(1);
        assertThat(firm.single())
                .filteredOn(moved -> moved.hits() == 0)
                .extracting(Firmness.Moved::nudge)
                .contains(new Nudge("BB", Trait.RED_LINE, "justice", 1))
                .doesNotContain(new Nudge("BB", Trait.RED_LINE, "justice", -1));
    }

    @Test
    void numbersAreMovedOnlyWithinTheirRange() {
        Firmness firm = Firmness.of(edge, Mapping.DEFAULT, adopted);

        assertThat(firm.single())
                .extracting(Firmness.Moved::nudge)
                .contains(new Nudge("BB", Trait.SENSITIVITY, "justice", -1))
                .contains(new Nudge("BB", Trait.SENSITIVITY, "justice", 1))
                .contains(new Nudge("AA", Trait.SENSITIVITY, "justice", 1))
                .doesNotContain(new Nudge("AA", Trait.SENSITIVITY, "justice", -1))
                .doesNotContain(new Nudge("AA", Trait.TRUST, "", -1));
    }

    @Test
    void manyNumbersAreMovedTheSameWayEveryTime() {
        Firmness firm = Firmness.of(edge, Mapping.DEFAULT, adopted);

        assertThat(firm.shaken()).hasSize(Firmness.SHAKES).isSorted();
        assertThat(firm).isEqualTo(Firmness.of(edge, Mapping.DEFAULT, adopted));
    }

    @Test
    void aReadingThatTheOtherCasesChooseIsTriedOnTheOneLeftOut() {
        Story poor = table(member("AA", 1), member("BB", 1), member("CC", 1));
        Case dear = happened(RecordedFate.BLOCKED, "", 2, Years.of(2018));
        Case cheap = happened(RecordedFate.ADOPTED, "", 0, Years.of(2018));

        assertThat(Firmness.of(poor, Mapping.DEFAULT, List.of(dear, dear, cheap))
                        .unseen())
                .isEqualTo(3);
    }
}
