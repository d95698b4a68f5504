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
    void theFirstTime() {
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
    void theNameAndTheClassOfTheLastTimeStandThere() {
        open(new Lobby(List.of(TABLE), List.of(SAVE), "Sari", "IR-301"));
        screen.type("n").type(" W.").press(KeyType.Enter).type("b").press(KeyType.Enter);
        assertThat(wish()).isEqualTo(new Wish.Begin("one-table", Optional.empty(), "Sari W.", "IR-301b"));
    }

    @Test
    void anEmptyNameIsNoName() {
        open(new Lobby(List.of(TABLE), List.of(), "S", ""));
        screen.type("n").press(KeyType.Backspace, KeyType.Enter, KeyType.Enter);
        assertThat(wish()).isEqualTo(new Wish.Begin("one-table", Optional.empty(), "S", ""));
    }

    @Test
    void withSeveralStoriesOneIsPickedAndABrokenOneSaysWhyNot() {
        open(new Lobby(List.of(BROKEN, OTHER, TABLE), List.of(), "Sari", ""));
        screen.type("n");
        Golden.assertScreen("title-stories", screen.picture());
        screen.press(KeyType.Enter);
        assertThat(screen.line(23)).contains("3 errors");
        screen.type("2").press(KeyType.Enter, KeyType.Enter);
        assertThat(wish()).isEqualTo(new Wish.Begin("other", Optional.empty(), "Sari", ""));
    }

    @Test
    void aStoryWithLessonsIsPlayedWholeUnlessASessionIsPicked() {
        open(new Lobby(List.of(CAMPAIGN), List.of(), "Sari", ""));
        screen.type("n");
        Golden.assertScreen("title-lessons", screen.picture());
        screen.press(KeyType.Enter, KeyType.Enter, KeyType.Enter);
        assertThat(wish()).isEqualTo(new Wish.Begin("campaign", Optional.empty(), "Sari", ""));
    }

    @Test
    void aLessonIsPickedByTheNumberOfItsSession() {
        open(new Lobby(List.of(CAMPAIGN), List.of(), "Sari", ""));
        screen.type("n").type("8").press(KeyType.Enter, KeyType.Enter);
        assertThat(wish()).isEqualTo(new Wish.Begin("campaign", Optional.of("session-8"), "Sari", ""));
    }

    @Test
    void aLessonIsPickedByArrowsAlone() {
        open(new Lobby(List.of(TABLE, CAMPAIGN), List.of(), "Sari", ""));
        screen.press(KeyType.Enter, KeyType.ArrowDown, KeyType.Enter);
        screen.press(KeyType.ArrowDown, KeyType.ArrowDown, KeyType.Enter);
        screen.press(KeyType.Enter, KeyType.Enter);
        assertThat(wish()).isEqualTo(new Wish.Begin("campaign", Optional.of("session-2"), "Sari", ""));
    }

    @Test
    void aLessonIsPickedByAClick() {
        open(new Lobby(List.of(CAMPAIGN), List.of(), "Sari", ""));
        screen.type("n");
        screen.clickOn("Session 3");
        screen.press(KeyType.Enter, KeyType.Enter);
        assertThat(wish()).isEqualTo(new Wish.Begin("campaign", Optional.of("session-3"), "Sari", ""));
    }

    @Test
    void everySessionAndItsYearIsSeenAtOnceHoweverLongItsTitle() {
        Lobby.StoryCard longest = campaign("A title that is as long as any title of a session may be: 60");
        open(new Lobby(List.of(longest), List.of(), "Sari", ""));
        screen.type("n");
        for (int session = 1; session <= 8; session++) {
            assertThat(screen.picture()).contains("Bandar Seri Begawan " + (2000 + session));
        }
    }

    @Test
    void EscGoesFromTheLessonsBackToTheStories() {
        open(new Lobby(List.of(TABLE, CAMPAIGN), List.of(), "Sari", ""));
        screen.type("n").type("2").type("w").press(KeyType.Escape);
        assertThat(screen.picture()).contains("The whole story").doesNotContain("Your name");
        screen.press(KeyType.Escape);
        assertThat(screen.picture()).contains("Which one do you play?");
    }

    @Test
    void anEarlierGameGoesOn() {
        open(new Lobby(List.of(TABLE), List.of(SAVE), "Sari", ""));
        screen.type("c");
        Golden.assertScreen("title-continue", screen.picture());
        screen.press(KeyType.Enter);
        assertThat(wish()).isEqualTo(new Wish.GoOn("one-table-sari"));
    }

    @Test
    void whereThereIsAGameToGoOnWithEnterAsksForIt() {
        open(new Lobby(List.of(TABLE), List.of(SAVE), "Sari", ""));
        screen.press(KeyType.Enter, KeyType.Enter);
        assertThat(wish()).isEqualTo(new Wish.GoOn("one-table-sari"));
    }

    @Test
    void EscGoesBackAStepAtATime() {
        open(new Lobby(List.of(TABLE), List.of(SAVE), "Sari", ""));
        screen.type("s").type("1").press(KeyType.Enter, KeyType.Escape, KeyType.Escape);
        assertThat(screen.picture()).contains("New game").doesNotContain("Your name");
    }

    @Test
    void withoutAStoryThereIsNothingToBegin() {
        open(new Lobby(List.of(), List.of(), "", ""));
        assertThat(screen.type("n").line(23)).contains("No story");
    }

    @Test
    void whoLeavesWishesNothingMore() {
        open(new Lobby(List.of(TABLE), List.of(), "", ""));
        screen.type("q");
        assertThat(wish()).isEqualTo(new Wish.Leave());
    }

    @Test
    void theColoursCanBeChanged() {
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
