package mufakat.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import mufakat.pty.PseudoTerminal;
import mufakat.pty.SttySettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The jar in a real terminal. */
class ScreenGameIT {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String ENTER = "\r";
    private static final String ESCAPE = "\u001b";
    private static final String CTRL_C = "\u0003";
    private static final String CTRL_Z = "\u001a";

    @TempDir
    private Path folder;

    private House house;

    @BeforeEach
    void build() {
        house = House.in(folder);
    }

    @Test
    void beginsFromTheTitleAndIsLeftAsItWasFound() throws Exception {
        try (PseudoTerminal terminal = start()) {
            await(terminal, "New game").type(ENTER);
            await(terminal, "The whole story").type(ENTER);
            await(terminal, "Your name").type(ENTER);
            await(terminal, "Your class").type(ENTER);
            await(terminal, "Listen first").type("q");
            await(terminal, "Leave the game now?").type("\u001b[D" + ENTER);
            await(terminal, "Continue").type("q");
            await(terminal, "Your game is saved.");
            assertThat(terminal.exitCode(PATIENCE)).isZero();
            assertThat(terminal.sttySettings()).satisfies(ScreenGameIT::areAsBefore);
        }
    }

    @Test
    void beginsALessonFromTheTitle() throws Exception {
        try (PseudoTerminal terminal = start()) {
            await(terminal, "New game").type(ENTER);
            await(terminal, "The second meeting").type("\u001b[B\u001b[B" + ENTER);
            await(terminal, "Your name").type(ENTER);
            await(terminal, "Your class").type(ENTER);
            await(terminal, "Session 2 of 2").type("q");
            await(terminal, "Leave the game now?").type("\u001b[D" + ENTER);
            await(terminal, "Continue").type(ENTER);
            await(terminal, "a lesson (second)").type(ENTER);
            await(terminal, "Session 2 of 2");
        }
    }

    @Test
    void endsWhenTheTerminalIsGoneThoughNoSignalSaysSo() throws Exception {
        List<String> deaf = new ArrayList<>(List.of("/bin/sh", "-c", "trap '' HUP; exec \"$@\"", "sh"));
        deaf.addAll(JarGame.command(folder, "play", "small", "--save", "game"));
        try (PseudoTerminal terminal = PseudoTerminal.start(100, 30, Map.of(), deaf)) {
            await(terminal, "Listen first").type(ENTER);
            await(terminal, "Coffee in a paper cup");

            assertThat(terminal.hangUp().onExit()).succeedsWithin(PATIENCE);
        }
        assertThat(house.run("q\n", "play", "--save", "game").code()).isZero();
    }

    @Test
    void goesOnAfterCtrlCWhereItWasLeft() throws Exception {
        try (PseudoTerminal terminal = start("play", "small", "--save", "game")) {
            await(terminal, "Listen first").type(ENTER);
            await(terminal, "Coffee in a paper cup").type(ENTER);
            await(terminal, "Open the floor").type("c");
            await(terminal, "Durio").type(ENTER);
            await(terminal, "for being asked").type("oy");
            await(terminal, "Close the session").type("z");
            await(terminal, "You could still table").type(ENTER);
            await(terminal, "Nobody speaks of the drill").type(CTRL_C);
            assertThat(terminal.exitCode(PATIENCE)).isZero();
            assertThat(terminal.sttySettings()).satisfies(ScreenGameIT::areAsBefore);
        }
        assertThat(house.saved("game").lines()).hasSize(6);

        try (PseudoTerminal terminal = start("play", "--save", "game")) {
            await(terminal, "Nobody speaks of the drill");
        }
    }

    @Test
    void waitsForRoomAndGoesOnAsSoonAsItHasIt() throws Exception {
        try (PseudoTerminal terminal = start("play", "small", "--save", "game")) {
            await(terminal, "Listen first").resize(60, 20);
            await(terminal, "80 columns and 24 rows").resize(120, 36);
            await(terminal, "Listen first").type(ENTER);
            await(terminal, "Coffee in a paper cup");
        }
    }

    @Test
    void givesTheTerminalBackWhenItIsTerminated() throws Exception {
        try (PseudoTerminal terminal = start("play", "small", "--save", "game")) {
            await(terminal, "Listen first").signal("TERM");
            assertThat(terminal.exitCode(PATIENCE)).isEqualTo(128 + 15);
            assertThat(terminal.sttySettings()).satisfies(ScreenGameIT::areAsBefore);
        }
    }

    @Test
    void whatIsPastedDecidesNothing() throws Exception {
        String homework = "choose one of the two texts.\rConsult the handbook. 1\r";
        try (PseudoTerminal terminal = start("play", "small", "--save", "game")) {
            await(terminal, "Listen first").type("\u001b[200~" + homework + "\u001b[201~");
            await(terminal, "A pasted text was passed over").type("\u001b[B");
            terminal.await(screen -> !screen.contains("passed over"), PATIENCE);
            terminal.type(homework);
            await(terminal, "A pasted text was passed over");
        }
        assertThat(house.saved("game").lines()).hasSize(1);
    }

    @Test
    void aKeyThatIsHeldTakesOneDecision() throws Exception {
        try (PseudoTerminal terminal = start("play", "small", "--save", "game")) {
            await(terminal, "Listen first").type(ENTER.repeat(40));
            await(terminal, "Coffee in a paper cup");
        }
        assertThat(house.saved("game").lines()).hasSize(2);
    }

