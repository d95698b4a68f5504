package mufakat.view;

import static mufakat.view.SmallTable.after;
import static mufakat.view.SmallTable.moving;
import static mufakat.view.SmallTable.toTheEnd;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told when the story has ended: everything, and of each thing what the record has. */
class DebriefingTest {
    /** Durio and Calamus object at first; after two moves they hesitate, and the text is adopted. */
    private static final String[] ADOPTED_AFTER_MOVES = {
        "draft item=hub clauses=reporting:2,room:2 forum=interior",
        "call-room item=hub objecting=CC,DD hesitating=",
        "open-floor",
        "table item=hub forum=interior",
        "soften clause=reporting",
        "add-safeguard safeguard=own-lead"
    };

    /** A sentence goes to the chair's statement, and still two object. */
    private static final String[] LEFT_AT_REST = {
        "call-room item=hub objecting=DD hesitating=CC",
        "open-floor",
        "table item=hub forum=digital",
        "move-to-statement clause=reporting"
    };

    /** The envoy presses for a decision over two who object, and they remember it. */
    private static final String[] PRESSED = {
        "choose choice=read", "open-floor", "table item=lists forum=digital", "press",
    };

    private static List<String> page(String title, String... decisions) {
        return page(title, toTheEnd(after(decisions)));
    }

    private static List<String> page(String title, GameSession play) {
        return new Debriefing(play)
                .pages().stream()
                        .filter(page -> page.title().equals(title))
                        .findFirst()
                        .orElseThrow()
                        .passages()
                        .stream()
                        .map(Passage::text)
                        .toList();
    }

    @Test
    void aGuessIsJudgedByTheFirstRoundNotByTheLast() {
        assertThat(page("Your guesses", ADOPTED_AFTER_MOVES))
                .containsExactly(
                        "“A regional response team”: right about 4 of 4 at the first round. Misjudged: nobody.");
        assertThat(page("Your guesses", LEFT_AT_REST))
                .containsExactly(
                        "“A regional response team”: right about 3 of 4 at the first round. Misjudged: Calamus.");
    }

    @Test
    void aGuessAboutATextThatWasNeverTabledSaysSo() {
        assertThat(page("Your guesses", "call-room item=drill objecting=DD hesitating="))
                .containsExactly("“A yearly drill”: you called the room, but did not table it.");
        assertThat(page("Your guesses")).singleElement().asString().startsWith("You never called the room.");
    }

    @Test
    void everyClauseIsToldFromFirstToLast() {
        assertThat(page("The texts, and what decided them", ADOPTED_AFTER_MOVES))
                .contains(
                        "“A regional response team” before interior ministers: adopted",
                        "A hub to share incident reports: encourages",
                        "Members report major incidents within a day: encourages → notes");
        assertThat(page("The texts, and what decided them", LEFT_AT_REST))
                .contains("Members report major incidents within a day: endeavours → the chair’s statement");
    }

    @Test
    void whoHeldATextIsNamedWithItsComfortAndTheLineThatWeighedMost() {
        assertThat(page("The texts, and what decided them", LEFT_AT_REST))
                .contains(
                        "Calamus objects at comfort −5. What weighed most: touches sovereignty: A hub to share incident"
                                + " reports −4.",
                        "Durio objects at comfort −3. What weighed most: touches sovereignty: A hub to share incident"
                                + " reports −6.")
                .noneMatch(line -> line.startsWith("Aralia") || line.startsWith("Borneum"));
    }

    @Test
    void whatWasAgreedStandsBesideWhatWasDelivered() {
        assertThat(page("Agreed against delivered", ADOPTED_AFTER_MOVES))
                .contains(
                        "regionalisation: agreed +4, delivered +2; trust in cyberspace: agreed +2, delivered +1.",
                        "Hesitated in silence, and carried it out a session late: Calamus and Durio.");
        assertThat(page("Agreed against delivered", LEFT_AT_REST))
                .containsExactly("Nothing was agreed, so nothing could be delivered.");
    }

