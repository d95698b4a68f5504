package mufakat.face.tui.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.input.KeyType;
import java.util.List;
import java.util.SplittableRandom;
import mufakat.view.Moment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole games, played with keys alone. */
class PlayByKeysTest {
    private static final List<KeyType> KEYS = List.of(
            KeyType.ArrowDown,
            KeyType.ArrowUp,
            KeyType.ArrowLeft,
            KeyType.ArrowRight,
            KeyType.Tab,
            KeyType.PageDown,
            KeyType.End,
            KeyType.Escape);

    private final SmallTable table = SmallTable.at(80, 24);

    @Test
    void fromTheFirstSceneToTheDebriefWithArrowsAndEnter() {
        table.choose("Listen").choose("Go on");
        assertThat(kind()).isEqualTo(Moment.Kind.PREPARING);
        table.choose("Consult").press(KeyType.ArrowDown).enter();
        assertThat(table.play().game().state().consulted()).containsExactly("BB");
        table.choose("Work on the draft").press(KeyType.ArrowRight, KeyType.ArrowDown, KeyType.ArrowLeft);
        table.enter();
        assertThat(table.play().game().state().item("drill").draft().text().strengths())
                .containsEntry("exercise", 3)
                .containsEntry("lessons", 1);
        table.choose("Call the room").press(KeyType.End, KeyType.ArrowUp, KeyType.ArrowUp);
        table.enter().press(KeyType.ArrowDown).enter();
        assertThat(table.play().game().state().guesses().get(0).hesitating()).containsExactly("DD");
        table.screen().resize(120, 40);
        table.choose("Open the floor")
                .enter()
                .choose("response team” before digital")
                .choose("Add “in accordance");
        assertThat(kind()).isEqualTo(Moment.Kind.DEBATE);
        table.screen().resize(80, 24);
        table.choose("Let it rest").choose("yearly drill");
        assertThat(table.play().game().state().isAdopted("drill")).isTrue();
        table.choose("Close the session");
        goOnUntil(Moment.Kind.PREPARING);
        table.choose("Open the floor").enter().choose("Close the session");
        goOnUntil(Moment.Kind.DEBRIEF);
        table.choose("What would have carried the response team")
                .type("Time.")
                .press(KeyType.Tab)
                .enter();
        assertThat(table.play().answerTo("why-hub")).isEqualTo("Time.");
        table.type("q").press(KeyType.ArrowLeft).enter();
        assertThat(table.screen().isEmpty()).isTrue();
    }

    /** Whatever is pressed, nothing fails, and the bottom line is there. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void whateverIsPressed(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        String letters = "cdxphrstauomilwjgeyznfsk123456789? ";
        for (int press = 0; press < 300 && !table.screen().isEmpty(); press++) {
            switch (random.nextInt(8)) {
                case 0, 1, 2 -> table.enter();
                case 3, 4 -> table.press(KEYS.get(random.nextInt(KEYS.size())));
                case 5 -> table.screen().resize(80 + random.nextInt(60), 24 + random.nextInt(30));
                default ->
                    table.type(
                            letters.substring(random.nextInt(letters.length())).substring(0, 1));
            }
            assertThat(table.picture().stripTrailing().lines().count())
                    .as("seed %d, press %d", seed, press)
                    .isGreaterThan(20);
        }
    }

    private void goOnUntil(Moment.Kind kind) {
        for (int turn = 0; turn < 20 && kind() != kind; turn++) {
            table.enter();
        }
        assertThat(kind()).isEqualTo(kind);
    }

    private Moment.Kind kind() {
        return table.play().moment().kind();
    }
}
