package mufakat.face.tui.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.input.KeyType;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import mufakat.view.Lobby;
import mufakat.view.Wish;
import org.junit.jupiter.api.Test;

class TitleScreenTest {
    private static final Lobby.StoryCard TABLE = new Lobby.StoryCard(
            "one-table",
            "One Table",
            "20 minutes",
            "Ten governments look at your drafts, and one of them is enough to stop a text.",
            Optional.empty(),
            List::of);
    private static final Lobby.StoryCard OTHER =
            new Lobby.StoryCard("other", "The Other Table", "5 minutes", "Four ministers.", Optional.empty(), List::of);
    private static final Lobby.StoryCard BROKEN = new Lobby.StoryCard(
            "broken",
            "A Broken Table",
            "",
            "",
            Optional.of("It has 3 errors; “mufakat check broken” lists them."),
            List::of);
    private static final Lobby.SaveCard SAVE =
            new Lobby.SaveCard("one-table-sari", "One Table, Sari", "today, session 2", Optional.empty());

    private static final Lobby.StoryCard CAMPAIGN = campaign("");

    private static Lobby.StoryCard campaign(String title) {
        List<Lobby.Lesson> lessons = IntStream.rangeClosed(1, 8)
                .mapToObj(number -> new Lobby.Lesson(
                        "session-" + number,
                        number,
                        title.isEmpty() ? "Session " + number : title,
                        "Bandar Seri Begawan " + (2000 + number)))
                .toList();
        return new Lobby.StoryCard(
                "campaign", "The Campaign", "50 minutes", "Eight sessions.", Optional.empty(), () -> lessons);
    }

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
        assertThat(wish()).isEqualTo(new Wish.Begin("one-table", Optional.empty(), "Envoy", ""));
    }

    @Test
    void the_name_and_the_class_of_the_last_time_stand_there() {
        open(new Lobby(List.of(TABLE), List.of(SAVE), "Sari", "IR-301"));
        screen.type("n").type(" W.").press(KeyType.Enter).type("b").press(KeyType.Enter);
        assertThat(wish()).isEqualTo(new Wish.Begin("one-table", Optional.empty(), "Sari W.", "IR-301b"));
    }

    @Test
    void an_empty_name_is_no_name() {
        open(new Lobby(List.of(TABLE), List.of(), "S", ""));
        screen.type("n").press(KeyType.Backspace, KeyType.Enter, KeyType.Enter);
        assertThat(wish()).isEqualTo(new Wish.Begin("one-table", Optional.empty(), "S", ""));
    }

    @Test
    void with_several_stories_one_is_picked_and_a_broken_one_says_why_not() {
        open(new Lobby(List.of(BROKEN, OTHER, TABLE), List.of(), "Sari", ""));
        screen.type("n");
        Golden.assertScreen("title-stories", screen.picture());
        screen.press(KeyType.Enter);
        assertThat(screen.line(23)).contains("3 errors");
        screen.type("2").press(KeyType.Enter, KeyType.Enter);
        assertThat(wish()).isEqualTo(new Wish.Begin("other", Optional.empty(), "Sari", ""));
    }

    @Test
    void a_story_with_lessons_is_played_whole_unless_a_session_is_picked() {
        open(new Lobby(List.of(CAMPAIGN), List.of(), "Sari", ""));
        screen.type("n");
        Golden.assertScreen("title-lessons", screen.picture());
        screen.press(KeyType.Enter, KeyType.Enter, KeyType.Enter);
        assertThat(wish()).isEqualTo(new Wish.Begin("campaign", Optional.empty(), "Sari", ""));
    }

    @Test
    void a_lesson_is_picked_by_the_number_of_its_session() {
        open(new Lobby(List.of(CAMPAIGN), List.of(), "Sari", ""));
        screen.type("n").type("8").press(KeyType.Enter, KeyType.Enter);
        assertThat(wish()).isEqualTo(new Wish.Begin("campaign", Optional.of("session-8"), "Sari", ""));
    }

    @Test
    void a_lesson_is_picked_by_arrows_alone() {
        open(new Lobby(List.of(TABLE, CAMPAIGN), List.of(), "Sari", ""));
        screen.press(KeyType.Enter, KeyType.ArrowDown, KeyType.Enter);
        screen.press(KeyType.ArrowDown, KeyType.ArrowDown, KeyType.Enter);
        screen.press(KeyType.Enter, KeyType.Enter);
        assertThat(wish()).isEqualTo(new Wish.Begin("campaign", Optional.of("session-2"), "Sari", ""));
    }

    @Test
    void a_lesson_is_picked_by_a_click() {
        open(new Lobby(List.of(CAMPAIGN), List.of(), "Sari", ""));
        screen.type("n");
        screen.clickOn("Session 3");
        screen.press(KeyType.Enter, KeyType.Enter);
        assertThat(wish()).isEqualTo(new Wish.Begin("campaign", Optional.of("session-3"), "Sari", ""));
    }

    @Test
    void every_session_and_its_year_is_seen_at_once_however_long_its_title() {
        Lobby.StoryCard longest = campaign("A title that is as long as any title of a session may be: 60");
        open(new Lobby(List.of(longest), List.of(), "Sari", ""));
        screen.type("n");
        for (int session = 1; session <= 8; session++) {
            assertThat(screen.picture()).contains("Bandar Seri Begawan " + (2000 + session));
        }
    }

    @Test
    void Esc_goes_from_the_lessons_back_to_the_stories() {
        open(new Lobby(List.of(TABLE, CAMPAIGN), List.of(), "Sari", ""));
        screen.type("n").type("2").type("w").press(KeyType.Escape);
        assertThat(screen.picture()).contains("The whole story").doesNotContain("Your name");
        screen.press(KeyType.Escape);
        assertThat(screen.picture()).contains("Which one do you play?");
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
