package mufakat.history;

import static mufakat.history.Past.happened;
import static mufakat.history.Past.judged;
import static mufakat.history.Past.member;
import static mufakat.history.Past.passes;
import static mufakat.history.Past.table;
import static org.assertj.core.api.Assertions.assertThat;

import mufakat.engine.Line.Reason;
import mufakat.story.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BacktestTest {
    private final Story calm = table(member("AA", 5), member("BB", 5));
    private final Story strict = table(member("AA", 5), member("BB", 5, "justice 3", "sovereignty 1"), member("CC", 5));

    @Test
    void aTextThatTouchesNobodyPassesAtItsStrongest() {
        Hearing heard = judged(calm, happened(Fate.ADOPTED, "L")).hearings().get(Form.VOLUNTARY);

        assertThat(heard.passes()).isTrue();
        assertThat(heard.strength()).isEqualTo(3);
    }

    @Test
    void aTextIsSoftenedUntilNobodyObjects() {
        Hearing heard = judged(strict, happened(Fate.ADOPTED, "L")).hearings().get(Form.VOLUNTARY);

        assertThat(heard.passes()).isTrue();
        assertThat(heard.strength()).isEqualTo(1);
        assertThat(heard.decider()).isEqualTo("BB");
        assertThat(heard.comfort()).isEqualTo(-3);
    }

    @Test
    void aDutyIsJudgedAsItIs() {
        Hearing heard = judged(strict, happened(Fate.BLOCKED, "B L")).hearings().get(Form.BINDING);

        assertThat(heard.objectors()).containsExactly("BB");
        assertThat(heard.line()).get().satisfies(line -> {
            assertThat(line.reason()).isEqualTo(Reason.TOUCHES);
            assertThat(line.subject()).isEqualTo("justice");
            assertThat(line.amount().low()).isEqualTo(-12);
        });
    }

    @Test
    void whatWasAdoptedWeakenedIsTwoTexts() {
        Verdict verdict = judged(strict, happened(Fate.WEAKENED, "L"));

        assertThat(verdict.hearings().keySet()).containsExactly(Form.BINDING, Form.VOLUNTARY);
        assertThat(verdict.agrees()).isTrue();
        assertThat(judged(calm, happened(Fate.WEAKENED, "L")).agrees()).isFalse();
        assertThat(judged(calm, happened(Fate.WEAKENED, "L")).telling()).isEqualTo(Form.BINDING);
    }

    @ParameterizedTest
    @EnumSource(names = {"LIKE_MINDED", "SPREAD", "BLOCKED"})
    void whatNotAllEnteredIntoShouldFail(Fate fate) {
        assertThat(judged(strict, happened(fate, "B L")).agrees()).isTrue();
        assertThat(judged(calm, happened(fate, "L")).agrees()).isFalse();
    }

    @Test
    void whatWasAdoptedShouldPass() {
        assertThat(judged(calm, happened(Fate.ADOPTED, "L")).agrees()).isTrue();
        assertThat(judged(strict, happened(Fate.ADOPTED, "B L")).agrees()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1988, 0", "1997, 1", "2003, 2", "2017, 4", "2018, 5", "2025, 5"})
    void capacityGrowsFromNothing(int year, int capacity) {
        MembersOfYear members = new MembersOfYear(calm, Mapping.DEFAULT.beginning());

        assertThat(members.capacity(calm.members().get("AA"), year)).isEqualTo(capacity);
    }

    @Test
    void whatWasTooDearOnceIsAffordableLater() {
        Story poor = table(member("AA", 4), member("BB", 2));

        assertThat(judged(poor, happened(Fate.BLOCKED, "", 2, Years.of(1990))).agrees())
                .isTrue();
        assertThat(judged(poor, happened(Fate.ADOPTED_LATE, "", 2, new Years(1990, 2018)))
                        .agrees())
                .isTrue();
    }

    @Test
    void trainingCarriesWhatWouldFallWithoutIt() {
        assertThat(passes(table(member("AA", 5, "justice 3", "data 1")), "L D")).isFalse();
        assertThat(passes(table(member("AA", 5, "justice 3", "data 1", "training 3")), "L D"))
                .isFalse();
        assertThat(passes(table(member("AA", 5, "justice 3", "data 1", "training 3")), "L T"))
                .isTrue();
        assertThat(passes(table(member("AA", 5, "justice 3", "data 1", "training 3")), "L"))
                .isFalse();
    }
}
