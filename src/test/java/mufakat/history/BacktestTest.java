package mufakat.history;

import static mufakat.history.Past.happened;
import static mufakat.history.Past.judged;
import static mufakat.history.Past.member;
import static mufakat.history.Past.passes;
import static mufakat.history.Past.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import mufakat.engine.model.Line;
import mufakat.engine.model.Line.Reason;
import mufakat.story.Member;
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
        Hearing heard =
                judged(calm, happened(RecordedFate.ADOPTED, "L")).hearings().get(Form.VOLUNTARY);

        assertThat(heard.passes()).isTrue();
        assertThat(heard.strength()).isEqualTo(3);
    }

    @Test
    void aTextIsSoftenedUntilNobodyObjects() {
        Hearing heard =
                judged(strict, happened(RecordedFate.ADOPTED, "L")).hearings().get(Form.VOLUNTARY);

        assertThat(heard.passes()).isTrue();
        assertThat(heard.strength()).isEqualTo(1);
        assertThat(heard.decider()).isEqualTo("BB");
        assertThat(heard.comfort()).isEqualTo(-3);
    }

    @Test
    void aDutyIsJudgedAsItIs() {
        Hearing heard =
                judged(strict, happened(RecordedFate.BLOCKED, "B L")).hearings().get(Form.BINDING);

        assertThat(heard.objectors()).containsExactly("BB");
        assertThat(heard.line()).get().satisfies(line -> {
            assertThat(line.reason()).isEqualTo(Reason.TOUCHES);
            assertThat(line.subject()).isEqualTo("justice");
            assertThat(line.amount().low()).isEqualTo(-12);
        });
    }

    @Test
    void whatWasAdoptedWeakenedIsTwoTexts() {
        Verdict verdict = judged(strict, happened(RecordedFate.WEAKENED, "L"));

        assertThat(verdict.hearings().keySet()).containsExactly(Form.BINDING, Form.VOLUNTARY);
        assertThat(verdict.agrees()).isTrue();
        assertThat(judged(calm, happened(RecordedFate.WEAKENED, "L")).agrees()).isFalse();
        assertThat(judged(calm, happened(RecordedFate.WEAKENED, "L")).telling()).isEqualTo(Form.BINDING);
    }

    @ParameterizedTest
    @EnumSource(names = {"SPREAD", "BLOCKED"})
    void whatNotAllEnteredIntoShouldFail(RecordedFate fate) {
        assertThat(judged(strict, happened(fate, "B L")).agrees()).isTrue();
        assertThat(judged(calm, happened(fate, "L")).agrees()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"BB, true", "BB CC, false", "CC, false", "AA, false"})
    void amongTheLikeMindedExactlyThoseMustStandAsideWhoDid(String aside, boolean agrees) {
        Verdict verdict = judged(strict, Past.likeMinded("B L", aside));

        assertThat(verdict.objectors()).containsExactly("BB");
        assertThat(verdict.agrees()).isEqualTo(agrees);
        assertThat(verdict.agrees(Baseline.ONE_LINE)).isFalse();
        assertThat(CodedText.of(List.of(verdict.put()))).isEmpty();
    }

    @Test
    void whatWasAdoptedShouldPass() {
        assertThat(judged(calm, happened(RecordedFate.ADOPTED, "L")).agrees()).isTrue();
        assertThat(judged(strict, happened(RecordedFate.ADOPTED, "B L")).agrees())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1988, 0", "1997, 1", "2003, 2", "2017, 4", "2018, 5", "2025, 5"})
    void capacityGrowsFromNothing(int year, int capacity) {
        MembersOfYear members = new MembersOfYear(calm, Mapping.DEFAULT.beginning());

        assertThat(members.capacity(calm.members().get("AA"), year)).isEqualTo(capacity);
    }

    @Test
    void whatWasTooDearOnceIsAffordableLater() {
        Story poor = table(member("AA", 4), member("BB", 3));

        assertThat(judged(poor, happened(RecordedFate.BLOCKED, "", 2, Years.of(1990)))
                        .agrees())
                .isTrue();
        assertThat(judged(poor, happened(RecordedFate.ADOPTED_LATE, "", 2, new Years(1990, 2018)))
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

    @Test
    void whatComesAgainAfterYearsIsHeardAsAnEnvoyWouldBringIt() {
        Story wary = table(member("AA", 5), member("BB", 5, "justice 3"), member("CC", 5));

        Hearing fresh = judged(wary, happened(RecordedFate.BLOCKED, "B L", 0, Years.of(2019)))
                .hearings()
                .get(Form.BINDING);
        Hearing again = judged(wary, happened(RecordedFate.ADOPTED_LATE, "B L", 0, new Years(1997, 2019)))
                .hearings()
                .get(Form.BINDING);

        assertThat(fresh.passes()).isFalse();
        assertThat(reasons(fresh)).containsExactly(Reason.TRUST, Reason.TOUCHES);
        assertThat(again.passes()).isTrue();
        assertThat(reasons(again)).contains(Reason.FAMILIARITY);
        assertThat(again.comfort()).isGreaterThan(fresh.comfort());
    }

    @Test
    void aRedLineHoldsHoweverOftenATextComesAgain() {
        Story firm = lined(table(member("AA", 5), member("BB", 5)), "justice", 4);

        assertThat(judged(firm, happened(RecordedFate.ADOPTED_LATE, "B L", 0, new Years(1997, 2023)))
                        .agrees())
                .isFalse();
    }

    @Test
    void stoppedCasesAreCarriedToTheEndAsAControl() {
        List<Verdict> carried = Backtest.carried(
                strict,
                Mapping.DEFAULT,
                List.of(
                        happened(RecordedFate.BLOCKED, "B L"),
                        happened(RecordedFate.SPREAD, "L"),
                        happened(RecordedFate.ADOPTED, "L"),
                        happened(RecordedFate.WEAKENED, "L"),
                        happened(RecordedFate.NEVER_TABLED, "B H")));

        assertThat(carried)
                .hasSize(2)
                .allSatisfy(verdict -> assertThat(verdict.year()).isEqualTo(2023));
        assertThat(carried).extracting(Verdict::agrees).containsExactly(true, true);
    }

    private static List<Reason> reasons(Hearing heard) {
        return heard.outlook().ledgers().get("BB").lines().stream()
                .map(Line::reason)
                .distinct()
                .toList();
    }

    private static Story lined(Story story, String domain, int at) {
        SortedMap<String, Member> members = new TreeMap<>(story.members());
        members.computeIfPresent("BB", (id, member) -> Past.lined(member, domain, at));
        return story.withMembers(members);
    }
}
