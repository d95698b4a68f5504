package mufakat.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mufakat.engine.Game;
import mufakat.engine.GameState;
import mufakat.engine.SituationFactory;
import mufakat.engine.model.Ledger;
import mufakat.engine.model.Line;
import mufakat.engine.model.Text;
import mufakat.guide.Guide.Example;
import mufakat.guide.Tutorial.Step;
import mufakat.loader.Located;
import mufakat.loader.StoryLoader;
import mufakat.playtest.Habit;
import mufakat.playtest.Playtest;
import mufakat.playtest.PlaytestFindings;
import mufakat.playtest.PlaytestSize;
import mufakat.playtest.Tool;
import mufakat.playthrough.Playthroughs;
import mufakat.story.Story;
import mufakat.view.Wanderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the guide shows can be loaded, and does what the guide says of it. */
class GuideTest {
    @TempDir
    private Path folder;

    @Test
    void everyBlockOfYamlIsAnExampleThatIsLoaded() {
        assertThat(Guide.AUTHORS.examples().stream()
                        .filter(example -> example.kind().equals("example")))
                .hasSize((int) Guide.AUTHORS.blocksOfYaml())
                .allMatch(example -> example.about().matches("(tutorial|recipe|taste|tuned|whole).*"));
    }

    @Test
    void everyLinkWithinTheGuideLeadsToAHeading() {
        List<String> anchors = Guide.AUTHORS
                .text()
                .lines()
                .filter(line -> line.matches("#{2,4} .*"))
                .map(line -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT))
                .map(heading -> heading.replaceAll("[^a-z0-9 -]", "").replace(' ', '-'))
                .toList();
        List<String> links = Pattern.compile("]\\(#(.*?)\\)")
                .matcher(Guide.AUTHORS.text())
                .results()
                .map(link -> link.group(1))
                .toList();

