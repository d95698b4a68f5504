package mufakat.tui;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.input.KeyType;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import mufakat.engine.Decision;
import mufakat.engine.Game;
import mufakat.loader.StoryLoader;
import mufakat.messages.Messages;
import mufakat.save.DecisionLine;
import mufakat.save.Unreadable;
import mufakat.story.Story;
import mufakat.view.GameCard;
import mufakat.view.Play;
import mufakat.view.SideBySide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two games of The Ferry: both bow and ask; Ana's text is weaker and passes, Budi's is stopped by Aria. */
class WalkScreenTest {
    private static final Story FERRY = StoryLoader.load(Path.of("src/test/resources/compare/ferry.yaml"))
            .on(playable -> playable.story(), broken -> {
                throw new AssertionError(broken.problems());
            });

    private static final GameCard ANA = card(
            "Ana",
            "Afloat",
            "choose choice=bow",
            "consult member=A item=ferry",
            "draft item=ferry clauses=run:3,rule:1 safeguards=home forum=quay",
            "open-floor",
            "table item=ferry forum=quay",
            "adjourn",
            "open-floor",
            "adjourn");
    private static final GameCard BUDI = card(
            "Budi",
            "Ashore",
            "choose choice=bow",
            "consult member=A item=ferry",
            "draft item=ferry clauses=run:3,rule:3 forum=quay",
            "open-floor",
            "table item=ferry forum=quay",
            "let-rest",
            "adjourn",
            "open-floor",
            "adjourn");

    static GameCard card(String label, String ending, String... lines) {
        List<Decision> decisions =
                List.of(lines).stream().map(WalkScreenTest::decision).toList();
        return new GameCard(
                label,
                ending,
                "",
                () -> Play.resume(
                        Game.begin(FERRY, 3), Messages.load(), entry -> Optional.empty(), decisions, new TreeMap<>()));
    }

    private static Decision decision(String line) {
        try {
            return DecisionLine.read(line);
        } catch (Unreadable wrong) {
            throw new IllegalArgumentException(line, wrong);
        }
    }

    private static TestScreen walking(int columns, int rows, GameCard left, GameCard right) {
        TestScreen screen = new TestScreen(columns, rows);
        return screen.open(new WalkScreen(SmallTable.setting(screen), SideBySide.of(left, right)).frame());
    }

    @ParameterizedTest
    @CsvSource({"80, 24", "120, 40"})
    void begins_where_the_games_part_with_the_ledgers_beside(int columns, int rows) {
        Golden.assertScreen("walk-" + columns, walking(columns, rows, ANA, BUDI).picture());
    }

    @Test
    void n_and_p_go_from_difference_to_difference_and_d_back_to_the_parting() {
        TestScreen screen = walking(80, 24, ANA, BUDI);

        assertThat(screen.type("n").picture()).contains("something else came of it");
        assertThat(screen.type("n").picture()).contains("only the game at the right");
        assertThat(screen.type("d").picture()).contains("decided differently");
        assertThat(screen.type("p").picture()).contains("Nothing differs before this");
    }

    @Test
    void Tab_lays_the_ledgers_of_the_next_member_side_by_side() {
        TestScreen screen = walking(120, 40, ANA, BUDI);

        assertThat(screen.picture()).contains("Aria: the two ledgers");
        assertThat(screen.press(KeyType.Tab).picture())
                .doesNotContain("Aria: the two ledgers")
                .contains(": the two ledgers");
    }

    @Test
    void Enter_reads_a_row_in_full_and_Esc_comes_back() {
        TestScreen screen = walking(80, 24, ANA, BUDI);

        assertThat(screen.press(KeyType.Enter).picture())
                .contains("One office rules it")
                .doesNotContain("n next difference");
        assertThat(screen.press(KeyType.Escape).picture()).contains("n next difference");
    }

    @Test
    void two_games_that_decided_alike_are_said_to_have() {
        assertThat(walking(80, 24, ANA, ANA).picture()).contains("They decided alike to the end");
    }

    @Test
    void a_game_that_never_began_has_nothing_to_show() {
        assertThat(walking(80, 24, card("Nobody", "not ended"), card("Noone", "not ended"))
                        .picture())
                .contains("Neither game holds a decision");
    }

    @Test
    void a_game_that_is_on_shows_no_more_than_its_envoy_knew() {
        GameCard on =
                card("Chan", "not ended", "choose choice=bow", "draft item=ferry clauses=run:3,rule:3 forum=quay");

        assertThat(walking(120, 40, ANA, on).type("n").picture()).contains("as far as the envoys knew");
    }

    @Test
    void of_more_than_two_games_two_are_chosen() {
        TestScreen screen = new TestScreen(80, 24);
        new WalkChoice(SmallTable.setting(screen), List.of(ANA, BUDI, card("Chan", "not ended"))).begin();

        assertThat(screen.step().picture()).contains("THE FIRST GAME", "Ana", "Budi", "Chan");
        assertThat(screen.type("2").picture())
                .contains("THE OTHER GAME", "Ana", "Chan")
                .doesNotContain("Budi");
        assertThat(screen.type("1").picture()).contains("Budi and Ana");
        assertThat(screen.press(KeyType.Escape).picture()).contains("THE OTHER GAME");
    }
}
