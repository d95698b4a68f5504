package mufakat.report.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mufakat.compare.Comparison;
import mufakat.compare.GameSummary;
import mufakat.compare.TabledText;
import org.junit.jupiter.api.Test;

class ComparisonReportTest {
    private static final Path GOLDEN = Path.of("src/test/resources/compare/report.txt");

    private static final AClass ROOM = AFerryClass.room();

    /** To accept what the report looks like now: {@code -Dgolden.update=true}, then read the difference. */
    @Test
    void showsHowTheGamesEndedWhatDividedThemAndWhatToAsk() throws IOException {
        Comparison comparison = ROOM.comparison();
        String report = String.join("\n", ComparisonReport.of(comparison, AClass.MESSAGES))
                        .replace(AClass.hash().substring(0, 8), "01234567")
                + "\n";
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(GOLDEN, report);
        }

        assertThat(comparison.remarks()).isEmpty();
        assertThat(report).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void saysInHowManyGamesWhichPartnerCarriedWhat() {
        assertThat(section("WHOSE HELP"))
                .containsExactly(
                        "  A crane for all: agreed in 2 games; carried by The guild in 1, by no partner",
                        "    in 1",
                        "  A hoist: agreed in 1 game; carried by The school in 1");
    }

    @Test
    void saysWhatWasPromisedKeptAndBrokenWhereSomethingWasPromised() {
        assertThat(section("PROMISES")).containsExactly("  game  made  kept  broken", "  Budi     2     1       1");
        assertThat(ComparisonReport.of(ROOM.comparison(), AClass.MESSAGES))
                .noneMatch(line -> line.startsWith("PROMISES"));
    }

    private static List<String> section(String heading) {
        List<String> report = ComparisonReport.of(AHarbourClass.room().comparison(), AClass.MESSAGES);
        return report.stream()
                .dropWhile(line -> !line.startsWith(heading))
                .skip(1)
                .takeWhile(line -> !line.isEmpty())
                .toList();
    }

    @Test
    void fitsATerminalOf80Columns() {
        AClass room = new AClass();
        ROOM.games().forEach(game -> room.hands(game.file(), game.saved()));
        room.plays("Somebody With A Name That Is Far Longer Than Any Column", "choose choice=bow", "open-floor");

        assertThat(ComparisonReport.of(room.comparison(), AClass.MESSAGES))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void ofAGameThatIsOnTellsNoMoreThanItsTableHasHeard() {
        String[] fallen = {
            "choose choice=bow",
            "draft item=ferry clauses=run:3,rule:3 forum=quay",
            "open-floor",
            "table item=ferry forum=quay",
            "let-rest"
        };
        Comparison comparison = new AClass().plays("Ana", fallen).comparison();
        GameSummary account = comparison.accounts().get(0);
        TabledText fate = account.fates().get(0);

        String held = new ComparisonWords(AClass.story(), AClass.MESSAGES)
                .held(account, fate, fate.held().get(0));

        assertThat(held).isEqualTo("Aria objects over “One office rules it”");
    }

    @Test
    void aGameAloneIsShownWithoutQuestionsAboutOthers() {
        List<String> report = ComparisonReport.of(
                new AClass().plays("Ana", "choose choice=bow").comparison(), AClass.MESSAGES);

        assertThat(report)
                .anyMatch(line -> line.contains("1 game side by side"))
                .noneMatch(line -> line.contains("DIVIDED"));
    }
}
