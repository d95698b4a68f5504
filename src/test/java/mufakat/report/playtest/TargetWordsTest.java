package mufakat.report.playtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import mufakat.playtest.PlaytestFindings;
import mufakat.playtest.Target;
import mufakat.playtest.Target.Bounds;
import mufakat.playtest.Target.Reached;
import mufakat.playtest.Target.Unit;
import mufakat.playtest.Targets;
import mufakat.report.playtest.Grid.Cell;
import mufakat.report.playtest.Grid.Row;
import mufakat.words.Messages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TargetWordsTest {
    private static final Messages MESSAGES = Messages.load();
    private static PlaytestFindings straits;
    private static TargetWords words;

    @BeforeAll
    static void playTest() {
        straits = Stories.straits();
        words = new TargetWords(straits.story(), MESSAGES);
    }

    @Test
    void whatMustBeIsSaid() {
        assertThat(Targets.of(straits))
                .extracting(words::name, words::must)
                .containsExactly(
                        tuple("first drafts nobody objects to, by session", "10 to 45 %"),
                        tuple("patient: texts doubted, by session", "20 % or more"),
                        tuple("best without partners", "-40 to -12 %"),
                        tuple("best without one partner alone", "-40 to -3 %"),
                        tuple("best without precedents", "-40 to -5 %"),
                        tuple("best without safeguards", "-40 to -5 %"),
                        tuple("best without promises", "-40 to -5 %"),
                        tuple("best without consultations", "-15 % or less"),
                        tuple("bare against best", "45 % or less"),
                        tuple("recipe: texts objected to at first", "50 % or more"),
                        tuple("recipe: texts that are agreed", "60 % or less"),
                        tuple("recipe against best", "30 % or less"),
                        tuple("patient against best", "45 to 65 %"),
                        tuple("haggling against best", "20 to 45 %"),
                        tuple("patient: games with the commonest ending", "60 % or less"),
                        tuple("endings that no habit comes to", "none"),
                        tuple("choices and offers of which nothing comes", "none"),
                        tuple("patient: promises left, on average", "2 or less"),
                        tuple("novice: games without the worst ending", "50 % or more"));
    }

    @Test
    void whatIsStandsBesideIt() {
        Target shares = new Target(
                "drafts", Unit.PERCENT, new Bounds(10, 45), List.of(new Reached("a", 120), new Reached("b", 450)));
        Target partners = new Target(
                "each-partner",
                Unit.PERCENT,
                new Bounds(-40, -3),
                List.of(new Reached("north", -50), new Reached("west", 0)));
        Target number =
                new Target("tokens", Unit.NUMBER, new Bounds(Integer.MIN_VALUE, 2), List.of(new Reached("", 34)));

        assertThat(words.lines(List.of(shares, partners, number)).stream().map(line -> line.replaceAll(" {2,}", "; ")))
                .containsExactly(
                        "target; must be; is; met",
                        "first drafts nobody objects to, by session; 10 to 45 %; 12, 45 %; met",
                        "best without one partner alone; -40 to -3 %; north -5, west 0 %; MISSED",
                        "patient: promises left, on average; 2 or less; 3.4; MISSED");
    }

    @Test
    void theReportAndThePageHaveThemNearTheTop() {
        List<String> report = PlaytestReport.of(straits, MESSAGES);
        int heading = report.indexOf("TARGETS: WHAT A STORY OF SEVERAL SESSIONS MUST SHOW");
        PagePart part = new StoryParts(straits, MESSAGES).targets(Targets.of(straits));
        List<Row> rows = part.tables().get(0).rows();

        assertThat(heading).isPositive().isLessThan(report.indexOf("HOW MANY GAMES IN A HUNDRED CAME TO EACH ENDING"));
        assertThat(report.subList(heading + 2, heading + 2 + rows.size()))
                .allMatch(line -> line.endsWith("met") || line.endsWith("MISSED"));
        assertThat(rows).extracting(Row::head).startsWith("first drafts nobody objects to, by session");
        assertThat(rows.get(0).cells())
                .extracting(Cell::text)
                .startsWith("10 to 45 %")
                .hasSize(3);
        assertThat(PlaytestPage.of(straits, "1", MESSAGES))
                .contains("id=\"targets\"", "best without one partner alone")
                .doesNotContain("[playtest.");
    }

    @Test
    void whatEachPartnerAloneIsWorthIsInTheTableOfTools() {
        List<String> report = PlaytestReport.of(straits, MESSAGES);
        assertThat(report).anyMatch(line -> line.startsWith("  without South  "));
        assertThat(new StoryParts(straits, MESSAGES).tools().tables().get(0).rows())
                .extracting(Row::head)
                .endsWith("without consultations", "without North", "without South", "without West");
    }

    @Test
    void missedTargetsAreAHeadline() {
        long missed =
                Targets.of(straits).stream().filter(target -> !target.isMet()).count();
        assertThat(missed).isGreaterThan(1);
        assertThat(Headlines.of(straits, MESSAGES)).anySatisfy(headline -> {
            assertThat(headline.text()).startsWith(missed + " targets are missed: ");
            assertThat(headline.link()).isEqualTo("targets");
        });
    }
}
