package mufakat.report.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import mufakat.browser.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

@Tag("browser")
class ComparisonPageTest {
    private static final String[] VIEWS = {
        "outcomes", "splits", "pairs", "paths", "members", "clauses", "carriers", "rules", "reflections", "method"
    };
    private static final String DRAWN = "return [...document.querySelectorAll('.body')].every(body => body.firstChild)";

    /** Pixels that the page is wider than its window. */
    private static final String OVERFLOW =
            "return Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)";

    private static Browser browser;

    @TempDir
    private Path folder;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @AfterEach
    void saysNothingOnTheConsoleAndAsksForNothing() {
        browser.sized(1280, 800).preferring("light");
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requests()).isEmpty();
    }

    @Test
    void thePageOpensWithQuestionsAndHasAllItsViews() {
        visit(AFerryClass.room(), "");

        assertThat(browser.find("main section").getDomAttribute("id")).isEqualTo("questions");
        assertThat(browser.all(".openers > li")).isNotEmpty().hasSizeLessThanOrEqualTo(3);
        assertThat(browser.all(".openers .name")).isNotEmpty();
        assertThat(browser.all("main section[id]"))
                .extracting(section -> section.getDomAttribute("id"))
                .containsExactly(concat("questions", VIEWS));
        assertThat(browser.all(".contents a"))
                .extracting(link -> link.getDomAttribute("href"))
                .hasSize(VIEWS.length + 1);
        assertThat(browser.find("#about").getText()).contains("4 games, 3 of them played to the end");
    }

    @Test
    void everyChartSaysWhatItIsAndHasATable() {
        visit(AFerryClass.room(), "");

        assertThat(browser.all(".chart")).hasSize(2).allSatisfy(chart -> {
            assertThat(chart.getDomAttribute("aria-label")).startsWith("Chart: ");
            assertThat(browser.run("return arguments[0].querySelectorAll('svg path').length", chart))
                    .isNotEqualTo(0L);
            assertThat(browser.run("return arguments[0].closest('section').querySelectorAll('table td').length", chart))
                    .isNotEqualTo(0L);
        });
        assertThat(browser.all("#members .stances")).hasSize(3);
        assertThat(browser.all("#members table")).hasSize(1);
    }

    @Test
    void thePointsOfTheChartAreTheGamesOfTheTable() {
        visit(AFerryClass.room(), "");

        assertThat(browser.run("return echarts.getInstanceByDom(document.querySelector('.chart.outcomes')).getOption()"
                        + ".series.filter(series => series.type === 'scatter')"
                        + ".flatMap(series => series.data.flatMap(point => point.games)).sort().join()"))
                .isEqualTo("0,1,2,3");
        browser.find("#outcomes details[data-key=games] summary").click();
        assertThat(browser.all("#outcomes details[data-key=games] tbody th"))
                .extracting(WebElement::getText)
                .containsExactly("Ana", "Budi", "Chan", "Dewi");
    }

    @Test
    void aFilterLeavesItsGamesAndStandsInTheAddress() {
        visit(AFerryClass.room(), "");
        assertThat(browser.find("#count").getText()).isEqualTo("4 of 4 games");

        browser.find("#outcomes .only[aria-label='Only these games: stopped before the end']")
                .click();
        browser.awaitText("#count", "1 of 4 games");
        assertThat(browser.hash()).contains("ending=*stopped");
        browser.awaitText("#members .came", "of 1 text");

        browser.visit(folder.resolve("page.html"), browser.hash());
        browser.awaitText("#count", "1 of 4 games");
        browser.find("#clear").click();
        browser.awaitText("#count", "4 of 4 games");
        browser.back();
        browser.awaitText("#count", "1 of 4 games");
    }

    @Test
    void aWayOfADecisionIsAFilterToo() {
        visit(AFerryClass.room(), "");

        browser.find("#splits .only").click();

        browser.awaitThat("return document.querySelector('#count').textContent !== '4 of 4 games'");
        assertThat(browser.hash()).contains("at=").contains("way=");
        assertThat(browser.find("#chosen").getText()).contains(": ");
        assertThat(browser.run("return document.querySelector('#decision').selectedIndex"))
                .isNotEqualTo(0L);
    }

    @Test
    void gamesOfOtherWorldsAreWarnedOfAndLeftOutByOneClick() {
        AClass room = AFerryClass.room();
        room.hands(
                "far.jsonl",
                AClass.saved(
                        new mufakat.save.SaveHeader(
                                new java.util.UUID(2, 2),
                                mufakat.save.SaveHeader.RULES,
                                "1.0.0",
                                new mufakat.save.SaveHeader.Edition("ferry", "1.0", AClass.hash()),
                                99,
                                new mufakat.save.SaveHeader.Player("Far", ""),
                                AClass.NOON,
                                Optional.empty(),
                                Optional.empty()),
                        "choose choice=nod"));
        visit(room, "");

        assertThat(browser.find("#warnings").getText()).startsWith("Unlike is compared with unlike.");
        browser.find("#warnings button").click();

        browser.awaitText("#count", "4 of 5 games");
    }

    @Test
    void theKeyboardOpensATranscriptAndComesBackFromIt() {
        visit(AFerryClass.room(), "");

        browser.tabTo(".openers .name", 40);
        String name = (String) browser.run("return document.activeElement.textContent");
        browser.press(Keys.ENTER);
        assertThat(browser.find("#game-heading").getText()).contains(name);
        assertThat(browser.all("#game .deeds > li")).hasSizeGreaterThan(4);
        assertThat(browser.run("return document.querySelector('#game').contains(document.activeElement)"))
                .isEqualTo(true);

        browser.tabTo("#game .what-if summary", 10);
        browser.press(Keys.ENTER);
        browser.awaitText("#game .what-if[open] code", ".jsonl\" --at 1");

        browser.press(Keys.ESCAPE);
        browser.awaitThat("return !document.querySelector('#game').open");
        assertThat(browser.run("return document.activeElement.textContent")).isEqualTo(name);
    }

    @Test
    void theKeyboardReachesEveryPart() {
        visit(AFerryClass.room(), "");

        browser.tabTo(".contents a[data-view=reflections]", 20);
        browser.press(Keys.ENTER);

        browser.awaitThat("return document.activeElement.id === 'reflections-heading'");
        assertThat(browser.hash()).isEqualTo("#reflections");
        assertThat(browser.find(".answers blockquote").getText()).isEqualTo("Aria was afraid to be told.");
        assertThat(browser.find(".answers .event").getText()).contains("“A ferry for all”");
    }

    @Test
    void nothingThatStudentsTypedIsMoreThanText() {
        String evil = "</script><script>window.struck=1</script><img src=x onerror=window.struck=1>";
        AClass room = AFerryClass.room();
        room.hands(
                "$(touch struck)`id`'.jsonl",
                AClass.saved(
                        AClass.header("<img src=x onerror=struck=1>{a|b}{{c}}", 9),
                        AFerryClass.answering(evil),
                        Optional.empty(),
                        "choose choice=bow",
                        "open-floor",
                        "adjourn",
                        "open-floor",
                        "adjourn"));
        visit(room, "#reflections?ending=%3Cimg%20src%3Dx%20onerror%3Dstruck%3D1%3E");
        browser.find("#clear").click();
        browser.awaitText("#count", "5 of 5 games");

        browser.awaitThat("return document.querySelector('.answers') !== null");
        assertThat(browser.find("#reflections").getText()).contains(evil);
        browser.run("openGame(data.sheets[0], data.sheets[0].games[0])");
        browser.run("document.querySelector('#game .what-if').open = true");
        browser.awaitText("#game .what-if code", "mufakat replay '$(touch struck)`id`'\\''.jsonl' --at 1");
        assertThat(browser.run("return window.struck")).isNull();
        assertThat(browser.all("img, [onload], [onerror]")).isEmpty();
    }

    @Test
    void anAuditFindsNothingThatKeepsAnyoneOut() throws IOException {
        for (String scheme : new String[] {"light", "dark"}) {
            browser.preferring(scheme);
            visit(AFerryClass.room(), "");
            browser.run("unfold()");
            browser.run(axe());
            assertThat(violations()).as(scheme).isEqualTo("");
            browser.run("openGame(data.sheets[0], data.sheets[0].games[2])");
            assertThat(violations()).as(scheme + ", a transcript").isEqualTo("");
            // Chromium warns of how the audit reads pixels.
            assertThat(browser.complaints()).allMatch(complaint -> complaint.contains("getImageData"));
        }
    }

    @Test
    void onPaperEverythingIsThereAndFits() {
        visit(AFerryClass.room(), "");
        browser.sized(720, 1000).on("print");

        browser.awaitThat("return document.querySelectorAll('main details[data-key]:not([open])').length === 0");
        for (String view : VIEWS) {
            assertThat(browser.find("#" + view + " .body").isDisplayed())
                    .as(view)
                    .isTrue();
        }
        assertThat(browser.find("#outcomes .name").isDisplayed()).isTrue();
        assertThat(browser.find("nav.contents").isDisplayed()).isFalse();
        assertThat(browser.run(OVERFLOW)).isEqualTo(0L);
        assertThat(browser.paper("compare")).isNotEmptyFile();
        browser.on("screen");
        browser.awaitThat("return document.querySelectorAll('details[data-key=games][open]').length === 0");
    }

    @Test
    void nothingIsCutOffOnAPhoneOrAProjector() {
        for (int width : new int[] {360, 1280, 1920}) {
            browser.sized(width, 800);
            visit(AFerryClass.room(), "");
            assertThat(browser.run(OVERFLOW)).as(width + " wide").isEqualTo(0L);
            browser.picture("compare-" + width);
        }
    }

    @Test
    void oneGameIsShownWithoutComparison() {
        visit(new AClass().plays("Ana", "choose choice=bow"), "");

        assertThat(browser.find("#questions .body").getText()).startsWith("One game alone can’t be compared.");
        assertThat(browser.find("main").getText()).doesNotContain("NaN", "undefined", "[object");
    }

    private void visit(AClass room, String hash) {
        browser.visit(AFerryClass.written(folder, room), hash);
        browser.awaitThat(DRAWN);
    }

    private static String[] concat(String first, String... others) {
        String[] all = new String[others.length + 1];
        all[0] = first;
        System.arraycopy(others, 0, all, 1, others.length);
        return all;
    }

    private static Object violations() {
        return browser.awaited("const done = arguments[arguments.length - 1];"
                + "axe.run().then(found => done(found.violations"
                + ".filter(rule => ['serious', 'critical'].includes(rule.impact))"
                + ".map(rule => rule.id + ': ' + rule.nodes.map(node => node.html).join(' ')).join('; ')))");
    }

    private static String axe() throws IOException {
        String resource = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
        try (InputStream in = ComparisonPageTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
