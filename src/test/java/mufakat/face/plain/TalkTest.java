package mufakat.face.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import mufakat.words.Messages;
import org.junit.jupiter.api.Test;

class TalkTest {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Queue<List<String>> typed = new ArrayDeque<>();

    @Test
    void linesThatArePastedAtAChoiceChooseNothing() {
        typed.add(List.of("1", "2", "3"));
        typed.add(List.of("2."));
        assertThat(talk(Input.CONSOLE).choice()).isEqualTo("2");
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("passed over");
    }

    @Test
    void linesThatArePastedForANameAreOne() {
        typed.add(List.of("Sari", "Dewi"));
        assertThat(talk(Input.CONSOLE).answer()).isEqualTo("Sari Dewi");
    }

    @Test
    void aTextGoesOnToAnEmptyLineAtItsEnd() {
        typed.add(List.of("One.", "", "Two.\t."));
        typed.add(List.of("Three."));
        typed.add(List.of(""));
        typed.add(List.of("next"));
        Talk talk = talk(Input.CONSOLE);
        assertThat(talk.text()).isEqualTo("One.\n\nTwo. .\nThree.");
        assertThat(talk.choice()).isEqualTo("next");
    }

    @Test
    void anEmptyLineAloneIsNoText() {
        typed.add(List.of(""));
        assertThat(talk(Input.CONSOLE).text()).isEmpty();
    }

    @Test
    void aScriptAnswersLineByLine() {
        typed.add(List.of("One."));
        typed.add(List.of("next"));
        Talk talk = talk(Input.SCRIPT);
        assertThat(talk.text()).isEqualTo("One.");
        assertThat(talk.choice()).isEqualTo("next");
    }

    private Talk talk(Input input) {
        Paper paper = new Paper(new PrintStream(printed, true, StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        return new Talk(paper, typed::remove, Messages.load(), input);
    }
}
