package mufakat.engine;

import static mufakat.engine.AClause.core;
import static mufakat.engine.AMember.member;
import static mufakat.engine.ATable.aTable;
import static mufakat.engine.AnItem.item;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mufakat.engine.model.Refusal;
import mufakat.story.Condition;
import mufakat.story.Measure;
import org.junit.jupiter.api.Test;

/** Two forums, one text (rules, section 5). */
class ForumsTest {
    private static ATable table() {
        return aTable().meeting(3)
                .forum("interior", "")
                .counting("overlap", Measure.Counts.OVERLAP)
                .of(member("SG").capacity(5))
                .discussing(
                        item("hub")
                                .fitting("digital", "interior")
                                .saying(core("room").drafted(1)),
                        item("order").streamliningTheForums());
    }

    private static AGame adoptedIn(String forum) {
        AGame game = table().begun().after("open-floor", "table item=hub forum=" + forum, "adjourn");
        return game.after("draft item=hub clauses=room:2 forum=digital", "open-floor");
    }

    private static ATable founding() {
        return aTable().forumOnce("conference", new Condition.Adopted(List.of("founding")))
                .of(member("SG").capacity(5))
                .discussing(item("founding"), item("norms").fitting("conference", "digital"));
    }

    @Test
    void nobodyTablesATextWhereNobodySitsYet() {
        AGame game = founding().begun();
        assertThat(game.refusal("draft item=norms clauses= forum=conference")).contains(Refusal.Reason.FORUM_NOT_YET);
        AGame floor = game.after("open-floor");
        assertThat(floor.refusal("table item=norms forum=conference")).contains(Refusal.Reason.FORUM_NOT_YET);
        assertThat(floor.refusal("table item=norms forum=digital")).isEmpty();
    }

    @Test
    void aForumThatAnItemFoundsMeetsFromThatMomentOn() {
        AGame game = founding().begun().after("open-floor", "table item=founding forum=digital");
        assertThat(game.after("table item=norms forum=conference")
                        .inForce("norms")
                        .forum())
                .isEqualTo("conference");
    }

    @Test
    void aDraftIsMeantForTheFirstForumThatMeetsWhenItsItemComesUp() {
        assertThat(founding().begun().state().item("norms").draft().forum()).isEqualTo("digital");
    }

    @Test
    void aSecondForumThatTakesUpWhatAnotherHasAddsToTheOverlap() {
        AGame game = adoptedIn("digital").after("table item=hub forum=interior");
        assertThat(game.measure("overlap")).isEqualTo(1);
    }

    @Test
    void theSameForumAddsNothing() {
        AGame game = adoptedIn("interior").after("table item=hub forum=interior");
        assertThat(game.measure("overlap")).isZero();
    }

    @Test
    void whereTheForumsAreInOrderTheOverlapGrowsNoMore() {
        AGame game = adoptedIn("digital").after("table item=order forum=digital", "table item=hub forum=interior");
        assertThat(game.measure("overlap")).isZero();
    }

    @Test
    void forumsThatAreOneAddNoOverlap() {
        AGame game = table().discussing(item("order").merging("digital", "interior"))
                .begun()
                .after("open-floor", "table item=hub forum=digital", "table item=order forum=digital", "adjourn")
                .after("draft item=hub clauses=room:2 forum=digital", "open-floor", "table item=hub forum=interior");
        assertThat(game.measure("overlap")).isZero();
    }

    @Test
    void twoPointsOfOverlapCostADayOfEverySession() {
        AGame game = adoptedIn("digital").after("table item=hub forum=interior", "adjourn");
        assertThat(game.state().days()).isEqualTo(6);
        AGame dearer = aTable().rule("overlapCost", 4)
                .meeting(3)
                .forum("interior", "")
                .of(member("SG").capacity(5))
                .discussing(item("hub")
                        .fitting("digital", "interior")
                        .saying(core("room").drafted(1)))
                .begun()
                .after("open-floor", "table item=hub forum=digital", "adjourn")
                .after("draft item=hub clauses=room:2 forum=digital", "open-floor", "table item=hub forum=interior")
                .after("adjourn");
        assertThat(dearer.events()).contains(new Event.CalendarFilled(2));
        assertThat(dearer.state().days()).isEqualTo(4);
    }
}
