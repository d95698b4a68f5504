package mufakat.report.playtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import mufakat.browser.Browser;
import mufakat.playtest.PlaytestFindings;
import mufakat.words.Messages;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

@Tag("browser")
class PlaytestPageTest {
    /** Pixels that the page is wider than its window. */
    private static final String OVERFLOW =
            "return Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)";

    private static Browser browser;
    private static PlaytestFindings harbour;

    @TempDir
    private Path folder;

    @BeforeAll
    static void open() {
        browser = Browser.open();
        harbour = Stories.harbour();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @AfterEach
    void saysNothingOnTheConsoleAndAsksForNothing() {
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requests()).isEmpty();
    }

    @Test
    void everyChartIsDrawnAndHasATableAfterIt() {
        visit(harbour, "");

        browser.find("[data-chart] svg");
        assertThat(browser.all("[data-chart]"))
                .extracting(chart -> chart.getDomAttribute("data-chart"))
                .containsExactly("worth", "measure", "unspent");
        assertThat(browser.all("[data-chart]")).allSatisfy(chart -> {
            assertThat(chart.getDomAttribute("aria-label")).startsWith("Chart: ");
            assertThat(browser.run("return arguments[0].querySelectorAll('svg path').length", chart))
                    .asString()
                    .satisfies(paths -> assertThat(Integer.parseInt(paths)).isGreaterThan(5));
            assertThat(browser.run("return arguments[0].closest('section').querySelectorAll('table td').length", chart))
                    .isNotEqualTo(0L);
        });
    }

    @Test
    void aFindingLeadsToItsPartByKeyboard() {
        visit(harbour, "");

        browser.tabTo(".headlines a[href='#items']", 40);
        browser.press(Keys.ENTER);

        assertThat(browser.hash()).isEqualTo("#items");
        assertThat(browser.run("const top = document.getElementById('items').getBoundingClientRect().top;"
                        + "return top >= 0 && top < innerHeight"))
                .isEqualTo(true);
    }

    @Test
    void theClauseThatWasInTheWayIsSaidWhenItsNumberHasTheFocusAndEnterOpensTheTable() {
        visit(harbour, "");
        assertThat(browser.find("#blocked .tip").getText()).startsWith("Point at a number");

        browser.tabTo("#blocked [data-tip]", 60);
        assertThat(browser.find("#blocked .tip").getText()).contains("Aria", "“One master rules”");

        browser.press(Keys.ENTER);
        browser.awaitText("#blocked-table td", "Aria");
        assertThat(browser.find("#blocked-table tbody tr").getText())
                .startsWith("A harbour master over all Aria One master rules");
    }

    @Test
    void theDecisionsOfTheBestGameCanBeCopied() {
        visit(harbour, "");
        browser.find("#best details summary").click();

        assertThat(browser.find("#lines").getText()).contains("table item=buoys forum=quay");
        browser.find("#copy").click();
        browser.awaitText("#copied", "opied.");
    }

    @Test
    void everyWordOfAHostileStoryIsText() {
        String evil = "</script><img src=x onerror=window.struck=1>{{{title}}}";
        PlaytestFindings hostile = Stories.harbour(
                story -> story.replace("title: Harbour", "title: \"</title><script>window.struck=1</script>\"")
                        .replace("name: Aria", "name: '\"><svg onload=struck=1>'")
                        .replace("name: calm", "name: \"<img src=x onerror=struck=1>\"")
                        .replace("title: Spring", "title: \"{a|<script>window.struck=1</script>}\"")
                        .replace("says: \"One master rules\"", "says: \"" + evil + '"')
                        .replace("text: \"Bow\"", "text: \"" + evil + '"'));

        visit(hostile, "#blocked-table");

        browser.awaitText("#blocked-table td:nth-child(3)", evil);
        browser.tabTo("#blocked [data-tip]", 60);
        browser.awaitText("#blocked .tip", evil);
        assertThat(browser.find(".chart.measure").getText()).contains("<img src=x onerror=struck=1>");
        assertThat(browser.run("return window.struck")).isNull();
        assertThat(browser.all("img, [onload], [onerror]")).isEmpty();
        assertThat(browser.all("script")).hasSize(4);
    }

    @Test
    void theStoryThatComesWithTheGameCanBeLookedAt() {
        Path page = Browser.file(folder, PlaytestPage.of(Stories.oneTable(100), "1.0", Messages.load()));
        browser.visit(page, "");
        browser.find("[data-chart] svg");
        for (String part : new String[] {
            "summary", "worth", "habits", "items", "blocked", "measures", "unspent", "forks", "tools", "best", "method"
        }) {
            browser.run("document.getElementById(arguments[0]).scrollIntoView()", part);
            browser.picture("playtest-" + part);
        }
        browser.run("document.querySelector('ol.deeds').scrollIntoView()");
        browser.picture("playtest-transcript");
        browser.sized(720, 1000).on("print");
        assertThat(browser.run(OVERFLOW)).isEqualTo(0L);
        assertThat(browser.run("return Math.min(...[...document.querySelectorAll('[data-chart] svg')]"
                        + ".map(chart => chart.getBoundingClientRect().height))"))
                .asString()
                .satisfies(height -> assertThat(Double.parseDouble(height)).isGreaterThan(150));
        for (String part : new String[] {"summary", "items", "blocked", "measures", "unspent", "best"}) {
            browser.run("document.getElementById(arguments[0]).scrollIntoView()", part);
            browser.picture("playtest-paper-" + part);
        }
        assertThat(browser.find("nav.contents").isDisplayed()).isFalse();
        assertThat(browser.paper("playtest")).isNotEmptyFile();
        browser.on("screen");

        browser.sized(400, 800).preferring("dark");
        browser.visit(page, "");
        for (String part : new String[] {"summary", "worth", "items", "blocked", "measures", "unspent", "best"}) {
            browser.run("document.getElementById(arguments[0]).scrollIntoView()", part);
            browser.picture("playtest-narrow-" + part);
        }
        Object overflow = browser.run(OVERFLOW);
        Object paper = browser.run("return getComputedStyle(document.body).backgroundColor");
        Object ink = browser.run("return document.querySelector('.chart.measure text').getAttribute('fill')");
        browser.sized(1280, 800).preferring("light");
        assertThat(overflow).isEqualTo(0L);
        assertThat(paper).isEqualTo("rgb(21, 24, 28)");
        assertThat(ink).isIn("#e8e6e1", "#a4abb3");
    }

    private void visit(PlaytestFindings findings, String hash) {
        browser.visit(Browser.file(folder, PlaytestPage.of(findings, "1.0", Messages.load())), hash);
    }
}
