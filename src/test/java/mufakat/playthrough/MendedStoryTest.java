package mufakat.playthrough;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import mufakat.engine.Decision;
import mufakat.engine.Game;
import mufakat.engine.Phase;
import mufakat.engine.replay.Retaken;
import mufakat.engine.replay.TakenOver;
import mufakat.loader.Loaded;
import mufakat.loader.StoryLoader;
import mufakat.playthrough.Performed.Deed;
import mufakat.story.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole game of two meetings, taken over into its story after an author has mended that. */
class MendedStoryTest {
    private static final Path STORY = Path.of("story/two-shoals.yaml");
    private static final List<Decision> PLAYED = played();

    @TempDir
    private Path folder;

    private static List<Decision> played() {
        Playthrough playthrough = Playthrough.read(Path.of("story/two-shoals-good.play"), new PlaythroughFindings())
                .orElseThrow();
        return Run.perform(playthrough, story(STORY), new PlaythroughFindings()).deeds().stream()
                .map(Deed::decision)
                .toList();
    }

    private static Story story(Path path) {
        return StoryLoader.load(path).on(Loaded.Playable::story, broken -> {
            throw new AssertionError(broken.problems());
        });
    }

    private List<TakenOver> ways(UnaryOperator<String> mending) throws IOException {
        String before = Files.readString(STORY);
        String mended = mending.apply(before);
        assertThat(mended).isNotEqualTo(before);
        Path file = Files.writeString(folder.resolve("two-shoals.yaml"), mended);
        return TakenOver.ways(Game.begin(story(file), 7).game(), PLAYED);
    }

    private TakenOver taken(UnaryOperator<String> mending) throws IOException {
        return ways(mending).get(0);
    }

    private static List<Integer> leftOut(TakenOver taken) {
        return taken.steps().stream()
                .filter(step -> !step.isTaken())
                .map(Retaken::number)
                .toList();
    }

    @Test
    void whereAChoiceWasRenamedAllButThatChoiceIsTakenOver() throws IOException {
        TakenOver taken = taken(text -> text.replace("id: bank,", "id: harbour-master,"));

        assertThat(leftOut(taken)).containsExactly(1);
        assertThat(taken.game().state().phase()).isEqualTo(Phase.ENDED);
    }

    @Test
    void thePlayerMayTakeAnyOfTheChoicesThereAre() throws IOException {
        List<TakenOver> ways = ways(text -> text.replace("id: bank,", "id: harbour-master,"));

        assertThat(ways)
                .extracting(way -> way.decisions().get(0))
                .containsExactlyInAnyOrder(
                        new Decision.Choose("ask"),
                        new Decision.Choose("bucket"),
                        new Decision.Choose("harbour-master"));
        assertThat(ways).extracting(TakenOver::fitting).isSortedAccordingTo((a, b) -> b - a);
    }

    @Test
    void aSceneAtTheFrontIsReadAndEverythingIsTakenOver() throws IOException {
        TakenOver taken = taken(text -> text.replace("opening: quay", "opening: gate")
                .replace("scenes:\n", "scenes:\n  gate: { text: [A gate.], goto: quay }\n"));

        assertThat(leftOut(taken)).isEmpty();
        assertThat(taken.decisions().subList(0, 1)).containsExactly(new Decision.GoOn());
        assertThat(taken.game().state().phase()).isEqualTo(Phase.ENDED);
    }

    @Test
    void aChoiceAtTheFrontIsMadeAnewAndEverythingIsTakenOver() throws IOException {
        List<TakenOver> ways = ways(
                text -> text.replace("opening: quay", "opening: gate")
                        .replace(
                                "scenes:\n",
                                "scenes:\n  gate: { text: [A gate.], choices: ["
                                        + "{ id: push, text: Push it, goto: quay }, { id: knock, text: Knock, goto: quay }] }\n"));

        assertThat(ways).hasSize(2).allSatisfy(way -> assertThat(leftOut(way)).isEmpty());
        assertThat(ways.get(0).decisions().get(0)).isEqualTo(new Decision.Choose("push"));
    }

    @Test
    void aSessionAtTheFrontGoesByAndEverythingIsTakenOver() throws IOException {
        TakenOver taken = taken(text -> text.replace(
                "sessions:\n",
                "sessions:\n  - { id: autumn, title: The autumn meeting, items: [number], incidents: 0 }\n"));

        assertThat(leftOut(taken)).isEmpty();
        assertThat(taken.decisions().subList(0, 2)).containsExactly(new Decision.OpenFloor(), new Decision.Adjourn());
    }

    @Test
    void aSessionThatIsTakenOutTakesOnlyItsOwnDecisionsAlong() throws IOException {
        TakenOver taken = taken(text -> text.replaceAll("(?s)  - id: winter.*?(?=  - id: summer)", "")
                .replaceAll("adopted: (logbook|meshes)", "adopted: number"));

        assertThat(leftOut(taken)).doesNotContain(16, 17, 18, 19, 20, 22, 23, 24, 25);
        assertThat(taken.game().state().phase()).isEqualTo(Phase.ENDED);
    }

    @Test
    void anItemThatWasRenamedTakesAlongWhatWasDoneForItAndWhatWasOnlyPossibleOnceItWasAdopted() throws IOException {
        TakenOver taken = taken(text -> text.replaceAll("\\blogbook\\b(?=[],:} ]| *\\n)", "log"));

        assertThat(leftOut(taken)).containsExactly(2, 6, 8, 12, 13, 14, 15);
    }

    @Test
    void aMemberThatWasRenamedTakesOnlyWhatWasDoneWithItAlong() throws IOException {
        TakenOver taken = taken(text -> text.replaceAll("\\bBRA\\b", "BRE"));

        assertThat(leftOut(taken)).containsExactly(2, 16);
    }

    @Test
    void whereNothingFitsNothingIsPlayed() throws IOException {
        TakenOver taken = TakenOver.ways(
                        Game.begin(story(STORY), 7).game(), List.of(new Decision.Choose("x"), new Decision.Choose("y")))
                .get(0);

        assertThat(taken.decisions()).isEmpty();
        assertThat(leftOut(taken)).containsExactly(1, 2);
    }
}
