package mufakat.face.tui.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.input.KeyType;
import mufakat.engine.Draft;
import org.junit.jupiter.api.Test;

class DeskScreenTest {
    private final SmallTable table = SmallTable.preparing(80, 24).type("x2d");

    @Test
    void whatIsKeptIsDecided() {
        table.press(KeyType.ArrowRight).type("sf ").enter();
        Draft kept = kept();
        assertThat(kept.text().strengths()).containsEntry("room", 3);
        assertThat(kept.text().safeguards()).containsExactly("national-law");
        assertThat(kept.forum()).isEqualTo("interior");
    }

    @Test
    void aTextThatMayNotBeIsNotKeptAndSaysWhy() {
        table.press(KeyType.ArrowLeft, KeyType.ArrowLeft, KeyType.Enter);
        assertThat(table.picture()).contains("DRAFT", "core can’t be absent");
        assertThat(kept().text().strengths()).containsEntry("room", 2);
    }

    @Test
    void withoutAChangeEscAndEnterGoBackAndDecideNothing() {
        int before = table.play().steps().size();
        assertThat(table.press(KeyType.Escape).picture()).doesNotContain("DRAFT");
        assertThat(table.type("d").enter().picture()).doesNotContain("DRAFT");
        assertThat(table.play().steps()).hasSize(before);
    }

    @Test
    void aChangeIsDroppedOnlyWhenThatIsMeant() {
        table.press(KeyType.ArrowRight, KeyType.Escape, KeyType.Enter);
        assertThat(table.picture()).contains("DRAFT").doesNotContain("Drop the changes");
        table.press(KeyType.Escape).press(KeyType.ArrowLeft, KeyType.Enter);
        assertThat(table.picture()).doesNotContain("DRAFT");
        assertThat(kept().text().strengths()).containsEntry("room", 2);
    }

    @Test
    void TabGoesRoundTheMembersAndTheirLedgers() {
        assertThat(table.press(KeyType.Tab).picture()).contains("│ Aralia");
        assertThat(table.press(KeyType.ReverseTab, KeyType.ReverseTab).picture())
                .contains("│ Calamus");
    }

    @Test
    void itOpensWithWhoStandsInTheWayAndLaterWithWhoWasAskedLast() {
        assertThat(table.picture()).contains("│ Durio");
        table.press(KeyType.Escape).type("c2").type("d");
        assertThat(table.picture()).contains("│ Borneum");
    }

    private Draft kept() {
        return table.play().game().state().item("hub").draft();
    }
}
