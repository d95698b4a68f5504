package mufakat.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What has to be the same for differences between games to come from choices alone. */
class WorldTest {
    private static final World WHOLE = new World("1.0", "abc", Optional.empty(), 3, 2);

    @Test
    void wholeStoriesComeBeforeLessonsThenSeedsEditionsAndRules() {
        World lesson = new World("1.0", "abc", Optional.of("autumn"), 1, 2);
        World otherLesson = new World("1.0", "abc", Optional.of("spring"), 0, 2);
        World seed = new World("1.0", "abc", Optional.empty(), 4, 1);
        World version = new World("1.1", "aaa", Optional.empty(), 3, 1);
        World edition = new World("1.0", "abd", Optional.empty(), 3, 1);
        World rules = new World("1.0", "abc", Optional.empty(), 3, 3);

        assertThat(List.of(otherLesson, lesson, seed, version, edition, rules, WHOLE).stream()
                        .sorted())
                .containsExactly(WHOLE, rules, edition, version, seed, lesson, otherLesson);
    }

    @Test
    void aThirdGameOfANameHasAThreeBehindIt() {
        assertThat(NamingPolicy.unlike(List.of("Ana", "ana", "Ana", "Bo")))
                .containsExactly("Ana", "ana (2)", "Ana (3)", "Bo");
        assertThat(NamingPolicy.unlike(List.of("Ana", "Ana", "Ana (3)", "Ana")))
                .containsExactly("Ana", "Ana (2)", "Ana (3)", "Ana (4)");
    }

    @Test
    void whatIsGravestIsSaidFirst() {
        Remark noted = Remark.of(Remark.Weight.NOTED, "a", "torn");
        Remark doubted = Remark.of(Remark.Weight.DOUBTED, "b", "damaged", 3);
        Remark later = Remark.of(Remark.Weight.DOUBTED, "b", "damaged", 4);
        Remark other = Remark.of(Remark.Weight.DOUBTED, "b", "does-not-fit", 1);

        assertThat(List.of(noted, other, later, doubted).stream().sorted())
                .containsExactly(doubted, later, other, noted);
        assertThat(doubted.about("Tapir 12").file()).isEqualTo("Tapir 12");
    }

    @Test
    void whatComesMostOftenIsTheCommonest() {
        assertThat(Commonest.of(List.of("b", "a", "b").stream())).contains("b");
        assertThat(Commonest.of(List.<String>of().stream())).isEmpty();
    }
}
