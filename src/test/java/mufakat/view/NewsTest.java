package mufakat.view;

import static mufakat.view.SmallTable.MESSAGES;
import static mufakat.view.SmallTable.STORY;
import static mufakat.view.SmallTable.action;
import static mufakat.view.SmallTable.among;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import mufakat.engine.Decision;
import mufakat.engine.Game;
import mufakat.engine.SessionRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is told is told once, beside what it is about, and with the number that it has. */
class NewsTest {
    private GameSession play;

    @BeforeEach
    void begin() {
        play = SmallTable.after();
    }

    private void decide(Decision... decisions) {
        for (Decision decision : decisions) {
            assertThat(play.decide(decision)).isEqualTo(Reply.DONE);
        }
    }

    private List<String> told() {
        return play.moment().prose().stream()
                .filter(passage -> passage.kind() != Passage.Kind.ADVICE)
                .map(Passage::text)
                .toList();
    }

    @Test
    void aConsultationIsNotToldAgainAboveAnotherItem() {
        play.lookAt("hub");
        decide(new Decision.Consult("DD", "hub"));
        List<String> consultation = told();
        assertThat(consultation).contains("Reports, yes. Copies, no.");

        play.lookAt("drill");

        assertThat(told()).doesNotContainAnyElementsOf(consultation).contains("A yearly drill");
        play.lookAt("hub");
        assertThat(told())
                .contains(
                        "A regional response team", STORY.proposals().get("hub").summary());
        play.tellAgain();
        assertThat(told()).containsAll(consultation);
        play.lookAt("drill");
        decide(new Decision.Consult("DD", "drill"));
        assertThat(told()).contains(MESSAGES.say("told.consulted", "Durio", "A yearly drill"));
    }

    @Test
    void whoStaysWithTheItemStillReadsTheNews() {
        decide(new Decision.Consult("DD", "drill"));
        List<String> consultation = told();
        play.lookAt("drill");
        assertThat(told()).isEqualTo(consultation);
    }

    @Test
    void aPromiseSaysWhatItBringsAndASecondThatItBringsLess() {
        play = GameSession.begin(
                Game.begin(STORY, 7, SessionRange.named(STORY, "second").orElseThrow()),
                MESSAGES,
                entry -> Optional.empty());
        decide(new Decision.Visit("meridian"), new Decision.Accept());
        play.lookAt("assistance");
        Action promise = action(play, 't');
        assertThat(among(promise)).allMatch(action -> action.note().endsWith("+3"));

        decide(new Decision.Promise("CC", "assistance", ""));
        assertThat(told()).contains(MESSAGES.say("told.promised", "Calamus", "Legal assistance", "+3"));
        assertThat(among(action(play, 't'))).anyMatch(action -> action.note().endsWith("+2"));

        decide(new Decision.Promise("CC", "assistance", ""));
        assertThat(told())
                .contains(
                        MESSAGES.say("told.promised.again", "Calamus", "Legal assistance", "+2"),
                        MESSAGES.say("told.promised.less", "+3", "Calamus", 5));
    }

    @Test
    void aPartnerWithoutAnOfferIsNamedOnce() {
        decide(new Decision.Visit("meridian"), new Decision.Decline());
        Action visit = action(play, 'p');
        assertThat(visit.barred()).contains(MESSAGES.say("refusal.NOTHING_TO_OFFER.beside"));
        assertThat(among(visit)).singleElement().satisfies(partner -> {
            assertThat(partner.label()).isEqualTo("Meridian");
            assertThat(partner.barred().orElseThrow()).doesNotContain("Meridian");
        });
    }

    @Test
    void withoutDaysAnOfferThatStillStandsWantsDays() {
        decide(
                new Decision.Consult("AA", "drill"),
                new Decision.Consult("BB", "drill"),
                new Decision.Consult("CC", "drill"),
                new Decision.Consult("DD", "drill"));
        assertThat(action(play, 'p').barred()).contains(MESSAGES.say("refusal.NO_DAYS", "1", "0"));
    }

    @Test
    void aStepAtTheDeskThatChangesNothingSaysSo() {
        DraftingDesk desk = play.desk("drill");
        DeskView before = desk.view();
        desk.strength("exercise", desk.strength("exercise"));
        assertThat(desk.unmoved(before, desk.view())).isEqualTo(MESSAGES.say("desk.unmoved.text"));
        desk.strength("lessons", 0);
        assertThat(desk.unmoved(before, desk.view())).isEmpty();
    }

    @Test
    void aForumThatEasesNothingInTheTextChangesNothingForAnyMember() {
        DraftingDesk desk = play.desk("hub");
        desk.strength("room", 1);
        desk.turn("own-lead");
        desk.strength("reporting", 0);
        DeskView before = desk.view();
        desk.turn("national-law");
        assertThat(desk.unmoved(before, desk.view())).isEqualTo(MESSAGES.say("desk.unmoved.room"));
    }
}
