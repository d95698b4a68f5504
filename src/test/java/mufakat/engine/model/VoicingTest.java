package mufakat.engine.model;

import static mufakat.engine.AClause.clause;
import static mufakat.engine.AClause.core;
import static mufakat.engine.AMember.member;
import static mufakat.engine.ATable.aTable;
import static mufakat.engine.AnItem.item;
import static mufakat.engine.Texts.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import mufakat.Sorted;
import mufakat.engine.AMember;
import mufakat.engine.AnItem;
import mufakat.story.Saying;
import org.junit.jupiter.api.Test;

/** What is said is about what weighs, and about nothing that isn't there (rules, section 5). */
class VoicingTest {
    private static final AnItem HUB = item("hub")
            .fitting("digital", "interior")
            .saying(
                    core("room").serves("response", 2),
                    clause("reporting").touches("data", 2),
                    clause("visits").touches("sovereignty", 1))
            .guard("own-lead", "data")
            .guard("own-pace", "capacity");

    private static final AMember WARY = member("VN").feels("data", 2).feels("sovereignty", 2);
    private static final AMember GLAD = member("SG").capacity(5).wants("response", 3);

    private static final Saying TOO_FAST = minds("Too fast.", "reporting");
    private static final Saying NO_VISITS = minds("No visits.", "visits");
    private static final Saying A_ROOM = likes("A room at last.", "room");
    private static final Saying OUR_LEAD = likes("Our own lead: the best line.", "own-lead");
    private static final Saying GIVE_US_THE_LEAD = wants("Say who leads.", "own-lead");
    private static final Saying GOOD_MORNING = general("Good morning.");

    private static String said(AMember of, Text text, Saying... sayings) {
        Ledger ledger = Ledger.of(
                aTable().of(of).discussing(HUB).situation("hub"), of.built().id(), text);
        return Voicing.of(ledger, ledger.alone(), "digital")
                .among(Arrays.asList(sayings))
                .map(Saying::say)
                .orElse("");
    }

    @Test
    void whoObjectsSpeaksOfWhatWeighsMost() {
        assertThat(said(WARY, text("room:1", "reporting:2", "visits:1"), NO_VISITS, TOO_FAST))
                .isEqualTo("Too fast.");
        assertThat(said(WARY, text("room:1", "reporting:1", "visits:4"), NO_VISITS, TOO_FAST))
                .isEqualTo("No visits.");
    }

    @Test
    void whoObjectsNeverPraises() {
        assertThat(said(WARY, text("room:1", "reporting:2"), A_ROOM, OUR_LEAD, NO_VISITS))
                .isEmpty();
    }

    @Test
    void whatIsAboutNothingInParticularIsSaidWhereNothingElseFits() {
        assertThat(said(WARY, text("room:1", "reporting:2"), GOOD_MORNING, NO_VISITS))
                .isEqualTo("Good morning.");
        assertThat(said(WARY, text("room:1", "reporting:2"), GOOD_MORNING, TOO_FAST))
                .isEqualTo("Too fast.");
    }

    @Test
    void whoObjectsMayAskForTheWordingThatWouldEaseIt() {
        Saying pace = wants("At our own pace.", "own-pace");
        assertThat(said(WARY, text("room:1", "reporting:2"), pace, GIVE_US_THE_LEAD))
                .isEqualTo("Say who leads.");
        assertThat(said(WARY, text("room:1", "reporting:4", "own-lead"), GIVE_US_THE_LEAD))
                .isEmpty();
    }

    @Test
    void whatIsLeftOutIsNeitherMindedNorPraised() {
        assertThat(said(GLAD, text("room:2"), TOO_FAST, OUR_LEAD, A_ROOM)).isEqualTo("A room at last.");
        assertThat(said(GLAD, text("room:2", "own-lead"), OUR_LEAD)).isEqualTo("Our own lead: the best line.");
    }

    @Test
    void aForumIsAskedForOnlyWhereTheTextIsMeantForAnother() {
        assertThat(said(GLAD, text("room:2"), wants("The digital ministers would do.", "digital")))
                .isEmpty();
        assertThat(said(GLAD, text("room:2"), wants("Take it to the interior.", "interior")))
                .isEqualTo("Take it to the interior.");
    }

    @Test
    void ofWhatFitsTheHeaviestIsSaidAndAmongEqualsTheFirst() {
        Saying also = likes("A room, with a door.", "room");
        assertThat(said(GLAD, text("room:2"), GOOD_MORNING, A_ROOM, also)).isEqualTo("A room at last.");
    }

    @Test
    void whoHasNotTheMeansSpeaksOfThem() {
        Saying people = minds("We are four.", Saying.MEANS);
        AnItem heavy = item("hub").demanding(4).saying(core("room").serves("response", 1));
        AMember poor = member("LA").capacity(0);
        Ledger ledger = Ledger.of(aTable().of(poor).discussing(heavy).situation("hub"), "LA", text("room:2"));
        assertThat(Voicing.of(ledger, ledger.alone(), "digital").among(List.of(TOO_FAST, people)))
                .contains(people);
    }

    @Test
    void wordsForAStanceAreSaidInThatStanceAlone() {
        Saying bow = new Saying("We bow.", none(), none(), none(), new TreeSet<>(List.of(Saying.As.OBJECTS)));
        assertThat(said(WARY, text("room:1", "reporting:2"), bow)).isEqualTo("We bow.");
        assertThat(said(GLAD, text("room:1"), bow)).isEmpty();
    }

    @Test
    void wordsStrayThatLeaveOutWhatWeighsMost() {
        assertThat(strays(WARY, text("room:1", "reporting:2", "visits:1"), TOO_FAST))
                .isFalse();
        assertThat(strays(WARY, text("room:1", "reporting:2", "visits:1"), NO_VISITS))
                .isTrue();
        assertThat(strays(WARY, text("room:1", "reporting:2"), GOOD_MORNING)).isTrue();
        assertThat(strays(WARY, text("room:1", "reporting:2"), GIVE_US_THE_LEAD))
                .isFalse();
    }

    @Test
    void praiseAndPleasantriesOfAMemberThatCanLiveWithTheTextDoNotStray() {
        assertThat(strays(GLAD, text("room:2"), A_ROOM)).isFalse();
        assertThat(strays(GLAD, text("room:2"), GOOD_MORNING)).isFalse();
    }

    private static boolean strays(AMember of, Text text, Saying saying) {
        Ledger ledger = Ledger.of(
                aTable().of(of).discussing(HUB).situation("hub"), of.built().id(), text);
        return Voicing.of(ledger, ledger.alone(), "digital").strays(saying);
    }

    private static Saying minds(String say, String subject) {
        return new Saying(say, Sorted.set(subject), none(), none(), new TreeSet<>());
    }

    private static Saying likes(String say, String subject) {
        return new Saying(say, none(), Sorted.set(subject), none(), new TreeSet<>());
    }

    private static Saying wants(String say, String subject) {
        return new Saying(say, none(), none(), Sorted.set(subject), new TreeSet<>());
    }

    private static Saying general(String say) {
        return new Saying(say, none(), none(), none(), new TreeSet<>());
    }

    private static SortedSet<String> none() {
        return Sorted.set();
    }
}
