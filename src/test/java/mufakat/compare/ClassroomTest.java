package mufakat.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import mufakat.compare.Remark.Weight;
import mufakat.report.compare.AClass;
import mufakat.report.compare.ComparisonReport;
import mufakat.save.Damage;
import mufakat.save.Ended;
import mufakat.save.SaveHeader;
import mufakat.save.Saved;
import mufakat.save.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassroomTest {
    private static final String[] WHOLE = {"choose choice=bow", "open-floor", "adjourn", "open-floor", "adjourn"};

    @Test
    void aForgedOutcomeIsFoundAndTheGameComparedAsItsDecisionsLead() {
        Saved forged = AClass.saved(
                AClass.header("Ana", 0),
                new TreeMap<>(),
                Optional.of(new Ended("afloat", new TreeMap<>(), "0123")),
                WHOLE);

        Comparison comparison = new AClass().hands("ana.jsonl", forged).comparison();

        assertThat(comparison.remarks())
                .extracting(Remark::weight, Remark::file, Remark::key)
                .containsExactly(tuple(Weight.DOUBTED, "ana.jsonl", "ended-differently"));
        assertThat(comparison.accounts()).extracting(GameSummary::ending).containsExactly("ashore");
    }

    @Test
    void aSaveOfAnotherEditionIsDoubtedForItsForgedEndAllTheSame() {
        Ended end = new Ended("harbour", new TreeMap<>(), "");
        Saved forged = AClass.saved(otherEdition(AClass.header("Ana", 0)), new TreeMap<>(), Optional.of(end), WHOLE);

        Comparison comparison = new AClass().hands("ana.jsonl", forged).comparison();

        assertThat(comparison.remarks())
                .extracting(Remark::weight, Remark::key)
                .containsExactly(
                        tuple(Weight.DOUBTED, "ended-differently.story-changed"), tuple(Weight.NOTED, "story-changed"));
    }

    @Test
    void anEndThatCanNoLongerBeReachedIsSaidToBeUnchecked() {
        Ended end = new Ended("harbour", new TreeMap<>(), "");
        Saved saved = AClass.saved(
                otherEdition(AClass.header("Ana", 0)),
                new TreeMap<>(),
                Optional.of(end),
                "choose choice=bow",
                "choose choice=bow");

        Comparison comparison = new AClass().hands("ana.jsonl", saved).comparison();

        assertThat(comparison.remarks())
                .extracting(Remark::key)
                .containsExactlyInAnyOrder("story-changed.misfit", "end-unreached");
    }

    private static SaveHeader otherEdition(SaveHeader header) {
        return new SaveHeader(
                header.game(),
                header.rules(),
                header.engine(),
                new SaveHeader.Edition("ferry", "1.0", "another"),
                header.seed(),
                header.player(),
                header.started(),
                header.sessions(),
                header.from());
    }

    @Test
    void aDecisionThatCanNotHaveBeenTakenEndsWhatIsCompared() {
        Comparison comparison = new AClass()
                .plays("Ana", "choose choice=bow", "choose choice=bow", "open-floor")
                .comparison();

        assertThat(comparison.remarks()).extracting(Remark::key).containsExactly("does-not-fit");
        assertThat(comparison.accounts().get(0).entries()).hasSize(1);
    }

    @Test
    void aDamagedSaveIsComparedAsFarAsItCanBeRead() {
        Saved whole = AClass.saved(AClass.header("Ana", 0), "choose choice=bow");
        Saved damaged = new Saved(
                whole.header(),
                whole.entries(),
                Optional.empty(),
                new TreeMap<>(),
                Saved.Shape.AS_WRITTEN,
                Saved.Tail.WHOLE,
                Optional.of(new Damage(3, Unreadable.Why.NOT_JSON, "")));

        Comparison comparison = new AClass().hands("ana.jsonl", damaged).comparison();

        assertThat(comparison.remarks()).extracting(Remark::key).containsExactly("damaged");
        assertThat(comparison.accounts()).hasSize(1);
    }

    @Test
    void ofTwoCopiesOfAGameTheLongerIsKept() {
        SaveHeader header = AClass.header("Ana", 0);
        Comparison comparison = new AClass()
                .hands("early.jsonl", AClass.saved(header, "choose choice=bow", "open-floor"))
                .hands("late.jsonl", AClass.saved(header, WHOLE))
                .comparison();

        assertThat(comparison.accounts()).extracting(GameSummary::file).containsExactly("late.jsonl");
        assertThat(comparison.remarks()).containsExactly(Remark.of(Weight.NOTED, "early.jsonl", "duplicate"));
    }

    @Test
    void aGameThatTwoHaveGoneOnWithIsTwoGames() {
        SaveHeader header = AClass.header("Ana", 0);
        Comparison comparison = new AClass()
                .hands("one.jsonl", AClass.saved(header, "choose choice=bow", "open-floor", "adjourn"))
                .hands("two.jsonl", AClass.saved(header, "choose choice=bow", "workshop item=ferry"))
                .comparison();

        assertThat(comparison.accounts()).extracting(GameSummary::name).containsExactly("Ana", "Ana (2)");
        assertThat(comparison.remarks()).extracting(Remark::key).containsExactly("gone-on-twice");
    }

    @Test
    void sessionsThatTheStoryDoesNotHaveAreRefused() {
        SaveHeader winter = AClass.header("Ana", 0).playing(Optional.of("winter"));

        Classroom classroom =
                new AClass().hands("ana.jsonl", AClass.saved(winter, WHOLE)).classroom();

        assertThat(classroom.comparisons(new RealNames())).isEmpty();
        assertThat(classroom.refused())
                .containsExactly(Remark.of(Weight.REFUSED, "ana.jsonl", "other-sessions", "winter"));
    }

    @Test
    void aGameOfWhomNobodyToldTheNameIsCalledLikeItsFile() {
        Comparison comparison = new AClass()
                .hands("class.zip/Bun_17/save.jsonl", AClass.saved(AClass.header("", 0), WHOLE))
                .comparison();

        assertThat(comparison.accounts()).extracting(GameSummary::name).containsExactly("save");
    }

    @Test
    void playersOfOneNameAreToldApart() {
        Comparison comparison = new AClass()
                .plays("Ana", WHOLE)
                .plays("Ana", WHOLE)
                .plays("Ana (2)", WHOLE)
                .comparison();

        assertThat(comparison.accounts())
                .extracting(GameSummary::name)
                .doesNotHaveDuplicates()
                .contains("Ana", "Ana (2)");
    }

    @Test
    void theStoryWithTheMostGamesComesFirst() {
        AClass harbour = AClass.playing("compare/harbour.yaml")
                .plays("Dewi", "open-floor")
                .plays("Eka", "open-floor");
        AClass ferry = new AClass().plays("Ana", WHOLE).plays("Budi", WHOLE).plays("Chan", WHOLE);
        Classroom both = new Classroom();
        harbour.handInTo(both);
        ferry.handInTo(both);

        assertThat(both.comparisons(new RealNames()))
                .extracting(comparison -> comparison.accounts().size())
                .containsExactly(3, 2);

        harbour.plays("Fitri", "open-floor").plays("Gita", "open-floor");
        Classroom again = new Classroom();
        harbour.handInTo(again);
        ferry.handInTo(again);

        assertThat(again.comparisons(new RealNames()))
                .extracting(comparison -> comparison.accounts().size())
                .containsExactly(4, 3);
    }

    @Test
    void ofTwoCopiesAsLongAsEachOtherTheOneWithMoreAnswersIsKept() {
        SaveHeader header = AClass.header("Ana", 0);
        TreeMap<String, String> answers = new TreeMap<>();
        answers.put("why", "She was asked.");
        Comparison comparison = new AClass()
                .hands("a.jsonl", AClass.saved(header, WHOLE))
                .hands("b.jsonl", AClass.saved(header, answers, Optional.empty(), WHOLE))
                .comparison();

        assertThat(comparison.accounts()).extracting(GameSummary::file).containsExactly("b.jsonl");
        assertThat(comparison.accounts().get(0).answers()).containsEntry("why", "She was asked.");
    }

    @Test
    void ofTwoGamesByOneNameTheEarlierIsTheFirst() {
        Comparison comparison = new AClass()
                .hands("late.jsonl", AClass.saved(AClass.header("Ana", 7), WHOLE))
                .hands("early.jsonl", AClass.saved(AClass.header("Ana", 2), WHOLE))
                .comparison();

        assertThat(comparison.accounts())
                .extracting(GameSummary::name, GameSummary::file)
                .containsExactly(tuple("Ana", "early.jsonl"), tuple("Ana (2)", "late.jsonl"));
    }

    @Test
    void theFirstDecisionThatDoesNotFitIsNamedByItsNumber() {
        Comparison comparison = new AClass()
                .plays("Ana", "choose choice=bow", "choose choice=bow", "open-floor")
                .comparison();

        assertThat(comparison.remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.arguments()).containsExactly("2"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void theOrderInWhichSavesAreFoundChangesNothing(long seed) {
        AClass room = new AClass()
                .plays(
                        "Ana",
                        "choose choice=bow",
                        "draft item=ferry clauses=run:3 forum=quay",
                        "open-floor",
                        "table item=ferry forum=quay",
                        "adjourn",
                        "open-floor",
                        "adjourn")
                .plays(
                        "Ana",
                        "choose choice=nod",
                        "consult member=A item=ferry",
                        "open-floor",
                        "adjourn",
                        "open-floor",
                        "adjourn")
                .plays("Budi", WHOLE)
                .plays("Chan", WHOLE)
                .plays("Dewi", "choose choice=nod", "visit partner=guild", "accept")
                .hands("copy.jsonl", AClass.saved(AClass.header("Budi", 2), WHOLE));
        List<AClass.Game> shuffled = new ArrayList<>(room.games());
        Collections.shuffle(shuffled, new Random(seed));

        Comparison other =
                AClass.classroom(shuffled).comparisons(new RealNames()).get(0);

        assertThat(other).as("seed %d", seed).isEqualTo(room.comparison());
        assertThat(ComparisonReport.of(other, AClass.MESSAGES))
                .as("seed %d", seed)
                .isEqualTo(ComparisonReport.of(room.comparison(), AClass.MESSAGES));
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }
}
