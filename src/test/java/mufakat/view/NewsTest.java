package mufakat.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mufakat.engine.Decision;
import mufakat.engine.Game;
import mufakat.engine.Stretch;
import mufakat.loader.StoryLoader;
import mufakat.messages.Messages;
import mufakat.story.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is told is told once, beside what it is about, and with the number that it has. */
class NewsTest {
    private static final Path HOME = Path.of(System.getProperty("mufakat.home", "."));
    private static final Messages MESSAGES = Messages.load();

    private static final Story SMALL = StoryLoader.load(HOME.resolve("src/test/resources/stories/small.yaml"))
            .on(playable -> playable.story(), broken -> {
                throw new AssertionError(broken.problems().toString());
            });

    private Play play;

    @BeforeEach
    void begin() {
        play = Play.begin(Game.begin(SMALL, 7), MESSAGES, entry -> Optional.empty());
        decide(new Decision.Choose("speak"), new Decision.GoOn());
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

    private static Action find(List<Action> actions, char letter) {
        return actions.stream()
                .filter(action -> action.letter() == letter)
                .findFirst()
                .orElseThrow();
    }

    private static List<Action> among(Action action) {
        return ((Action.Target.Choose) action.target()).menu().actions();
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
                        "A regional response team", SMALL.proposals().get("hub").summary());
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
        play = Play.begin(
                Game.begin(SMALL, 7, Stretch.named(SMALL, "second").orElseThrow()),
                MESSAGES,
                entry -> Optional.empty());
        decide(new Decision.Visit("meridian"), new Decision.Accept());
        play.lookAt("assistance");
        Action promise = find(play.moment().actions(), 't');
        assertThat(among(promise)).allMatch(action -> action.note().endsWith("+3"));

        decide(new Decision.Promise("CC", "assistance"));
        assertThat(told()).contains(MESSAGES.say("told.promised", "Calamus", "Legal assistance", "+3"));
        assertThat(among(find(play.moment().actions(), 't')))
                .anyMatch(action -> action.note().endsWith("+2"));

        decide(new Decision.Promise("CC", "assistance"));
        assertThat(told())
                .contains(
                        MESSAGES.say("told.promised.again", "Calamus", "Legal assistance", "+2"),
                        MESSAGES.say("told.promised.less", "+3", "Calamus", 5));
    }

    @Test
    void aPartnerWithoutAnOfferIsNamedOnce() {
        decide(new Decision.Visit("meridian"), new Decision.Decline());
        Action visit = find(play.moment().actions(), 'p');
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
        assertThat(find(play.moment().actions(), 'p').barred()).contains(MESSAGES.say("refusal.NO_DAYS", "1", "0"));
    }

    @Test
    void aStepAtTheDeskThatChangesNothingSaysSo() {
        Desk desk = play.desk("drill");
        DeskView before = desk.view();
        desk.strength("exercise", desk.strength("exercise"));
        assertThat(desk.unmoved(before, desk.view())).isEqualTo(MESSAGES.say("desk.unmoved.text"));
        desk.strength("lessons", 0);
        assertThat(desk.unmoved(before, desk.view())).isEmpty();
    }

    @Test
    void aForumThatEasesNothingInTheTextChangesNothingForAnyMember() {
        Desk desk = play.desk("hub");
        desk.strength("room", 1);
        desk.turn("own-lead");
        desk.strength("reporting", 0);
        DeskView before = desk.view();
        desk.turn("national-law");
        assertThat(desk.unmoved(before, desk.view())).isEqualTo(MESSAGES.say("desk.unmoved.room"));
    }
}
