package mufakat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import mufakat.pty.PseudoTerminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The jar plays a story while the story is written. */
@DisabledOnOs(OS.WINDOWS)
class PreviewIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String ENTER = "\r";
    private static final String ESCAPE = "\u001b";
    private static final String F3 = "\u001bOR";

    @TempDir
    private Path folder;

    private House house;
    private String text;

    @BeforeEach
    void build() {
        house = House.in(folder);
        text = house.read(folder.resolve("story/small.yaml"));
    }

    @Test
    void showsWhatIsSavedAndReplaysWhatWasChosen() throws Exception {
        try (PseudoTerminal terminal = preview("story/small.yaml")) {
            await(terminal, "Listen first").type(ENTER);
            await(terminal, "Coffee in a paper cup");
            await(terminal, "PREVIEW since");

            save(text.replace("Coffee in a paper cup", "Tea in a glass"));

            await(terminal, "Tea in a glass");
            await(terminal, "1 decision replayed").type("q");
            await(terminal, "Leave").type("\u001b[C" + ENTER);
        }
        assertThat(folder.resolve("saves")).doesNotExist();
    }

    @Test
    void showsAProblemInItsPlaceUntilItIsMendedAndPlaysOn() throws Exception {
        try (PseudoTerminal terminal = preview("small")) {
            await(terminal, "Listen first").type(ENTER);
            await(terminal, "Coffee in a paper cup");

            save(text.replace("items: [drill, hub]", "items: [drill, hubb]"));
            terminal.await(
                    screen -> screen.contains("small.yaml:") && screen.contains("S051") && screen.contains("^"),
                    PATIENCE);
            await(terminal, "last good version").type(ESCAPE);
            await(terminal, "Coffee in a paper cup").type(ENTER);
            await(terminal, "Consult a member").type(F3);
            await(terminal, "S051");

            save(text);
            terminal.await(screen -> screen.contains("Consult a member") && !screen.contains("S051"), PATIENCE);
            await(terminal, "2 decisions replayed");
        }
    }

    @Test
    void keepsTheWorkOnTheDesk() throws Exception {
        try (PseudoTerminal terminal = preview("small")) {
            await(terminal, "Listen first").type(ENTER);
            await(terminal, "Coffee in a paper cup").type(ENTER);
            await(terminal, "Consult a member").type("d");
            await(terminal, "DRAFT").type("\u001b[C");
            await(terminal, "ENDEAV");

            save(text.replace("Hold one exercise a year", "Hold two exercises a year"));

            terminal.await(screen -> screen.contains("Hold two exercises") && screen.contains("ENDEAV"), PATIENCE);
        }
    }

    @Test
    void tellsAtOnceInPlainModeToo() throws Exception {
        try (JarGame game = JarGame.start(folder, "preview", "small", "--plain")) {
            game.await("Listen first")
                    .await("> ")
                    .type("1\n")
                    .await("Coffee in a paper cup")
                    .await("> ");

            save(text.replace("Coffee in a paper cup", "Tea in a glass"));
            game.await("1 decision replayed").await("Tea in a glass").await("> ");

            save(text.replace("items: [drill, hub]", "items: [drill, hubb]"));
            game.await("S051").await("^").await("last version").await("> ");
            game.type("\n")
                    .await("Consult a member")
                    .await("> ")
                    .type("problems\n")
                    .await("S051");

            save(text);
            game.await("2 decisions replayed")
                    .await("Consult a member")
                    .await("> ")
                    .type("q\n");
            assertThat(game.rest()).contains("keeps no save");
            assertThat(game.exitCode()).isZero();
        }
        assertThat(folder.resolve("saves")).doesNotExist();
    }

    @Test
    void aStoryThatIsBrokenBeginsWhenItIsMended() throws Exception {
        save(text.replace("goto: lobby", "goto: loby"));
        try (PseudoTerminal terminal = preview("small")) {
            await(terminal, "S051");
            save(text);
            await(terminal, "Listen first");
        }
        save(text.replace("goto: lobby", "goto: loby"));
        try (JarGame game = JarGame.start(folder, "preview", "small", "--plain")) {
            game.await("as soon as that is mended").await("> ").type("q\n");
            assertThat(game.rest()).contains("keeps no save");
            assertThat(game.exitCode()).isEqualTo(ExitCode.NO);
        }
    }

    private PseudoTerminal preview(String story) throws IOException {
        String named = story.contains("/") ? folder.resolve(story).toString() : story;
        return PseudoTerminal.start(80, 24, Map.of("LC_ALL", "C.UTF-8"), JarGame.command(folder, "preview", named));
    }

    private void save(String changed) throws IOException {
        Files.writeString(folder.resolve("story/small.yaml"), changed);
    }

    private static PseudoTerminal await(PseudoTerminal terminal, String words) throws InterruptedException {
        terminal.await(screen -> screen.contains(words), PATIENCE);
        return terminal;
    }
}
