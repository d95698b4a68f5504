package mufakat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mufakat.cli.House.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is printed to be typed, pasted into a real shell. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no bash")
class PastedTest {
    /** All that a shell minds, in names that a folder may have. */
    private static final String NASTY = "a&b it's p(1) x$HOME `id` $(touch struck) \"quoted\" ;#*";

    @TempDir
    Path folder;

    private House house;
    private Path stories;
    private Path saves;

    @BeforeEach
    void aHouseWithOddFolders() throws Exception {
        house = House.in(folder);
        stories = Files.move(folder.resolve("story"), folder.resolve("stories " + NASTY));
        saves = folder.resolve("saves " + NASTY);
    }

    @Test
    void theLastWordsOfAGameGoOnWithIt() throws Exception {
        Run begun = run("1\n", "play", "small", "--save", "game");
        List<String> words = pasted(begun.out());

        assertThat(words)
                .containsExactly(
                        "play", "--saves-dir", saves.toString(), "--stories", stories.toString(), "--save", "game");
        assertThat(house.run("", words.toArray(String[]::new)).words()).contains("You now know of Durio");
    }

    @Test
    void aStoryElsewhereIsNamed() throws Exception {
        Path elsewhere = Files.copy(stories.resolve("small.yaml"), folder.resolve(NASTY + ".yaml"));

        assertThat(pasted(run("1\n", "play", elsewhere.toString(), "--save", "game")
                        .out()))
                .endsWith(elsewhere.toString(), "--save", "game");
    }

    @Test
    void whatCouldHaveBeenDecidedIsPlayed() throws Exception {
        run("1\n", "play", "small", "--save", "game");
        Path odd = Files.move(saves.resolve("game.jsonl"), folder.resolve(NASTY + ".jsonl"));
        List<String> words =
                pasted(run("", "replay", odd.toString(), "--at", "1").out());

        assertThat(words)
                .contains("replay", odd.toString(), "--instead")
                .last()
                .asString()
                .startsWith("choose choice=");
        assertThat(house.run("", words.toArray(String[]::new)).code()).isZero();
    }

    private Run run(String typed, String... arguments) {
        List<String> words = new ArrayList<>(List.of(arguments));
        words.addAll(List.of("--stories", stories.toString(), "--saves-dir", saves.toString()));
        return house.run(typed, words.toArray(String[]::new));
    }

    /** The words that arrive at the program when its first printed command is typed into a shell. */
    private List<String> pasted(String printed) throws Exception {
        String command = printed.substring(printed.indexOf("mufakat "))
                .lines()
                .findFirst()
                .orElseThrow();
        ProcessBuilder builder = new ProcessBuilder("bash", "-c", "mufakat() { printf '%s\\0' \"$@\"; }\n" + command);
        builder.directory(folder.toFile()).environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.redirectErrorStream(true).start();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(words).isZero();
        assertThat(folder.resolve("struck")).doesNotExist();
        return Arrays.asList(words.split("\0"));
    }
}
