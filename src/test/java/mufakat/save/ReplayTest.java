package mufakat.save;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import mufakat.engine.Decision;
import mufakat.engine.Event;
import mufakat.engine.EveryKind;
import mufakat.engine.Game;
import mufakat.engine.Phase;
import mufakat.engine.model.Refusal;
import mufakat.save.Replayed.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void place() {
        file = folder.resolve("game.jsonl");
    }

    @Test
    void aWholeGameLeadsWhereItSays() {
        Game played = Games.playWhole(file);

        Replayed replayed = replay(file);

        assertThat(played.state().phase()).isEqualTo(Phase.ENDED);
        assertThat(replayed.verdict()).isEqualTo(Verdict.SAME);
        assertThat(replayed.game().state()).isEqualTo(played.state());
    }

    @Test
    void aLessonIsReplayedFromItsOwnBeginning() {
        SaveHeader header = Games.header().playing(Optional.of("second"));
        SaveFile.create(file, header, Games.CLOCK).value().orElseThrow().close();

        Replayed replayed = replay(file);

        assertThat(Games.read(file).header().sessions()).contains("second");
        assertThat(replayed.verdict()).isEqualTo(Verdict.OK);
        assertThat(replayed.game().state().session()).isEqualTo(1);
    }

    @Test
    void aLessonThatTheStoryDoesNotHaveIsNotPlayed() {
        SaveHeader header = Games.header().playing(Optional.of("third"));
        SaveFile.create(file, header, Games.CLOCK).value().orElseThrow().close();

        Replayed replayed = replay(file);

        assertThat(replayed.verdict()).isEqualTo(Verdict.OTHER_SESSIONS);
        assertThat(replayed.steps().all()).isEmpty();
    }

    @Test
    void everyStepTellsItsDecisionAndWhatCameOfIt() {
        Games.playWhole(file);

        Replayed replayed = replay(file);

        assertThat(replayed.beginning().events()).contains(new Event.SceneOpened("hello"));
        assertThat(replayed.decisions()).isEqualTo(Games.WHOLE);
        assertThat(replayed.steps().all().get(3).events())
                .containsExactly(new Event.TakenBack(
                        new TreeSet<>(List.of(3)),
                        replayed.steps().all().get(3).after().state()));
        assertThat(replayed.steps().all().get(18).after().state())
                .isEqualTo(replayed.game().state());
    }

    @Test
    void savingAndReloadingAfterAnyDecisionChangesNothing() {
        Games.begun(file).close();
        Game game = Game.begin(TinyStory.story(), 7).game();
        for (Decision decision : Games.WHOLE) {
            game = game.decide(decision).game();
            try (SaveFile save = SaveFile.goOn(file, Games.CLOCK).value().orElseThrow()) {
                assertThat(save.append(decision)).isEmpty();
            }

            Replayed replayed = replay(file);

            assertThat(replayed.game().state()).isEqualTo(game.state());
            assertThat(replayed.verdict()).isEqualTo(Verdict.OK);
            assertThat(Digest.of(replayed.game().state())).isEqualTo(Digest.of(game.state()));
        }
    }

    @Test
    void anEndThatTheDecisionsDoNotReachIsSeen() throws IOException {
        Games.playWhole(file);
        String save = Files.readString(file);

        assertThat(verdictOn(save.replace("\"reach\":", "\"reach\":1"))).isEqualTo(Verdict.ENDED_DIFFERENTLY);
        assertThat(verdictOn(save.replace("\"over\"", "\"triumph\""))).isEqualTo(Verdict.ENDED_DIFFERENTLY);
        assertThat(verdictOn(save.replace("\"digest\":\"", "\"digest\":\"0"))).isEqualTo(Verdict.ENDED_DIFFERENTLY);
        assertThat(verdictOn(save.replace("\"core\":3", "\"core\":2"))).isEqualTo(Verdict.ENDED_DIFFERENTLY);
    }

    @Test
    void anEndBeforeTheEndIsSeen() throws IOException {
        Games.playWhole(file);
        String save = Files.readString(file).replaceAll("\\{\"n\":19,.*\n", "");

        assertThat(verdictOn(save)).isEqualTo(Verdict.ENDED_DIFFERENTLY);
    }

    @Test
    void aDecisionThatNeverFittedIsNotTheStorysFault() throws IOException {
        Games.playWhole(file);

        assertThat(verdictOn(Files.readString(file).replace("\"core\":3", "\"core\":9")))
                .isEqualTo(Verdict.DOES_NOT_FIT);
    }

    @Test
    void aChangedStoryIsPlayedUpToTheFirstDecisionThatNoLongerFits() {
        Games.playWhole(file);

        Replayed replayed = Replay.of(Games.read(file), TinyStory.withAnotherClause(), "another");

        assertThat(replayed.isOfChangedStory()).isTrue();
        assertThat(replayed.verdict()).isEqualTo(Verdict.DOES_NOT_FIT);
        assertThat(replayed.steps().all()).hasSize(6);
        assertThat(replayed.misfit()).hasValueSatisfying(misfit -> {
            assertThat(misfit.entry().n()).isEqualTo(7);
            assertThat(misfit.refusal().reason()).isEqualTo(Refusal.Reason.NO_SUCH_CLAUSE);
        });
    }

    @Test
    void aMendedTypoLeavesEveryDecisionFitting() {
        Games.playWhole(file);

        Replayed replayed = Replay.of(Games.read(file), TinyStory.story(), "another");

        assertThat(replayed.isOfChangedStory()).isTrue();
        assertThat(replayed.verdict()).isEqualTo(Verdict.SAME);
        assertThat(replayed.misfit()).isEmpty();
    }

    @Test
    void aChangedStoryExcusesNoForgedEnd() throws IOException {
        Games.playWhole(file);
        String save = Files.readString(file).replace("\"over\"", "\"triumph\"");
        Path forged = Files.writeString(folder.resolve("forged.jsonl"), save.replace(TinyStory.HASH, "another"));

        Replayed replayed = replay(forged);

        assertThat(replayed.isOfChangedStory()).isTrue();
        assertThat(replayed.verdict()).isEqualTo(Verdict.ENDED_DIFFERENTLY);
    }

    @Test
    void noListOfDecisionsDoesMoreThanBeRefused() {
        Random chance = new Random(7);
        List<Class<?>> kinds = EveryKind.of(Decision.class).toList();
        Game game = Game.begin(TinyStory.story(), 7).game();
        int accepted = 0;
        for (int i = 0; i < 20_000; i++) {
            var outcome = game.decide(anyOf(kinds.get(chance.nextInt(kinds.size())), chance));
            accepted += outcome.isAccepted() ? 1 : 0;
            boolean over = outcome.game().state().phase() == Phase.ENDED;
            game = over ? Game.begin(TinyStory.story(), i).game() : outcome.game();
        }

        assertThat(accepted).isGreaterThan(500);
    }

    private static Decision anyOf(Class<?> kind, Random chance) {
        List<String> ids =
                List.of("cert", "pact", "VN", "LA", "nowhere", "adgmin", "hub", "core", "harbour", "nod", "bow");
        Object[] values = Arrays.stream(kind.getRecordComponents())
                .map(component -> {
                    String id = ids.get(chance.nextInt(ids.size()));
                    int number = chance.nextInt(12) - 2;
                    if (component.getType() == int.class) {
                        return number;
                    }
                    if (component.getType() == SortedSet.class) {
                        return new TreeSet<>(List.of(id));
                    }
                    return component.getType() == SortedMap.class ? new TreeMap<>(Map.of(id, number)) : id;
                })
                .toArray();
        return (Decision) Records.of(kind, values);
    }

    @Test
    void theDigestIsTheSameForTheSameStateOnly() {
        Game game = Game.begin(TinyStory.story(), 7).game();
        Game after = game.decide(Games.decision("choose choice=nod")).game();

        assertThat(Digest.of(after.state())).isEqualTo(Digest.of(after.state())).hasSize(64);
        assertThat(Digest.of(after.state())).isNotEqualTo(Digest.of(game.state()));
        assertThat(Digest.canonical(List.of("a\";b", 3, Phase.FLOOR))).isEqualTo("[\"a\\\";b\";3;FLOOR;]");
    }

    private Verdict verdictOn(String save) throws IOException {
        Path changed = Files.writeString(folder.resolve("changed.jsonl"), save);
        return replay(changed).verdict();
    }

    private static Replayed replay(Path file) {
        return Replay.of(Games.read(file), TinyStory.story(), TinyStory.HASH);
    }
}
