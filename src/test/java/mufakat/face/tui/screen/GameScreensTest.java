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
    void a_scene_with_choices() {
        golden("scene", SmallTable.at(80, 24));
    }

    @Test
    void a_scene_without_choices() {
        golden("scene-goes-on", SmallTable.at(80, 24).type("1"));
    }

    @ParameterizedTest
    @CsvSource({"80, 24", "100, 30", "120, 40"})
    void preparing(int columns, int rows) {
        golden("preparing-" + columns, SmallTable.preparing(columns, rows));
    }

    @Test
    void whom_to_consult() {
        golden("consult", SmallTable.preparing(80, 24).type("c"));
    }

    @Test
    void what_a_member_said() {
        golden("consulted", SmallTable.preparing(80, 24).type("x2c4"));
    }

    @Test
    void an_offer() {
        golden("offer", SmallTable.preparing(80, 24).type("p1"));
    }

    @ParameterizedTest
    @CsvSource({"80, 24", "120, 40"})
    void the_desk(int columns, int rows) {
        SmallTable table = SmallTable.preparing(columns, rows).type("x2d").press(KeyType.ArrowDown, KeyType.ArrowRight);
        golden("draft-" + columns, table.type("f").press(KeyType.Tab));
    }

    @Test
    void the_call_of_the_room() {
        golden(
                "call",
                SmallTable.preparing(80, 24)
                        .type("a")
                        .press(KeyType.ArrowDown, KeyType.Enter)
                        .type(" "));
    }

    @Test
    void the_floor() {
        golden("floor", SmallTable.preparing(80, 24).type("oy"));
    }

    @ParameterizedTest
    @CsvSource({"80, 24", "120, 40"})
    void a_debate(int columns, int rows) {
        golden("debate-" + columns, SmallTable.debating(columns, rows));
    }

    @Test
    void pressing_is_asked_twice() {
        golden("press", SmallTable.debating(80, 24).type("v"));
    }

    @Test
    void a_text_is_adopted() {
        golden("adopted", SmallTable.preparing(80, 24).type("oy1  "));
    }

    @Test
    void closing_is_asked_about_while_something_could_still_be_tabled() {
        SmallTable table = SmallTable.preparing(80, 24).type("oyz");
        golden("closing", table);
        assertThat(table.type("n").play().moment().kind()).isEqualTo(Moment.Kind.FLOOR);
        assertThat(table.type("zy").play().moment().kind()).isEqualTo(Moment.Kind.SCENE);
    }

    @Test
    void closing_is_not_asked_about_when_both_tablings_are_taken() {
        SmallTable table = SmallTable.preparing(80, 24).type("oy1").type("1").type("e");
        assertThat(table.play().game().state().tabled()).hasSize(2);
        assertThat(table.type("z").play().moment().kind()).isEqualTo(Moment.Kind.SCENE);
    }

    @Test
    void an_incident() {
        golden("incident", SmallTable.preparing(80, 24).type("oyzy1"));
    }

    @Test
    void the_ledgers() {
        golden("ledgers", SmallTable.debating(80, 24).type("l").press(KeyType.ArrowDown));
    }

    @ParameterizedTest
    @CsvSource({"m, members", "i, items", "w, world", "j, journal", "g, glossary", "?, help", "q, leaving"})
    void what_can_be_read_and_done_at_any_time(String key, String name) {
        golden(name, SmallTable.preparing(80, 24).type(key));
    }

    @Test
    void a_dossier() {
        golden("dossier", SmallTable.preparing(80, 24).type("m4"));
    }

    @Test
    void the_debrief() {
        golden("debrief", SmallTable.ended(80, 24));
    }

    @Test
    void a_page_of_the_debrief() {
        golden("debrief-world", SmallTable.ended(80, 24).type("1"));
    }

    @Test
    void a_question_of_the_debrief() {
        golden("debrief-write", SmallTable.ended(80, 24).choose("Write").type("Time."));
    }

    private static void golden(String name, SmallTable table) {
        Golden.assertScreen(name, table.picture());
    }
}
