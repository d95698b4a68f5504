package mufakat.report.playtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mufakat.report.Wrapped;
import mufakat.words.Messages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PlaytestReportTest {
    private static List<String> report;

    @BeforeAll
    static void playTest() {
        report = PlaytestReport.of(Stories.harbour(), Messages.load());
    }

    @Test
    void itBeginsWithWhatWasPlayed() {
        assertThat(report).startsWith("Play-test of “Harbour”: 320 games, seed 1.", "", "HOW EACH HABIT FARED");
    }

    @Test
    void everyKeyHasItsWords() {
        assertThat(report).noneMatch(line -> line.contains("[playtest."));
    }

    @Test
    void theCeilingIsSaidToBeProvedAndTheSearchToBeASample() {
        assertThat(String.join(" ", report).replaceAll(" +", " "))
                .contains("No game can come to more than 12 (proved); the best found reaches 100 % of that.")
                .contains("800 plans were tried; that is a sample");
    }

    @Test
    void everySectionHoldsWhatTheHarbourHides() {
        assertThat(section("DECISIONS OF WHICH NOTHING CAME"))
                .singleElement()
                .asString()
                .startsWith("scene arrival: the same end in all ");
        assertThat(section("ITEMS THAT WERE AGREED WHENEVER")).containsExactly("Buoys");
        assertThat(section("ITEMS THAT WERE TABLED AND NEVER"))
                .containsExactly("A harbour master over all: proved, no wording of it can ever be agreed");
        assertThat(section("NEVER SEEN"))
                .containsExactly(
                        "scene cellar",
                        "choice market/secret (Knock at the back door)",
                        "item master (A harbour master over all): never agreed",
                        "ending both (Both)");
        assertThat(section("WHO OBJECTED MOST").get(0))
                .startsWith("Aria to A harbour master over all: “One master rules” — ");
        assertThat(section("DAYS LEFT"))
                .hasSize(2)
                .allMatch(line -> line.contains("spring ") && line.contains(", autumn "));
        assertThat(section("THE BEST GAME FOUND")).contains("table item=buoys forum=quay", "open-floor");
    }

    @Test
    void wordsThatDoNotFollowTheNumbersAreNamed() {
        List<String> words = section("WHETHER WHAT DELEGATES SAY");
        assertThat(String.join(" ", words))
                .containsPattern("words about something else: [1-9][0-9]*, of [1-9][0-9]* times that somebody spoke")
                .contains("Aria on A harbour master over all: I was born in this harbour. — ");
    }

    @Test
    void habitsStandSideBySide() {
        assertThat(section("HOW EACH HABIT FARED").stream().map(line -> line.split(" ")[0]))
                .startsWith(
                        "habit",
                        "random",
                        "reckless",
                        "haggling",
                        "timid",
                        "bare",
                        "recipe",
                        "novice",
                        "patient",
                        "best");
        assertThat(section("HOW OFTEN AN ITEM WAS AGREED"))
                .anySatisfy(line -> assertThat(line).startsWith("Buoys").contains("100 % · 4.0"))
                .anySatisfy(line ->
                        assertThat(line).startsWith("A harbour master over all").contains("0 %"));
        assertThat(section("WHERE THE MEASURES ENDED"))
                .hasSize(4)
                .anySatisfy(line -> assertThat(line).startsWith("measure").endsWith("timid"))
                .anySatisfy(line -> assertThat(line).startsWith("measure").endsWith("patient"));
    }

    @Test
    void proseFitsATerminalAndTablesNearly() {
        List<String> oneTable = PlaytestReport.of(Stories.oneTable(2), Messages.load());
        List<String> told = oneTable.subList(0, oneTable.indexOf("THE BEST GAME FOUND, DECISION BY DECISION"));

        assertThat(told).hasSizeGreaterThan(50).allMatch(line -> line.codePointCount(0, line.length()) <= 100);
        assertThat(told)
                .filteredOn(line -> line.contains("“") || line.contains("plans"))
                .hasSizeGreaterThan(10)
                .allMatch(line -> line.codePointCount(0, line.length()) <= 80);
    }

    @Test
    void aBrokenLineGoesOnFurtherIn() {
        String word = "x".repeat(38);

        assertThat(Wrapped.lines("  " + word + " " + word + " " + word))
                .containsExactly("  " + word + " " + word, "    " + word);
        assertThat(Wrapped.lines("y".repeat(90))).containsExactly("y".repeat(90));
    }

    private static List<String> section(String heading) {
        int from = 0;
        while (!report.get(from).startsWith(heading)) {
            from++;
        }
        return report.subList(from + 1, report.size()).stream()
                .takeWhile(line -> line.startsWith("  "))
                .map(String::strip)
                .toList();
    }
}