    @Test
    void isLaidAsideWithCtrlZAndComesBackWithFg() throws Exception {
        List<String> command = new ArrayList<>(List.of(
                "/bin/sh", "-c", "set -m; stty -g; \"$@\"; stty -g; echo laid aside; read line; fg >/dev/null", "sh"));
        command.addAll(JarGame.command(folder, "play", "small", "--save", "game"));
        try (PseudoTerminal terminal = PseudoTerminal.start(80, 24, Map.of("LC_ALL", "C.UTF-8"), command)) {
            await(terminal, "Listen first").type(CTRL_Z);
            String aside = await(terminal, "laid aside").screen();
            assertThat(aside).doesNotContain("Listen first");
            assertThat(aside.lines()
                            .filter(line -> line.matches("[0-9a-f:]{20,}.*"))
                            .distinct())
                    .as("the terminal's settings before and after")
                    .hasSize(1);
            terminal.type("\n");
            await(terminal, "Listen first").type(ENTER);
            await(terminal, "Coffee in a paper cup");
        }
    }

    @Test
    void goesOnAfterItWasStoppedFromOutside() throws Exception {
        try (PseudoTerminal terminal = start("play", "small", "--save", "game")) {
            await(terminal, "Listen first").signal("STOP");
            terminal.signal("CONT");
            terminal.type(ENTER);
            await(terminal, "Coffee in a paper cup").type(CTRL_C);
            assertThat(terminal.exitCode(PATIENCE)).isZero();
            assertThat(terminal.sttySettings()).satisfies(ScreenGameIT::areAsBefore);
        }
    }

    @Test
    void losesNothingThatWasShownWhenItIsKilled() throws Exception {
        try (PseudoTerminal terminal = start("play", "small", "--save", "game")) {
            await(terminal, "Listen first").type(ENTER);
            await(terminal, "Coffee in a paper cup").signal("KILL");
            assertThat(terminal.exitCode(PATIENCE)).isEqualTo(128 + 9);
        }
        try (PseudoTerminal terminal = start("play", "--save", "game")) {
            await(terminal, "Coffee in a paper cup");
        }
    }

    @Test
    void asksOnTheScreenBeforeItGoesOnInACopy() throws Exception {
        house.begin("game", House.TO_THE_FLOOR);
        house.write("saves/game.jsonl", house.saved("game").replace("\"do\":\"open-floor\"", "\"do\":\"dance\""));
        try (PseudoTerminal terminal = start("play", "--save", "game")) {
            await(terminal, "Line 4").type("\u001b[B" + ENTER);
            await(terminal, "in a copy, which is called").type(ENTER);
            await(terminal, "Open the floor");
        }
    }

    /** Looking at the keyboard from time to time would be seen here: 50 times a second, and 3 hundredths of them busy. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void whileNobodyTypesNothingRuns() throws Exception {
        try (PseudoTerminal terminal = start("play", "small", "--save", "game")) {
            await(terminal, "Listen first").type(ENTER);
            await(terminal, "Coffee in a paper cup").type("?");
            await(terminal, "Ctrl-L").type(ESCAPE);
            await(terminal, "Coffee in a paper cup");
            ProcessHandle game = ProcessHandle.of(terminal.pid()).orElseThrow();
            awaitInVain(game);

            long wakings = wakings(game);
            Duration busy = game.info().totalCpuDuration().orElseThrow();
            awaitInVain(game);
            assertThat(wakings(game) - wakings).isLessThan(10);
            assertThat(game.info().totalCpuDuration().orElseThrow().minus(busy)).isLessThan(Duration.ofMillis(60));
        }
    }

    private static void awaitInVain(ProcessHandle game) {
        assertThatThrownBy(() -> game.onExit().get(3, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
    }

    /** How often the game's own threads have gone from sleeping to running; the virtual machine has others. */
    private static long wakings(ProcessHandle game) throws IOException {
        long all = 0;
        try (DirectoryStream<Path> threads = Files.newDirectoryStream(Path.of("/proc/" + game.pid() + "/task"))) {
            for (Path thread : threads) {
                List<String> status = Files.readAllLines(thread.resolve("status"));
                if (status.stream().anyMatch(line -> line.matches("Name:\\s*(java|terminal-input)"))) {
                    all += status.stream()
                            .filter(line -> line.startsWith("voluntary_ctxt_switches"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .sum();
                }
            }
        }
        return all;
    }

    @Test
    void aTerminalThatCantMoveItsCursorIsServedLineByLine() throws Exception {
        try (PseudoTerminal terminal = PseudoTerminal.start(
                80, 24, Map.of("TERM", "dumb", "LC_ALL", "C.UTF-8"), JarGame.command(folder, "play", "small"))) {
            await(terminal, "  1  Listen first").type("q\n");
            await(terminal, "Your game is saved.");
            assertThat(terminal.exitCode(PATIENCE)).isZero();
        }
    }

    private PseudoTerminal start(String... arguments) throws IOException {
        return PseudoTerminal.start(80, 24, Map.of("LC_ALL", "C.UTF-8"), JarGame.command(folder, arguments));
    }

    private static PseudoTerminal await(PseudoTerminal terminal, String words) throws InterruptedException {
        terminal.await(screen -> screen.contains(words), PATIENCE);
        return terminal;
    }

    private static void areAsBefore(SttySettings settings) {
        assertThat(settings.after()).isEqualTo(settings.before());
    }
}