    @Test
    void theSmallestChangeIsToldOfTextsThatFellAlone() {
        assertThat(page("What would have carried it", LEFT_AT_REST))
                .contains("One step would have done: “A hub to share incident reports” at notes. As it stood, one"
                        + " promise to Calamus would have carried it.");
        assertThat(titles(ADOPTED_AFTER_MOVES)).doesNotContain("What would have carried it");
    }

    private static List<String> titles(String... decisions) {
        return new Debriefing(toTheEnd(after(decisions)))
                .pages().stream().map(Page::title).toList();
    }

    @Test
    void theOtherRulesSayWhoWouldHavePassedIt() {
        assertThat(page("Under other rules", "open-floor", "table item=drill forum=digital"))
                .contains("By a simple majority. As first tabled: it passes with 3 in favour, and nobody against. As"
                        + " it ended: it passes with 3 in favour, and nobody against.");
    }

    @Test
    void whatHappenedInTheWorldIsToldBesideWhatHappenedHere() {
        assertThat(page("What really happened", "open-floor", "table item=drill forum=digital"))
                .anyMatch(line -> line.startsWith("Such drills") && line.endsWith("In your world it was adopted."));
        assertThat(page("What really happened"))
                .anyMatch(line -> line.startsWith("Such drills") && line.endsWith("In your world it was not adopted."));
    }

    @Test
    void whatIsInForceAmongSomeIsNotCalledAdopted() {
        assertThat(page(
                        "What really happened",
                        "open-floor",
                        "adjourn",
                        "choose choice=thank",
                        "go-on",
                        "consult member=DD item=assistance",
                        "open-floor",
                        "table item=assistance forum=interior",
                        "open-to-like-minded"))
                .anyMatch(line -> line.endsWith("In your world it is in force among 3; Calamus stands aside."));
    }

    @Test
    void theMembersAreToldWithNothingHidden() {
        assertThat(page("The members, with nothing hidden", ADOPTED_AFTER_MOVES))
                .contains(
                        "Calamus · trust 1 → 0 · capacity 1 → 1",
                        "alignment 0 of 3; data 3 of 3, red line at “endeavours”; sovereignty 3 of 3; interest in response"
                                + " 1 of 3; interest in training 0 of 3.");
    }

    @Test
    void theWorldIsToldAgainstItsBeginning() {
        assertThat(page("What the world became", ADOPTED_AFTER_MOVES))
                .contains("██░░░░░░░░░░░░░░░░░░ regionalisation: 2 of 60 (began at 0; more is better)"
                        .replace("██░", "░░░"));
    }

    @Test
    void aPracticeIsFollowedFromHomeToHomeBesideTheYearsOnRecord() {
        assertThat(page("How practices spread", toTheEnd(moving())))
                .containsExactly(
                        "A law on data",
                        "Session 1, 2003: ░░░░░░░░░░░░░░░░░░░░ 0 of 3",
                        "Session 2, 2009: ░░░░░░░░░░░░░░░░░░░░ 0 of 3",
                        "In your world nobody took it up.",
                        "A national team",
                        "Session 1, 2003: █████████████░░░░░░░ 2 of 3; on record 1",
                        "Session 2, 2009: ████████████████████ 3 of 3; on record 2",
                        "In your world: from the start Aralia; 2003 Borneum; 2009 Calamus.",
                        "On the record, as far as years are known: 1997 Aralia; 2004 Borneum.");
    }

    @Test
    void whatAMemberMindsMoreThanBeforeIsToldWithItsYearAndItsCause() {
        assertThat(page("The members, with nothing hidden", toTheEnd(moving(PRESSED))))
                .containsSubsequence(
                        "Aralia · trust 2 → 1 · capacity 4 → 4",
                        "2003, sensitivity in data +1: Chose: Read it.",
                        "Borneum · trust 2 → 0 · capacity 1 → 2",
                        "2003, sensitivity in data +1: it was pressed at the table, and has not forgotten.",
                        "2009, sensitivity in data +1: new hands.",
                        "Calamus · trust 2 → 0 · capacity 0 → 1",
                        "2003, sensitivity in data +1: it was pressed at the table, and has not forgotten.");
    }
}
