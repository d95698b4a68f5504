package mufakat.face.tui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.input.KeyStroke;
import java.util.List;
import mufakat.words.Cells;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotesBoxTest {
    private static final int COLUMNS = 12;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They talked about the price of the servers for long",
                "สวัสดีชาวโลกทุกคนที่รักสงบ",
                "東南亞國家聯盟。成立於一九六七年",
                "မြန်မာနိုင်ငံသည် အာဆီယံ အဖွဲ့ဝင်"
            })
    void whatIsTypedStaysInItsColumnsAndIsKeptAsItWasTyped(String text) {
        NotesBox box = new NotesBox(COLUMNS, 5, new TextLimit(500, ""), "", () -> {});
        text.chars().forEach(letter -> box.handleKeyStroke(new KeyStroke((char) letter, false, false)));

        List<String> lines = box.getText().lines().toList();
        assertThat(lines)
                .hasSizeGreaterThan(1)
                .allSatisfy(line -> assertThat(Cells.width(line)).isLessThan(COLUMNS));
        assertThat(box.written()).isEqualTo(text);
        assertThat(new NotesBox(COLUMNS, 5, new TextLimit(500, ""), text, () -> {}).written())
                .isEqualTo(text);
    }
}
