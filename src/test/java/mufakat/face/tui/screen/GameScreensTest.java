package mufakat.face.tui.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.input.KeyType;
import mufakat.view.Moment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a player sees of a game, screen by screen. */
class GameScreensTest {
    @Test
    void aSceneWithChoices() {
        golden("scene", SmallTable.at(80, 24));
    }

    @Test
    void aSceneWithoutChoices() {
        golden("scene-goes-on", SmallTable.at(80, 24).type("1"));
    }

    @ParameterizedTest
    @CsvSource({"80, 24", "100, 30", "120, 40"})
    void preparing(int columns, int rows) {
        golden("preparing-" + columns, SmallTable.preparing(columns, rows));
    }

    @Test
    void whomToConsult() {
        golden("consult", SmallTable.preparing(80, 24).type("c"));
    }

    @Test
    void whatAMemberSaid() {
        golden("consulted", SmallTable.preparing(80, 24).type("x2c4"));
    }

    @Test
    void anOffer() {
        golden("offer", SmallTable.preparing(80, 24).type("p1"));
    }

    @ParameterizedTest
    @CsvSource({"80, 24", "120, 40"})
    void theDesk(int columns, int rows) {
        SmallTable table = SmallTable.preparing(columns, rows).type("x2d").press(KeyType.ArrowDown, KeyType.ArrowRight);
        golden("draft-" + columns, table.type("f").press(KeyType.Tab));
    }

    @Test
    void theCallOfTheRoom() {
        golden(
                "call",
                SmallTable.preparing(80, 24)
                        .type("a")
                        .press(KeyType.ArrowDown, KeyType.Enter)
                        .type(" "));
    }

    @Test
    void theFloor() {
        golden("floor", SmallTable.preparing(80, 24).type("oy"));
    }

    @ParameterizedTest
    @CsvSource({"80, 24", "120, 40"})
    void aDebate(int columns, int rows) {
        golden("debate-" + columns, SmallTable.debating(columns, rows));
    }

    @Test
    void pressingIsAskedTwice() {
        golden("press", SmallTable.debating(80, 24).type("v"));
    }

    @Test
    void aTextIsAdopted() {
        golden("adopted", SmallTable.preparing(80, 24).type("oy1  "));
    }

    @Test
    void closingIsAskedAboutWhileSomethingCouldStillBeTabled() {
        SmallTable table = SmallTable.preparing(80, 24).type("oyz");
        golden("closing", table);
        assertThat(table.type("n").play().moment().kind()).isEqualTo(Moment.Kind.FLOOR);
        assertThat(table.type("zy").play().moment().kind()).isEqualTo(Moment.Kind.SCENE);
    }

    @Test
    void closingIsNotAskedAboutWhenBothTablingsAreTaken() {
        SmallTable table = SmallTable.preparing(80, 24).type("oy1").type("1").type("e");
        assertThat(table.play().game().state().tabled()).hasSize(2);
        assertThat(table.type("z").play().moment().kind()).isEqualTo(Moment.Kind.SCENE);
    }

    @Test
    void anIncident() {
        golden("incident", SmallTable.preparing(80, 24).type("oyzy1"));
    }

    @Test
    void theLedgers() {
        golden("ledgers", SmallTable.debating(80, 24).type("l").press(KeyType.ArrowDown));
    }

    @ParameterizedTest
    @CsvSource({"m, members", "i, items", "w, world", "j, journal", "g, glossary", "?, help", "q, leaving"})
    void whatCanBeReadAndDoneAtAnyTime(String key, String name) {
        golden(name, SmallTable.preparing(80, 24).type(key));
    }

    @Test
    void aDossier() {
        golden("dossier", SmallTable.preparing(80, 24).type("m4"));
    }

    @Test
    void theDebrief() {
        golden("debrief", SmallTable.ended(80, 24));
    }

    @Test
    void aPageOfTheDebrief() {
        golden("debrief-world", SmallTable.ended(80, 24).type("1"));
    }

    @Test
    void aQuestionOfTheDebrief() {
        golden("debrief-write", SmallTable.ended(80, 24).choose("Write").type("Time."));
    }

    private static void golden(String name, SmallTable table) {
        Golden.assertScreen(name, table.picture());
    }
}