        assertThat(anchors).doesNotHaveDuplicates().containsAll(links);
    }

    @ParameterizedTest
    @MethodSource("steps")
    void checkIsSilentWhereTheGuideSaysSo(Step step) throws IOException {
        List<Located> problems =
                StoryLoader.examine(written("five-cities.yaml", step.file())).problems();

        assertThat(problems.isEmpty()).as("%s", problems).isEqualTo(step.isSilent());
    }

    @Test
    void everyGameOfTheFinishedStoryReachesItsDebrief() throws IOException {
        Story story = finished();
        for (long seed = 0; seed < 40; seed++) {
            assertThat(new Wanderer(story, seed).played().isOver())
                    .as("seed %d", seed)
                    .isTrue();
        }
    }

    @Test
    void thePlayTestOfTheFinishedStorySaysWhatTheGuideReadsInIt() throws IOException {
        PlaytestFindings findings =
                new Playtest(finished(), new PlaytestSize(60, 300, 10), 1, () -> {}).findings(game -> {});

        assertThat(findings.faults()).isZero();
        assertThat(findings.neverSeen()).isEmpty();
        assertThat(ambition(findings, Habit.PATIENT)).isGreaterThan(ambition(findings, Habit.HAGGLING));
        int best = findings.best().orElseThrow().worth().ambition();
        assertThat(findings.without().get(Tool.SAFEGUARDS)).isBetween(best - best / 20, best);
        assertThat(List.of(Tool.PARTNERS, Tool.PROMISES, Tool.PRECEDENTS))
                .allSatisfy(tool -> assertThat(findings.without().get(tool)).isLessThan(best - best / 20));
    }

    @Test
    void theNumbersThatTheGuideTunesMakeSafeguardsMatter() throws IOException {
        String tuned = Guide.AUTHORS.examples("example", "tuned").get(0).text();
        Story story = loaded(written(
                "tuned.json", StoryTree.of(Tutorial.finished()).with(tuned).json()));
        PlaytestFindings findings =
                new Playtest(story, new PlaytestSize(60, 600, 10), 1, () -> {}).findings(game -> {});

        int best = findings.best().orElseThrow().worth().ambition();
        assertThat(findings.without().get(Tool.SAFEGUARDS)).isLessThan(best - best / 10);
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void theSumsOfComfortAreThoseOfTheEngine(Example table) throws IOException {
        List<String> shown = new ArrayList<>();
        table.text().lines().skip(2).forEach(row -> {
            String[] cells = row.replace("*", "").replace('−', '-').split("\\s*\\|\\s*");
            shown.add(cells[1] + " " + cells[3]);
        });

        String[] of = table.about().split(" ");
        assertThat(shown).isEqualTo(ledger(finished(), of[0], of[1], of.length > 2 ? List.of(of[2]) : List.of()));
    }

    @ParameterizedTest
    @MethodSource("recipes")
    void aRecipeDoesWhatItsPlaythroughSays(Example recipe) throws IOException {
        Path story = written(
                "five-cities.json",
                StoryTree.of(Tutorial.finished()).with(recipe.text()).json());
        List<Example> games = Guide.AUTHORS.examples("playthrough", recipe.about());
        written("five-cities.play", "story: five-cities\n" + games.get(0).text());

        assertThat(games).hasSize(1);
        assertThat(games.get(0).text()).contains("\n= ");
        assertThat(StoryLoader.examine(story).problems()).isEmpty();
        assertThat(Playthroughs.check(story, loaded(story))).isEmpty();
    }

    @Test
    void theRecipeMakesTheDifference() throws IOException {
        Path story = written("five-cities.yaml", Tutorial.finished());
        for (Example game : Guide.AUTHORS.examples("playthrough", "recipe")) {
            written("five-cities.play", "story: five-cities\n" + game.text());

            assertThat(Playthroughs.check(story, loaded(story))).as("%s", game).isNotEmpty();
        }
    }

    @Test
    void theSmallestStoryIsSound() throws IOException {
        for (Example whole : Guide.AUTHORS.examples("example", "whole")) {
            Path story = written("well.yaml", whole.text());

            assertThat(StoryLoader.examine(story).problems()).isEmpty();
            assertThat(new Wanderer(loaded(story), 1).played().isOver()).isTrue();
        }
    }

    @Test
    void theTasteOfYamlIsPartOfAStory() throws IOException {
        for (Example taste : Guide.AUTHORS.examples("example", "taste")) {
            String story = StoryTree.of(Tutorial.finished()).with(taste.text()).json();

            assertThat(loaded(written("taste.json", story)).glossary())
                    .containsKeys("guild", "master", "certificate", "trades");
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theExampleOfAConditionOrAnEffectIsLoaded(String key, String example) throws IOException {
        StoryTree story = StoryTree.of(Tutorial.finished())
                .with(Guide.AUTHORS
                        .examples("example", "recipe practice")
                        .get(0)
                        .text())
                .with("scenes: { evening: { choices: [{ id: try, text: Try it, " + key + ": { " + example
                        + " } }] } }");

        loaded(written("kinds.json", story.json()));
    }

    static Stream<Object[]> kinds() {
        Stream<Object[]> conditions =
                KindExamples.conditions().values().stream().map(at -> new Object[] {"when", at});
        Stream<Object[]> effects = KindExamples.effects().values().stream().map(at -> new Object[] {"effects", at});
        return Stream.concat(conditions, effects);
    }

    static List<Step> steps() {
        return Tutorial.steps();
    }

    static List<Example> ledgers() {
        return Guide.AUTHORS.examples("ledger", "");
    }

    static List<Example> recipes() {
        return Guide.AUTHORS.examples("example", "recipe");
    }

    private static int ambition(PlaytestFindings findings, Habit habit) {
        return (int) findings.tallies().get(habit).worths().stream()
                .mapToInt(worth -> worth.ambition())
                .average()
                .orElseThrow();
    }

    private static List<String> ledger(Story story, String member, String item, List<String> safeguards) {
        GameState state = Game.begin(story, 1).game().state();
        Text text = state.item(item).draft().text();
        for (String safeguard : safeguards) {
            text = text.guardedBy(safeguard);
        }
        String forum = state.item(item).draft().forum();
        Ledger ledger = Ledger.of(SituationFactory.truly(story, state, item, forum), member, text);
        List<String> lines = new ArrayList<>();
        for (Line line : ledger.lines()) {
            String reason = line.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
            lines.add((line.clause() + " " + reason + " " + line.subject()).strip() + " "
                    + line.amount().low());
        }
        lines.add("comfort " + ledger.comfort().low());
        return lines;
    }

    private Story finished() throws IOException {
        return loaded(written("five-cities.yaml", Tutorial.finished()));
    }

    private static Story loaded(Path story) {
        return StoryLoader.load(story).on(playable -> playable.story(), broken -> {
            throw new AssertionError(broken.problems().toString());
        });
    }

    private Path written(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
