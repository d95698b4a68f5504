package mufakat.report.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import mufakat.browser.Browser;
import mufakat.report.graph.Traffic.Section;
import mufakat.story.Story;
import mufakat.words.Messages;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

@Tag("browser")
class GraphPageTest {

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
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requests()).isEmpty();
    }

    @Test
    void aPathIsFollowedByKeyboardAlone() {
        visit(Stories.small(), "");

        browser.tabTo("[data-node='scene/arrival']", 60);
        browser.press(Keys.ENTER);
        browser.awaitText("#told h2", "Arrival");
        assertThat(browser.find("#told").getText())
                .contains("The second is a thank-you", "leads to choice Listen first");
        assertThat(browser.hash()).isEqualTo("#scene/arrival");

        browser.tabTo("#told a[href='#choice/arrival/boast']", 12);
        browser.press(Keys.ENTER);
        browser.awaitText("#told h2", "Speak of what you have done");
        assertThat(browser.find("#told .only").getText())
                .contains("Only if “A yearly drill” is adopted", "You have nothing to point to yet");

        browser.tabTo("#told a[href='#scene/lobby']", 12);
        browser.press(Keys.ENTER);
        browser.awaitText("#told h2", "lobby");
        assertThat(browser.find("#trail").getText().lines())
                .containsExactly("Arrival", "Speak of what you have done", "lobby");

        browser.back();
        browser.awaitText("#told h2", "Speak of what you have done");
        browser.find("#back").click();
        browser.awaitText("#told h2", "Arrival");
        assertThat(browser.all("#trail li")).isEmpty();
    }

    @Test
    void theWaysInAndOutLightUp() {
        visit(Stories.small(), "#choice/arrival/listen");

        browser.awaitText("#told h2", "Listen first");
        assertThat(browser.all(".way.lit"))
                .extracting(way -> way.getDomAttribute("data-from") + " → " + way.getDomAttribute("data-to"))
                .containsExactly("scene/arrival → choice/arrival/listen", "choice/arrival/listen → scene/lobby");
        assertThat(browser.all(".node.lit"))
                .extracting(node -> node.getDomAttribute("data-node"))
                .containsExactly("scene/arrival", "choice/arrival/listen", "scene/lobby");
    }

    @Test
    void theArrowKeysGoAlongTheLines() {
        visit(Stories.small(), "");

        browser.tabTo("[data-node='session/first']", 60);
        browser.press(Keys.ARROW_DOWN);
        browser.press(Keys.ARROW_DOWN);
        browser.press(Keys.ARROW_RIGHT);
        browser.press(Keys.ENTER);

        browser.awaitText("#told h2", "Set out your plan");
    }

    @Test
    void somethingIsFoundByItsTitleItsIdOrItsText() {
        visit(Stories.small(), "");

        browser.find("#find").sendKeys("photograph", Keys.ENTER);
        browser.awaitText("#told h2", "Courses for all");
        assertThat(browser.all("section.view[data-view=flow]").get(0).isDisplayed())
                .isFalse();

        browser.find("#find").clear();
        browser.find("#find").sendKeys("nothing of the kind");
        browser.awaitText("#found-count", "Nothing has these words.");
    }

    @Test
    void anAddressBringsItsBoxIntoView() {
        visit(Stories.oneTable(), "#ending/peace");

        browser.awaitText("#told h2", "They came back every year");
        assertThat(browser.run("const box = document.querySelector('.drawing .here').getBoundingClientRect();"
                        + "return box.top >= 0 && box.bottom <= innerHeight"))
                .isEqualTo(true);
    }

    @Test
    void anAddressThatNamesNothingShowsTheBeginning() {
        visit(Stories.small(), "#scene/%E0%A4%A");

        browser.awaitText("#told", "Begin with the first session");
    }

    @Test
    void everyWordOfAHostileStoryIsText() {
        String evil = "</script><img src=x onerror=window.struck=1><script>window.struck=1</script>{{{title}}}'`";
        Story hostile =
                Stories.small(story -> story.replace("The Small Table", "\"</title><script>window.struck=1</script>\"")
                        .replace("title: Arrival", "title: \"<img src=x onerror=window.struck=1>\"")
                        .replace("The chair's note has two lines. The second is a thank-you.", '"' + evil + '"')
                        .replace("text: Listen first", "text: \"" + evil + '"')
                        .replace("title: A yearly drill", "title: '\"><svg onload=\"window.struck=1\">'")
                        .replace("A regional response team", "\"--><script>window.struck=1</script>\""));

        visit(hostile, "#scene/arrival");

        browser.awaitText("#told", "</script><img src=x onerror=");
        browser.find("#told a[href='#choice/arrival/boast']").click();
        browser.awaitText("#told .only", "><svg onload=");
        browser.find("#find").sendKeys("script");
        browser.awaitText("#found-count", "Found");
        assertThat(browser.run("return window.struck")).isNull();
        assertThat(browser.all("img, [onload], [onerror]")).isEmpty();
        assertThat(browser.all("script")).hasSize(2);
        assertThat(browser.run("return document.title")).asString().contains("</title><script>");
    }

    @Test
    void countsOfAPlayTestStandBesideTheLines() {
        Browser.file(folder, GraphPage.of(Stories.small(), Optional.of(played()), Messages.load()));
        browser.visit(folder.resolve("page.html"), "#choice/arrival/speak");

        browser.awaitText("#told .seen", "Never seen in 200 games.");
        assertThat(browser.all(".node.unseen"))
                .extracting(node -> node.getDomAttribute("data-node"))
                .contains("choice/arrival/speak")
                .doesNotContain("choice/arrival/listen", "incident/locked-ward");
        assertThat(browser.find(".way[data-to='choice/arrival/listen'] text").getText())
                .isEqualTo("180");
        assertThat(browser.find(".way[data-to='choice/arrival/speak']").getDomAttribute("class"))
                .contains("unseen");
    }

    @Test
    void theStoryThatComesWithTheGameCanBeLookedAt() {
        visit(Stories.oneTable(), "#scene/singapore-close");
        browser.awaitText("#told h2", "After the floor");
        browser.picture("graph-wide");
        browser.find("#find").sendKeys("regional cert", Keys.ENTER);
        browser.awaitText("#told", "makes easier");
        browser.picture("graph-foundations");
        assertThat(browser.paper("graph")).isNotEmptyFile();
        browser.on("print");
        browser.picture("graph-paper");
        assertThat(browser.find("section.view[data-view=flow]").isDisplayed()).isTrue();
        assertThat(browser.find("#panel").isDisplayed()).isFalse();
        browser.on("screen");

        browser.sized(400, 800).preferring("dark");
        visit(Stories.oneTable(), "#choice/bangkok/read");
        browser.awaitText("#told h2", "Read it tonight");
        browser.picture("graph-narrow-dark");
        Object overflow = browser.run("return document.documentElement.scrollWidth - innerWidth");
        browser.sized(1280, 800).preferring("light");
        assertThat((Long) overflow).isLessThanOrEqualTo(0);
    }

    private void visit(Story story, String hash) {
        Path page = Browser.file(folder, GraphPage.of(story, Optional.empty(), Messages.load()));
        browser.visit(page, hash);
    }

    private static Traffic played() {
        SortedMap<Section, SortedMap<String, Long>> seen = new TreeMap<>();
        seen.put(Section.CHOICES, new TreeMap<>(java.util.Map.of("arrival/listen", 180L)));
        return new Traffic("small", 200, seen);
    }
}
