package mufakat.engine;

import static mufakat.engine.AMember.member;
import static mufakat.engine.ATable.aTable;
import static mufakat.engine.AnItem.item;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mufakat.engine.model.Refusal;
import mufakat.story.Condition;
import mufakat.story.Ending;
import org.junit.jupiter.api.Test;

/** How a story ends (rules, section 10). */
class EndingTest {
    private static AGame ended(String... decisions) {
        return aTable().of(member("SG").capacity(5), member("VN").capacity(5).feels("data", 3))
                .discussing(
                        item("drill"), item("pact").saying(AClause.core("pact").touches("data", 3)))
                .ending(ending("quarrel", new Condition.Pressed(List.of("pact"))))
                .ending(ending("rest", new Condition.Shelved(List.of("pact")), new Condition.Agreed(0)))
                .ending(ending("drilled", new Condition.Adopted(List.of("drill"))))
                .ending(ATable.anEnding("quiet"))
                .begun()
                .after("open-floor")
                .after(decisions)
                .after("adjourn");
    }

    private static Ending ending(String id, Condition... when) {
        return new Ending(id, id, List.of(when), List.of(ATable.paragraph()), List.of());
    }

    @Test
    void theFirstEndingWhoseConditionsAllHoldIsTheOne() {
        String tablePact = "table item=pact forum=digital";
        assertThat(ended(tablePact, "press").state().subject()).isEqualTo("quarrel");
        assertThat(ended(tablePact, "let-rest").state().subject()).isEqualTo("rest");
        assertThat(ended("table item=drill forum=digital").state().subject()).isEqualTo("drilled");
    }

    @Test
    void whatIsInForceAmongSomeIsAdoptedButNotByAll() {
        assertThat(treatyWith(member("Z").capacity(5), "adjourn")).isEqualTo("all-names");
        assertThat(treatyWith(member("Z").capacity(0), "open-to-like-minded", "adjourn"))
                .isEqualTo("some-names");
    }

    /** How it ends when two are able to join a treaty, and there is a third. */
    private static String treatyWith(AMember third, String... decisions) {
        AGame game = aTable().rule("parties", 2)
                .of(member("A").capacity(5), member("B").capacity(5), third)
                .discussing(item("treaty").openToTheLikeMinded().demanding(3))
                .ending(ending("all-names", new Condition.ByAll(List.of("treaty"))))
                .ending(ending("some-names", new Condition.Adopted(List.of("treaty"))))
                .ending(ATable.anEnding("quiet"))
                .begun()
                .after("open-floor", "table item=treaty forum=digital");
        return game.after(decisions).state().subject();
    }

    @Test
    void theLastIsThereForAllElse() {
        AGame game = ended();
        assertThat(game.state().phase()).isEqualTo(Phase.ENDED);
        assertThat(game.state().subject()).isEqualTo("quiet");
        assertThat(game.refusal("adjourn")).contains(Refusal.Reason.NOT_NOW);
    }
}
