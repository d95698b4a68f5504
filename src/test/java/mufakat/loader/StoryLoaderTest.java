package mufakat.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import mufakat.check.Code;
import mufakat.story.Condition;
import mufakat.story.DecisionRule;
import mufakat.story.Effect;
import mufakat.story.Measure;
import mufakat.story.Partner;
import mufakat.story.Scene;
import mufakat.story.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoryLoaderTest {
    private static final Path SMALL = Path.of("src/test/resources/stories/small.yaml");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"story/one-table.yaml", "src/test/resources/stories/small.yaml"})
    void thereIsNothingToWarnOfInOurOwnStories(Path story) {
        assertThat(StoryLoader.examine(story).problems()).isEmpty();
    }

    @Test
    void whatAnAuthorLeavesOutHasItsDefault() {
        Story story = small();

        assertThat(story.story().decision()).isEqualTo(DecisionRule.CONSENSUS);
        assertThat(story.rules().patience()).isEqualTo(3);
        assertThat(story.rules().days()).isEqualTo(4);
        assertThat(story.members().get("CC").place()).isEmpty();
        assertThat(story.partners().get("meridian").offers().get(0).asks())
                .isEqualTo(new Partner.Asks(0, new TreeSet<>(), new TreeMap<>()));
        assertThat(story.measures().get("overlap").direction()).isEqualTo(Measure.Direction.DOWN);
    }

    @Test
    void aThingKnowsTheKeyItStandsUnder() {
        assertThat(small().members().get("DD").id()).isEqualTo("DD");
        assertThat(small().glossary().get("CERT").word()).isEqualTo("CERT");
    }

    @Test
    void aParagraphMayBePlainTextOrHaveACondition() {
        Scene arrival = small().scenes().get("arrival");

        assertThat(arrival.text().get(0).when()).isEmpty();
        assertThat(arrival.text().get(1).when()).containsExactly(new Condition.Trust(new TreeMap<>(Map.of("BB", 2))));
    }

    @Test
    void aListOfIdsMayBeASingleId() {
        assertThat(small().practices().get("national-cert").adopters()).containsExactly("AA");
        assertThat(small().scenes().get("arrival").choices().get(1).effects())
                .containsExactly(new Effect.Flag(List.of("spoke-first")));
    }

    @Test
    void kindsAreTakenInTheOrderOfTheirNamesAndNest() {
        assertThat(small().endings().get(0).when())
                .containsExactly(
                        new Condition.Agreed(2),
                        new Condition.Any(List.of(
                                List.of(new Condition.Strength(new TreeMap<>(Map.of("hub", 2)))),
                                List.of(new Condition.Adopted(List.of("drill", "assistance"))))),
                        new Condition.Silent(0));
    }

    @Test
    void aListOfMapsHoldsOneKindTwice() throws IOException {
        String twice = "effects: [{ trust: { BB: 1 } }, { trust: { CC: 1 }, flag: heard }], goto";
        Story story = playable(changed("effects: { flag: spoke-first }, goto", twice));

        assertThat(story.scenes().get("arrival").choices().get(1).effects())
                .containsExactly(
                        new Effect.Trust(new TreeMap<>(Map.of("BB", 1))),
                        new Effect.Flag(List.of("heard")),
                        new Effect.Trust(new TreeMap<>(Map.of("CC", 1))));
    }

    @Test
    void plainWordsStayWords() throws IOException {
        assertThat(playable(changed("title: The Small Table", "title: no"))
                        .story()
                        .title())
                .isEqualTo("no");
        assertThat(playable(changed("title: The Small Table", "title: on"))
                        .story()
                        .title())
                .isEqualTo("on");
        assertThat(playable(changed("title: The Small Table", "title: 2026-11-22"))
                        .story()
                        .title())
                .isEqualTo("2026-11-22");
        assertThat(playable(changed("trust: { all: 1 } }", "trust: { all: +1 } }")))
                .isEqualTo(small());
    }

    @Test
    void textIsStrippedOfWhatCouldHarmATerminal() throws IOException {
        String hostile = "title: \"Red\\e[31m \\0\\x9b2J\\u202eli\\tne\\r\\nnext e\\u0301\"";
        String title =
                playable(changed("title: The Small Table", hostile)).story().title();

        assertThat(title).isEqualTo("Red[31m 2Jli ne\nnext \u00e9");
    }

    @Test
    void whatWasReadCanNotBeChanged() {
        Story story = small();

        assertThatThrownBy(() -> story.members().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> story.sessions().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> story.members().get("AA").neighbours().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void everyProblemOfShapeIsFoundInOnePassEachWithItsPlace() throws IOException {
        Path story = changed("capital: Port Aral", "captial: Port Aral");
        Files.writeString(
                story,
                Files.readString(story).replace("kind: phishing", "kind: 7").replace("days: 3", "days: x"));

        assertThat(StoryLoader.load(story).problems())
                .extracting(located -> located.problem().code())
                .containsExactly(Code.UNKNOWN_KEY, Code.QUOTE_TEXT, Code.WANTS_NUMBER);
        assertThat(StoryLoader.load(story).problems().get(0).problem().suggestion())
                .contains("capital");
        assertThat(StoryLoader.load(story).problems().get(0).problem().pointer())
                .isEqualTo("/members/AA/captial");
    }

    @Test
    void whatOnlyFollowsFromAProblemOfShapeIsNotReported() throws IOException {
        Path story = changed("core: true, says: Hold one", "core: maybe, says: Hold one");

        assertThat(StoryLoader.load(story).problems())
                .extracting(located -> located.problem().code())
                .containsExactly(Code.WANTS_TRUE_OR_FALSE);
    }

    private static Story small() {
        return playable(SMALL);
    }

    private static Story playable(Path story) {
        return StoryLoader.load(story)
                .on(playable -> Optional.of(playable.story()), broken -> Optional.<Story>empty())
                .orElseThrow(() -> new AssertionError(StoryLoader.load(story).problems()));
    }

    private Path changed(String from, String to) throws IOException {
        String text = Files.readString(SMALL);
        assertThat(text).contains(from);
        return Files.writeString(folder.resolve("changed.yaml"), text.replace(from, to));
    }
}
