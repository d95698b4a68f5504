package mufakat.tui;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.input.KeyType;
import java.util.List;
import java.util.Optional;
import mufakat.view.Lobby;
import mufakat.view.Wish;
import org.junit.jupiter.api.Test;

class TitleScreenTest {
    private static final Lobby.StoryCard TABLE = new Lobby.StoryCard(
            "one-table",
            "One Table",
            "20 minutes",
            "Ten governments look at your drafts, and one of them is enough to stop a text.",
            Optional.empty());
    private static final Lobby.StoryCard OTHER =
            new Lobby.StoryCard("other", "The Other Table", "5 minutes", "Four ministers.", Optional.empty());
    private static final Lobby.StoryCard BROKEN = new Lobby.StoryCard(
            "broken", "A Broken Table", "", "", Optional.of("It has 3 errors; “mufakat check broken” lists them."));
    private static final Lobby.SaveCard SAVE =
            new Lobby.SaveCard("one-table-sari", "One Table, Sari", "today, session 2", Optional.empty());

    private final TestScreen screen = new TestScreen(80, 24);
    private TitleScreen title;

    @Test
    void the_first_time() {
        open(new Lobby(List.of(TABLE), List.of(), "", ""));
        Golden.assertScreen("title", screen.picture());
        screen.press(KeyType.ArrowDown, KeyType.Enter);
        assertThat(screen.picture()).contains("no game to go on with");
        screen.press(KeyType.ArrowUp, KeyType.Enter);
        Golden.assertScreen("title-name", screen.picture());
        screen.press(KeyType.Enter);
        Golden.assertScreen("title-class", screen.picture());
        screen.press(KeyType.Enter);
        assertThat(wish()).isEqualTo(new Wish.Begin("one-table", "Envoy", ""));
    }

    @Test
    void the_name_and_the_class_of_the_last_time_stand_there() {
        open(new Lobby(List.of(TABLE), List.of(SAVE), "Sari", "IR-301"));
        screen.type("n").type(" W.").press(KeyType.Enter).type("b").press(KeyType.Enter);
        assertThat(wish()).isEqualTo(new Wish.Begin("one-table", "Sari W.", "IR-301b"));
    }

    @Test
    void an_empty_name_is_no_name() {
        open(new Lobby(List.of(TABLE), List.of(), "S", ""));
        screen.type("n").press(KeyType.Backspace, KeyType.Enter, KeyType.Enter);
        assertThat(wish()).isEqualTo(new Wish.Begin("one-table", "S", ""));
    }

    @Test
    void with_several_stories_one_is_picked_and_a_broken_one_says_why_not() {
        open(new Lobby(List.of(BROKEN, OTHER, TABLE), List.of(), "Sari", ""));
        screen.type("n");
        Golden.assertScreen("title-stories", screen.picture());
        screen.press(KeyType.Enter);
        assertThat(screen.line(23)).contains("3 errors");
        screen.type("2").press(KeyType.Enter, KeyType.Enter);
        assertThat(wish()).isEqualTo(new Wish.Begin("other", "Sari", ""));
    }

    @Test
    void an_earlier_game_goes_on() {
        open(new Lobby(List.of(TABLE), List.of(SAVE), "Sari", ""));
        screen.type("c");
        Golden.assertScreen("title-continue", screen.picture());
        screen.press(KeyType.Enter);
        assertThat(wish()).isEqualTo(new Wish.GoOn("one-table-sari"));
    }

    @Test
    void where_there_is_a_game_to_go_on_with_Enter_asks_for_it() {
        open(new Lobby(List.of(TABLE), List.of(SAVE), "Sari", ""));
        screen.press(KeyType.Enter, KeyType.Enter);
        assertThat(wish()).isEqualTo(new Wish.GoOn("one-table-sari"));
    }

    @Test
    void Esc_goes_back_a_step_at_a_time() {
        open(new Lobby(List.of(TABLE), List.of(SAVE), "Sari", ""));
        screen.type("s").type("1").press(KeyType.Enter, KeyType.Escape, KeyType.Escape);
        assertThat(screen.picture()).contains("New game").doesNotContain("Your name");
    }

    @Test
    void without_a_story_there_is_nothing_to_begin() {
        open(new Lobby(List.of(), List.of(), "", ""));
        assertThat(screen.type("n").line(23)).contains("No story");
    }

    @Test
    void who_leaves_wishes_nothing_more() {
        open(new Lobby(List.of(TABLE), List.of(), "", ""));
        screen.type("q");
        assertThat(wish()).isEqualTo(new Wish.Leave());
    }

    @Test
    void the_colours_can_be_changed() {
        open(new Lobby(List.of(TABLE), List.of(), "", ""));
        var before = screen.cell(40, 4).getForegroundColor();
        assertThat(screen.press(KeyType.F2).cell(40, 4).getForegroundColor()).isNotEqualTo(before);
        assertThat(screen.press(KeyType.F2).cell(40, 4).getForegroundColor()).isEqualTo(before);
    }

    private void open(Lobby lobby) {
        title = new TitleScreen(SmallTable.setting(screen), lobby);
        title.show();
        screen.step();
    }

    private Wish wish() {
        assertThat(screen.isEmpty()).isTrue();
        return title.wish();
    }
}
