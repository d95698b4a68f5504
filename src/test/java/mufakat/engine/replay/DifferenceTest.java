package mufakat.engine.replay;

import static mufakat.engine.AClause.clause;
import static mufakat.engine.AClause.core;
import static mufakat.engine.AMember.member;
import static mufakat.engine.ATable.aTable;
import static mufakat.engine.AnItem.item;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import mufakat.engine.AGame;
import mufakat.engine.ATable;
import mufakat.engine.model.Tabling;
import mufakat.engine.replay.Difference.Both;
import mufakat.story.Condition;
import mufakat.story.Ending;
import org.junit.jupiter.api.Test;

/** What differs between the ends of two games. */
class DifferenceTest {
    private static AGame begun() {
        return aTable().of(member("SG").trust(3), member("VN").trust(3).feels("data", 3))
                .discussing(
                        item("hub")
                                .saying(
                                        core("room").moves(ATable.MEASURE, 6),
                                        clause("reporting").touches("data", 3)),
                        item("drill"))
                .ending(new Ending(
                        "agreed",
                        "",
                        List.of(new Condition.Adopted(List.of("hub"))),
                        List.of(ATable.paragraph()),
                        List.of()))
                .ending(ATable.anEnding("over"))
                .begun();
    }

    private static final String WEAK = "draft item=hub clauses=room:1 forum=digital";
    private static final String TABLE = "table item=hub forum=digital";

    private static Difference between(AGame one, AGame other) {
        return Difference.between(one.game(), other.game());
    }

    @Test
    void nothingDiffersBetweenAGameAndItself() {
        AGame game = begun().after(WEAK, "open-floor", TABLE, "adjourn");

        assertThat(between(game, game).isNone()).isTrue();
    }

    @Test
    void onlyWhatDiffersIsNamed() {
        AGame agreed = begun().after(WEAK, "open-floor", TABLE, "adjourn");
        AGame rested = begun().after("open-floor", TABLE, "let-rest", "adjourn");

        Difference difference = between(agreed, rested);

        assertThat(difference.ending()).contains(new Both<>("agreed", "over"));
        assertThat(difference.measures())
                .containsOnlyKeys(ATable.MEASURE)
                .containsEntry(ATable.MEASURE, new Both<>(2, 0));
        assertThat(difference.texts()).containsOnlyKeys("hub");
    }

    @Test
    void aTextIsToldByItsResultItsWordsAndWhoHeldIt() {
        Fate rested =
                Fate.all(begun().after("open-floor", TABLE, "let-rest").game()).get("hub");

        assertThat(rested.result()).contains(Tabling.Result.RESTED);
        assertThat(rested.text().orElseThrow().strengths()).containsEntry("reporting", 2);
        assertThat(rested.objecting()).containsExactly("VN");
        assertThat(rested.parties()).isEmpty();
    }

    @Test
    void ofATextTabledTwiceTheAgreementCounts() {
        AGame game = aTable().meeting(2)
                .of(member("SG").trust(3), member("VN").trust(3).feels("data", 3))
                .discussing(item("hub").saying(core("room"), clause("reporting").touches("data", 3)))
                .begun()
                .after(WEAK, "open-floor", TABLE, "adjourn")
                .after("draft item=hub clauses=room:2,reporting:3 forum=digital", "open-floor", TABLE, "let-rest");

        Fate fate = Fate.all(game.game()).get("hub");

        assertThat(fate.result()).contains(Tabling.Result.ADOPTED);
        assertThat(fate.text().orElseThrow().strengths()).containsEntry("reporting", 0);
        assertThat(fate.parties()).containsExactly("SG", "VN");
    }

    @Test
    void whatWasNeverTabledHasNeitherResultNorText() {
        Fate drill = Fate.all(begun().game()).get("drill");

        assertThat(drill.result()).isEmpty();
        assertThat(drill.text()).isEqualTo(Optional.empty());
    }
}
