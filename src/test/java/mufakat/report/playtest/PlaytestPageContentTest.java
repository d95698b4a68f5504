package mufakat.report.playtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import mufakat.playtest.PlaytestFindings;
import mufakat.playtest.Tally;
import mufakat.report.playtest.Grid.Cell;
import mufakat.report.playtest.Grid.Row;
import mufakat.report.playtest.Headlines.Headline;
import mufakat.words.Messages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PlaytestPageContentTest {
    private static final Messages MESSAGES = Messages.load();
    private static PlaytestFindings harbour;

    @BeforeAll
    static void playTest() {
        harbour = Stories.harbour();
    }

    @Test
    void whatStandsOutLeadsToThePartThatShowsIt() {
        assertThat(Headlines.of(harbour, MESSAGES))
                .extracting(Headline::text, Headline::link)
                .containsExactly(
                        tuple("4 things were never seen: no game came past them.", "unseen"),
                        tuple("1 decision changed nothing: scene arrival.", "forks"),
                        tuple("1 item was tabled and never agreed: A harbour master over all.", "items"),
                        tuple("1 item was agreed whenever tabled: Buoys.", "items"),
                        tuple("The best game is as good without promises and consultations.", "tools"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void everyGameIsInOneOfThePoints() {
        Map<String, Object> data = ChartData.of(harbour, MESSAGES);
        List<List<List<Integer>>> points = (List<List<List<Integer>>>) data.get("points");

        assertThat((List<String>) data.get("habits"))
                .containsExactly(
                        "random", "reckless", "haggling", "timid", "bare", "recipe", "novice", "patient", "search");
        assertThat(points).hasSize(9);
        assertThat(points.subList(0, 8))
                .allSatisfy(habit -> assertThat(
                                habit.stream().mapToInt(point -> point.get(2)).sum())
                        .isEqualTo(40));
        assertThat(points)
                .allSatisfy(habit -> assertThat(habit.stream().map(point -> point.subList(0, 2)))
                        .doesNotHaveDuplicates());
        assertThat((List<List<Integer>>) data.get("frontier"))
                .allSatisfy(point -> assertThat(point.get(1)).isLessThanOrEqualTo((Integer) data.get("ceiling")));
    }

    @Test
    void anItemShowsHowOftenItWasAgreedAndWhatItCanCarry() {
        Grid items = new ItemsParts(harbour, MESSAGES).items().tables().get(0);

        assertThat(items.head())
                .containsExactly(
                        "item",
                        "random",
                        "reckless",
                        "haggling",
                        "timid",
                        "bare",
                        "recipe",
                        "novice",
                        "patient",
                        "ceiling");
        Row buoys = items.rows().get(0);
        assertThat(buoys.head()).isEqualTo("Buoys");
        assertThat(buoys.cells().get(1)).satisfies(reckless -> {
            assertThat(reckless.text()).isEqualTo("100 %");
            assertThat(reckless.share()).isEqualTo(100);
            assertThat(reckless.notes()).hasSize(2).endsWith("core 4.0");
        });
        assertThat(buoys.cells().get(8).text()).isEqualTo("at most 12");
        assertThat(items.rows().get(1).cells().get(8).text()).isEqualTo("can never be agreed");
    }

    @Test
    void aBlockedTextNamesTheClauseAndAllObjectionsAreInTheTable() {
        PagePart blocked = new ItemsParts(harbour, MESSAGES).blocked();
        int times = harbour.tallies().values().stream()
                .map(Tally::objections)
                .flatMap(objections -> objections.values().stream())
                .mapToInt(Integer::intValue)
                .sum();

        Row aria = blocked.tables().get(0).rows().get(0);
        assertThat(aria.head()).isEqualTo("Aria");
        assertThat(aria.cells()).extracting(Cell::text).containsExactly("", String.valueOf(times));
        assertThat(aria.cells().get(1).tips())
                .singleElement()
                .satisfies(tip -> assertThat(tip.says()).contains("“One master rules”"));
        assertThat(blocked.folds().get(0).table().rows())
                .extracting(row -> row.cells().get(2).text())
                .containsExactly(String.valueOf(times));
    }

    @Test
    void theBestGameIsToldSessionBySessionAndItsDecisionsAreAllThere() {
        BestGame best = new BestGame(harbour, MESSAGES);
        int decisions = harbour.best().orElseThrow().decisions().size();

        assertThat(best.chapters()).extracting(BestGame.Chapter::heading).containsExactly("Spring", "Autumn");
        assertThat(best.chapters().stream().mapToInt(chapter -> chapter.deeds().size()))
                .satisfies(all -> assertThat(
                                all.stream().mapToInt(Integer::intValue).sum())
                        .isEqualTo(decisions));
        assertThat(best.chapters().stream().flatMap(chapter -> chapter.deeds().stream()))
                .extracting(BestGame.Deed::sentence)
                .contains("Tabled “Buoys” before the quay", "Opened the floor");
        assertThat(best.lines().lines()).hasSize(decisions);
        assertThat(best.part().tables().get(0).rows().get(0).cells())
                .extracting(Cell::text)
                .startsWith("Spring", "adopted")
                .last()
                .isEqualTo("“Lay buoys” commits");
    }

    @Test
    void everyWordOfThePageIsThereAndItsSizeIsSmallBesideTheChartLibrary() {
        String page = PlaytestPage.of(Stories.oneTable(3), "1.2.3", MESSAGES);

        assertThat(page).startsWith("<!DOCTYPE html>\n<!-- made by mufakat -->").doesNotContain("[playtest.");
        assertThat(page).contains("Made by Mufakat 1.2.3 with “One Table”");
        assertThat(page.length() - mufakat.report.Charts.library().length()).isLessThan(300_000);
    }
}
