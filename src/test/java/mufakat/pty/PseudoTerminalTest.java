package mufakat.pty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(OS.WINDOWS)
class PseudoTerminalTest {
    private static final Duration SOON = Duration.ofSeconds(10);

    @Test
    void showsWhatIsWrittenAndTypesWhatIsAsked() throws Exception {
        try (PseudoTerminal terminal = shell("echo name?; read x; echo \"got <$x>\"; exit 3")) {
            terminal.await(screen -> screen.contains("name?"), SOON);
            terminal.type("Élise\r");
            assertThat(terminal.exitCode(SOON)).isEqualTo(3);
            assertThat(terminal.screen()).contains("got <Élise>");
        }
    }

    @Test
    void placesTextWhereTheCursorIsSent() throws Exception {
        try (PseudoTerminal terminal = shell("printf '\\033[2J\\033[3;5Hhere'")) {
            assertThat(terminal.exitCode(SOON)).isZero();
            assertThat(terminal.screen().lines().toList().get(2)).isEqualTo("    here");
        }
    }

    @Test
    void answersTheQuestionForTheCursorsPlace() throws Exception {
        String ask = "stty -icanon -echo; printf 'abc\\033[6n'; dd bs=1 count=6 2>/dev/null | tr '\\033' '!'; echo";
        try (PseudoTerminal terminal = shell(ask)) {
            assertThat(terminal.exitCode(SOON)).isZero();
            assertThat(terminal.screen()).contains("![1;4R");
        }
    }

    @Test
    void tellsTheProgramOfANewSize() throws Exception {
        try (PseudoTerminal terminal = shell("trap 'stty size' WINCH; stty size; while :; do read x; done")) {
            terminal.await(screen -> screen.contains("24 80"), SOON);
            terminal.resize(100, 30);
            terminal.await(screen -> screen.contains("30 100"), SOON);
        }
    }

    @Test
    void sendsSignalsToTheProgram() throws Exception {
        try (PseudoTerminal terminal = shell("trap 'echo asked to end; exit 9' TERM; echo ready; read x")) {
            terminal.await(screen -> screen.contains("ready"), SOON);
            terminal.signal("TERM");
            assertThat(terminal.exitCode(SOON)).isEqualTo(9);
            assertThat(terminal.screen()).contains("asked to end");
        }
    }

    @Test
    void seesHowTheProgramLeavesTheTerminal() throws Exception {
        try (PseudoTerminal tidy = shell("true");
                PseudoTerminal untidy = shell("stty -echo")) {
            assertThat(tidy.exitCode(SOON)).isZero();
            assertThat(untidy.exitCode(SOON)).isZero();
            assertThat(tidy.sttySettings().after())
                    .isEqualTo(tidy.sttySettings().before());
            assertThat(untidy.sttySettings().after())
                    .isNotEqualTo(untidy.sttySettings().before());
        }
    }

    @Test
    void showsTheScreenWhenItWaitsInVain() throws Exception {
        try (PseudoTerminal terminal = shell("echo something else")) {
            assertThatThrownBy(() -> terminal.await(screen -> screen.contains("welcome"), SOON))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("something else");
        }
    }

    private static PseudoTerminal shell(String script) throws IOException {
        return PseudoTerminal.start(80, 24, Map.of("LC_ALL", "C.UTF-8"), List.of("/bin/sh", "-c", script));
    }
}
