package mufakat.history;

import static mufakat.history.Past.campaign;
import static org.assertj.core.api.Assertions.assertThat;

import mufakat.story.Proposal;
import mufakat.story.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The campaign says how things stood before each of its sessions, and a year is read from there. */
class MembersOfYearTest {
    private final Story story = campaign();
    private final MembersOfYear members = new MembersOfYear(story, Mapping.DEFAULT.beginning());
    private final Proposal item = story.proposals().get("legal-treaty");

    @ParameterizedTest
    @CsvSource({"MY, 1988, 0", "MY, 1992, 1", "MY, 1997, 4", "LA, 2015, 0", "LA, 2016, 1", "LA, 2023, 3", "SG, 2030, 5"
    })
    void capacityIsThatBeforeTheLatestSessionOfThatYearOrEarlier(String member, int year, int capacity) {
        assertThat(members.capacity(story.members().get(member), year)).isEqualTo(capacity);
    }

    @Test
    void capacityNeverFallsFromYearToYear() {
        story.members().values().forEach(member -> {
            for (int year = 1989; year <= 2026; year++) {
                assertThat(members.capacity(member, year))
                        .as(member.id() + " in " + year)
                        .isGreaterThanOrEqualTo(members.capacity(member, year - 1));
            }
        });
    }

    @Test
    void redLinesLiftInTheYearInWhichTheStorySaysSo() {
        assertThat(members.first(item, 2003).situation().profiles().get("MM").redLines())
                .containsKey("justice");
        assertThat(members.first(item, 2016).situation().profiles().get("MM").redLines())
                .doesNotContainKey("justice")
                .containsKey("sovereignty");
    }

    @Test
    void whoeverComesForTheFirstTimeHasTheTrustOfTheBeginningAndNothingToPromise() {
        Seating first = members.first(item, 2025);

        assertThat(first.situation().standings().get("LA").trust())
                .isEqualTo(story.members().get("LA").trust());
        assertThat(first.promises()).isZero();
        assertThat(first.situation().standings().get("LA").ground()).isEmpty();
    }

    @Test
    void whoeverComesAgainHasTheTrustOfTheYearAndSomethingToPromise() {
        Seating again = members.again(item, 2025);

        assertThat(again.situation().standings().get("LA").trust()).isEqualTo(4);
        assertThat(again.promises()).isPositive();
    }

    @Test
    void aNudgeStaysWithinTheRange() {
        MembersOfYear able = members.nudged(new Nudges(
                java.util.List.of(new Nudge("SG", Trait.CAPACITY, "", 1), new Nudge("LA", Trait.CAPACITY, "", 1))));

        assertThat(able.capacity(story.members().get("SG"), 2023)).isEqualTo(5);
        assertThat(able.capacity(story.members().get("LA"), 2023)).isEqualTo(4);
        assertThat(able.first(item, 2023).situation().standings().get("LA").capacity())
                .isEqualTo(4);
    }

    @Test
    void aRedLineAboveTheTopOfTheLadderIsNone() {
        Nudges away = new Nudges(java.util.List.of(new Nudge("VN", Trait.RED_LINE, "sovereignty", 1)));

        assertThat(members.nudged(away)
                        .first(item, 2003)
                        .situation()
                        .profiles()
                        .get("VN")
                        .redLines())
                .containsOnlyKeys("authority", "data");
    }
}
