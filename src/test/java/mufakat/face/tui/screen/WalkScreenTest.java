package mufakat.face.tui.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.googlecode.lanterna.input.KeyType;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import mufakat.view.GameCard;
import mufakat.view.TwoGames;
import mufakat.view.walk.SideBySide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two games side by side on a screen. */
class WalkScreenTest {
    private TestScreen screen = new TestScreen(80, 24);

    private TestScreen walk(GameCard left, GameCard right) {
        return screen.open(new WalkScreen(SmallTable.setting(screen), SideBySide.of(left, right)).frame());
    }

    private String selected() {
        return screen.picture()
                .lines()
                .filter(line -> line.startsWith("▸", 1))
                .findFirst()
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource({"80, 24", "120, 40"})
    void itBeginsWhereTheyPart(int columns, int rows) {
        screen = new TestScreen(columns, rows);
        walk(TwoGames.ann(), TwoGames.ben());

        Golden.assertScreen("walk-parting-" + columns, screen.picture());
    }

    @ParameterizedTest
    @CsvSource({"80, 24", "120, 40"})
    void theLedgersOfATextThatBothTabled(int columns, int rows) {
        screen = new TestScreen(columns, rows);
        walk(TwoGames.ann(), TwoGames.ben()).type("nn").press(KeyType.Tab);

        Golden.assertScreen("walk-tabled-" + columns, screen.picture());
    }

    @Test
    void aRowCanBeReadInFull() {
        walk(TwoGames.ann(), TwoGames.ben()).type("nn").press(KeyType.Enter);

        Golden.assertScreen("walk-read", screen.picture());
        screen.press(KeyType.Escape);
        assertThat(selected()).contains("Tabled");
    }

    @Test
    void keysGoFromDifferenceToDifference() {
        walk(TwoGames.ann(), TwoGames.ben());
        assertThat(selected()).contains("3 Consulted Durio").contains("<");
        assertThat(screen.type("n").picture()).contains("decided differently");
        assertThat(selected()).contains("4 Kept a draft").contains("≠");
        screen.type("nn");
        assertThat(selected()).doesNotContain("Tabled").contains(">").contains("6 Pressed");
        screen.type("p");
        assertThat(selected()).contains("≈").contains("Tabled");
        screen.type("d");
        assertThat(selected()).contains("Consulted Durio");
        assertThat(screen.type("p").picture()).contains("The games don’t differ above this row.");
    }

    @Test
    void theFirstRowLiesBelowTheRuleOfItsSession() {
        walk(TwoGames.ann(), TwoGames.ben()).press(KeyType.Home);
        assertThat(selected()).contains("1 Chose: Listen first");
        screen.press(KeyType.ArrowUp, KeyType.PageUp);
        assertThat(selected()).contains("1 Chose: Listen first");
        screen.press(KeyType.End);
        assertThat(selected()).isNotEmpty();
    }

    @Test
    void walkingDownAndUpPassesEveryRowOnce() {
        walk(TwoGames.ann(), TwoGames.ben()).press(KeyType.Home);
        int rows = SideBySide.of(TwoGames.ann(), TwoGames.ben()).rows().size();
        String first = selected();
        for (int i = 1; i < rows; i++) {
            screen.press(KeyType.ArrowDown);
        }
        String last = selected();
        assertThat(screen.press(KeyType.ArrowDown).picture()).contains(last);
        for (int i = 1; i < rows; i++) {
            screen.press(KeyType.ArrowUp);
        }
        assertThat(selected()).isEqualTo(first);
    }

    @Test
    void gamesAlikeBegunOrNotAreTold() {
        assertThat(walk(TwoGames.ann(), TwoGames.ann()).picture()).contains("They decided alike to the end");
        assertThat(screen.type("d").picture()).contains("They decided alike to the end.");
        assertThat(walk(TwoGames.catWhoNeverBegan(), TwoGames.catWhoNeverBegan())
                        .press(KeyType.Enter, KeyType.ArrowDown, KeyType.Tab)
                        .type("npd")
                        .picture())
                .contains("Neither game holds a decision yet.");
        assertThat(walk(TwoGames.catWhoNeverBegan(), TwoGames.ben()).picture())
                .contains("Cat’s game holds no decision yet.");
    }

    @Test
    void longAndWideNamesKeepTheirColumns() {
        GameCard wide = new GameCard("東南アジア諸国連合の使節", "静かな成功", "", TwoGames.ann().game());
        walk(wide, TwoGames.ben()).type("nn");

        Golden.assertScreen("walk-wide-names", screen.picture());
    }

    @Test
    void theHelpExplainsTheSigns() {
        assertThat(walk(TwoGames.ann(), TwoGames.ben()).type("?").picture()).contains("Go to where they part");
        assertThat(screen.type(" ").picture()).contains("≠  decided differently", "<  only Ann");
    }

    @Test
    void ofSeveralGamesTwoArePickedAndEscLeadsBack() {
        new WalkChoice(SmallTable.setting(screen), List.of(TwoGames.ann(), TwoGames.ben(), TwoGames.catWhoNeverBegan()))
                .ask();
        Golden.assertScreen("walk-first", screen.step().picture());
        assertThat(screen.type("2").picture()).contains("Ben, and which game beside it?", " 2  Cat");
        assertThat(screen.type("1").picture()).contains("  Ben  ", "  Ann  ", "They decided alike 2 times");
        screen.press(KeyType.Escape, KeyType.Escape);
        assertThat(screen.picture()).contains("Which game first?");
        screen.press(KeyType.Escape);
        assertThat(screen.isEmpty()).isTrue();
    }

    @Test
    void aLargeClassIsListedAtOnce() {
        GameCard ann = TwoGames.ann();
        List<GameCard> games = IntStream.range(0, 300)
                .mapToObj(i -> new GameCard("Student " + i, ann.ending(), "Played on a train, twice.", ann.game()))
                .toList();
        assertTimeout(Duration.ofSeconds(20), () -> {
            new WalkChoice(SmallTable.setting(screen), games).ask();
            screen.step().press(KeyType.ArrowUp).press(KeyType.ArrowUp);
        });
        assertThat(selected()).contains("Student 298");
    }
}
