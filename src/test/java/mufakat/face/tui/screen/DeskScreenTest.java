package mufakat.face.tui.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.input.KeyType;
import mufakat.engine.Draft;
import org.junit.jupiter.api.Test;

class DeskScreenTest {
    private final SmallTable table = SmallTable.preparing(80, 24).type("x2d");

    @Test
    void what_is_kept_is_decided() {
        table.press(KeyType.ArrowRight).type("sf ").enter();
        Draft kept = kept();
        assertThat(kept.text().strengths()).containsEntry("room", 3);
        assertThat(kept.text().safeguards()).containsExactly("national-law");
        assertThat(kept.forum()).isEqualTo("interior");
    }

    @Test
    void a_text_that_may_not_be_is_not_kept_and_says_why() {
        table.press(KeyType.ArrowLeft, KeyType.ArrowLeft, KeyType.Enter);
        assertThat(table.picture()).contains("DRAFT", "core can’t be absent");
        assertThat(kept().text().strengths()).containsEntry("room", 2);
    }

    @Test
    void without_a_change_Esc_and_Enter_go_back_and_decide_nothing() {
        int before = table.play().steps().size();
        assertThat(table.press(KeyType.Escape).picture()).doesNotContain("DRAFT");
        assertThat(table.type("d").enter().picture()).doesNotContain("DRAFT");
        assertThat(table.play().steps()).hasSize(before);
    }

    @Test
    void a_change_is_dropped_only_when_that_is_meant() {
        table.press(KeyType.ArrowRight, KeyType.Escape, KeyType.Enter);
        assertThat(table.picture()).contains("DRAFT").doesNotContain("Drop the changes");
        table.press(KeyType.Escape).press(KeyType.ArrowLeft, KeyType.Enter);
        assertThat(table.picture()).doesNotContain("DRAFT");
        assertThat(kept().text().strengths()).containsEntry("room", 2);
    }

    @Test
    void Tab_goes_round_the_members_and_their_ledgers() {
        assertThat(table.press(KeyType.Tab).picture()).contains("│ Aralia");
        assertThat(table.press(KeyType.ReverseTab, KeyType.ReverseTab).picture())
                .contains("│ Calamus");
    }

    @Test
    void it_opens_with_who_stands_in_the_way_and_later_with_who_was_asked_last() {
        assertThat(table.picture()).contains("│ Durio");
        table.press(KeyType.Escape).type("c2").type("d");
        assertThat(table.picture()).contains("│ Borneum");
    }

    private Draft kept() {
        return table.play().game().state().item("hub").draft();
    }
}
