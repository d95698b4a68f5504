package mufakat.view;

import static mufakat.view.SmallTable.action;
import static mufakat.view.SmallTable.after;
import static mufakat.view.SmallTable.among;
import static mufakat.view.SmallTable.owing;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Promises that name what is promised: what can be promised, what is owed by when, and what became of it. */
class PromisingTest {
    private static final String[] FUNDED = {"visit partner=bank", "accept"};
    private static final String HOST = "promise member=BB item=hub promise=host";
    private static final String PACE = "promise member=CC item=hub promise=pace";

    @Test
    void whatIsPromisedIsAskedBeforeToWhom() {
        GameSession play = owing(FUNDED);
        List<Action> pledges = among(action(play, 't'));
        assertThat(pledges).extracting(Action::label).containsExactly("A turn as host", "A word on pace in the pact");
        assertThat(pledges).extracting(Action::note).containsExactly("kept by 2 days of your time", "");
        Menu members = ((Action.Target.Choose) pledges.get(0).target()).menu();
        assertThat(members.actions()).extracting(Action::label).containsExactly("Aralia", "Borneum", "Calamus");
        assertThat(members.intro())
                .extracting(Passage::text)
                .singleElement()
                .asString()
                .contains("due by the end of the next session");
    }

    @Test
    void whereAllWouldRefuseItIsBarred() {
        GameSession play = owing();
        assertThat(action(play, 't').barred().orElseThrow()).startsWith("You have no token for a promise.");
    }

    @Test
    void whatIsOwedStandsInOneLineWhilePreparing() {
        assertThat(texts(owing(FUNDED))).noneMatch(text -> text.startsWith("You owe"));
        GameSession play = owing(owed());
        assertThat(texts(play))
                .contains("You owe Borneum: a turn as host, by the end of the next session; "
                        + "Calamus: a word on pace in the pact, by the end of the next session.");
        assertThat(play.pages().dossier("BB").passages())
                .extracting(Passage::text)
                .contains("You owe it: a turn as host, by the end of the next session");
        SmallTable.decide(play, "open-floor", "adjourn");
        assertThat(texts(play)).anyMatch(text -> text.contains("a turn as host, by the end of this session"));
    }

    @Test
    void onlyWhatDaysKeepIsOfferedToBeKept() {
        assertThat(owing(FUNDED).moment().actions()).extracting(Action::letter).doesNotContain('k');
        GameSession play = owing(owed());
        Action keep = among(action(play, 'k')).get(0);
        assertThat(among(action(play, 'k'))).hasSize(1);
        assertThat(keep.label()).isEqualTo("Borneum: a turn as host");
        assertThat(keep.cost()).isEqualTo("2 days");
    }

    @Test
    void keepingAndBreakingAreToldAndStandInTheDebrief() {
        GameSession play = owing(owed());
        SmallTable.decide(play, "keep member=BB promise=host");
        assertThat(texts(play)).contains("Promise kept to Borneum: a turn as host.");
        assertThat(play.moment().actions()).extracting(Action::letter).doesNotContain('k');
        SmallTable.decide(play, "open-floor", "adjourn", "open-floor", "adjourn");
        assertThat(texts(play))
                .contains("Promise broken to Calamus: a word on pace in the pact. "
                        + "Your assurance on “A hub” counts no more.")
                .contains("Calamus: trust −2, for a promise broken.");
        SmallTable.toTheEnd(play);
        Page page = play.pages().debrief().stream()
                .filter(one -> one.title().equals("Promises kept and broken"))
                .findFirst()
                .orElseThrow();
        assertThat(page.passages())
                .extracting(Passage::text)
                .containsExactly(
                        "Kept: 1", "Borneum: a turn as host", "Broken: 1", "Calamus: a word on pace in the pact");
    }

    @Test
    void moreThanCanBeInHandIsSaidToBeLost() {
        assertThat(texts(owing(FUNDED))).anyMatch(text -> text.startsWith("More than 2 promises at a time"));
    }

    @Test
    void aStoryThatSaysNothingOfItShowsNothingOfIt() {
        GameSession play = after("visit partner=meridian", "accept", "promise member=CC item=hub");
        assertThat(texts(play)).noneMatch(text -> text.contains("owe"));
        assertThat(among(action(play, 't'))).extracting(Action::label).contains("Calamus");
        assertThat(play.pages().help().passages()).extracting(Passage::text).noneMatch(text -> text.contains("owed"));
        assertThat(owing().pages().help().passages()).extracting(Passage::text).anyMatch(text -> text.contains("owed"));
        assertThat(SmallTable.toTheEnd(play).pages().debrief())
                .extracting(Page::title)
                .doesNotContain("Promises kept and broken");
    }

    private static String[] owed() {
        return Stream.concat(Stream.of(FUNDED), Stream.of(HOST, PACE)).toArray(String[]::new);
    }

    private static List<String> texts(GameSession play) {
        return play.moment().prose().stream().map(Passage::text).toList();
    }
}
