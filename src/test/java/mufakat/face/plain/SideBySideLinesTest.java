package mufakat.face.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import mufakat.view.GameCard;
import mufakat.view.TwoGames;
import mufakat.words.Messages;
import org.junit.jupiter.api.Test;

/** Two games read aloud. */
class SideBySideLinesTest {
    private static String read(String typed, GameCard... games) {
        return read(StandardCharsets.UTF_8, typed, games);
    }

    private static String read(Charset charset, String typed, GameCard... games) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PlainFace(
                        new ByteArrayInputStream(typed.getBytes(charset)),
                        new PrintStream(out, true, charset),
                        charset,
                        Messages.load())
                .walk(List.of(games));
        return out.toString(charset);
    }

    @Test
    void saysWhereTheyPartWhatDiffersAndWhy() {
        String told = read("", TwoGames.ann(), TwoGames.ben());

        assertThat(told)
                .containsSubsequence(
                        "== Side by side: Ann and Ben. The Small Table",
                        "They decided alike 2 times, and part at decision 3",
                        "== Session 1 of 2 · Port Aral 2011",
                        "Only Ann, 3: Consulted Durio",
                        "How the members stand toward Response team, as they truly stood",
                        "Decided differently:",
                        "  Ann, 4: Kept a draft",
                        "      notes: Members report major incidents within a day",
                        "  Ben, 3: Kept a draft",
                        "Decided alike, and something else came of it:",
                        "  Ann, 6: Tabled",
                        "before digital ministers; Ben: before digital ministers)",
                        "  Durio. Ann: ● joins, 0. Ben: ✕ objects, −9.",
                        "      touches data: Members report major incidents within a day: −2",
                        "Only Ben, 6: Pressed for a vote");
        assertThat(told.lines()).allMatch(line -> line.length() <= 72);
        assertThat(told).doesNotContain("1: Chose: Listen first");
    }

    @Test
    void theSameLedgersAreNotReadTwice() {
        String told = read("", TwoGames.ann(), TwoGames.ben());

        assertThat(told.split("touches sovereignty: A hub to share incident reports: −1", -1))
                .hasSize(3);
    }

    @Test
    void twoGamesAlikeAreToldInASentence() {
        assertThat(read("", TwoGames.ann(), TwoGames.ann()))
                .contains("They decided alike to the end")
                .doesNotContain("== Session");
    }

    @Test
    void ofSeveralGamesItAsksWhichTwo() {
        GameCard[] three = {TwoGames.ann(), TwoGames.ben(), TwoGames.catWhoNeverBegan()};

        String told = read("1 1\nwhat\n3 2\nq\n", three);

        assertThat(told)
                .containsSubsequence(
                        "  1  Ann: ", "  2  Ben: ", "     Mind Durio.", "  3  Cat: not ended", "Type two numbers");
        assertThat(told.split("Those are not two games", -1)).hasSize(3);
        assertThat(told).containsSubsequence("Side by side: Cat and Ben", "Cat’s game holds no decision yet.");
    }

    @Test
    void theEndOfTheInputLeaves() {
        assertThat(read("", TwoGames.ann(), TwoGames.ben(), TwoGames.ann())).endsWith("> \n");
    }

    @Test
    void aConsoleOfFewLettersIsToldAllTheSame() {
        assertThat(read(StandardCharsets.US_ASCII, "", TwoGames.ann(), TwoGames.ben()))
                .contains("x objects, -")
                .doesNotContain("?");
    }
}
