package mufakat.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import mufakat.compare.DecisionSubject.Role;
import mufakat.engine.replay.Step;
import mufakat.report.compare.AClass;
import org.junit.jupiter.api.Test;

/** What a decision is about. */
class DecisionSubjectTest {
    private final List<Map<Role, String>> about = about(
            "choose choice=nod",
            "visit partner=guild",
            "accept",
            "consult member=B item=ferry",
            "draft item=ferry clauses=run:3,rule:3 forum=hall",
            "open-floor",
            "table item=ferry forum=hall",
            "soften clause=rule",
            "add-safeguard safeguard=home");

    @Test
    void aChoiceIsAboutItsScene() {
        assertThat(about.get(0)).containsOnly(entry(Role.SCENE, "arrival"), entry(Role.CHOICE, "nod"));
    }

    @Test
    void aVisitAndTheAnswerAreAboutTheOfferAndWhoMakesIt() {
        assertThat(about.get(1)).containsOnly(entry(Role.PARTNER, "guild"), entry(Role.OFFER, "lamps"));
        assertThat(about.get(2)).containsOnly(entry(Role.PARTNER, "guild"), entry(Role.OFFER, "lamps"));
    }

    @Test
    void ofSeveralPartnersTheOneIsNamedWhoseOfferItIs() {
        assertThat(aboutHarbour("visit partner=school", "decline").get(1))
                .containsOnly(entry(Role.PARTNER, "school"), entry(Role.OFFER, "course"));
    }

    @Test
    void aTalkIsAboutTheMemberAndTheItem() {
        assertThat(about.get(3)).containsOnly(entry(Role.MEMBER, "B"), entry(Role.ITEM, "ferry"));
    }

    @Test
    void aTextIsTabledInAForum() {
        assertThat(about.get(4)).containsOnly(entry(Role.ITEM, "ferry"), entry(Role.FORUM, "hall"));
        assertThat(about.get(6)).containsOnly(entry(Role.ITEM, "ferry"), entry(Role.FORUM, "hall"));
    }

    @Test
    void openingTheFloorIsAboutNothing() {
        assertThat(about.get(5)).isEmpty();
    }

    @Test
    void aMoveOnTheFloorIsAboutTheTextThatIsBeforeIt() {
        assertThat(about.get(7)).containsOnly(entry(Role.ITEM, "ferry"), entry(Role.CLAUSE, "rule"));
        assertThat(about.get(8)).containsOnly(entry(Role.ITEM, "ferry"), entry(Role.SAFEGUARD, "home"));
    }

    @Test
    void aCoSponsorIsAskedToBringANeighbour() {
        assertThat(aboutHarbour("co-sponsor member=B item=crane neighbour=C").get(0))
                .containsOnly(entry(Role.MEMBER, "B"), entry(Role.ITEM, "crane"), entry(Role.NEIGHBOUR, "C"));
    }

    @Test
    void whatHasNoPartInADecisionIsEmpty() {
        assertThat(new DecisionSubject(new EnumMap<>(Map.of(Role.ITEM, "ferry"))).id(Role.ITEM))
                .isEqualTo("ferry");
        assertThat(new DecisionSubject(new EnumMap<>(Map.of(Role.ITEM, "ferry"))).id(Role.MEMBER))
                .isEmpty();
    }

    private static List<Map<Role, String>> about(String... decisions) {
        return about(new AClass(), decisions);
    }

    private static List<Map<Role, String>> aboutHarbour(String... decisions) {
        return about(AClass.playing("compare/harbour.yaml"), decisions);
    }

    private static List<Map<Role, String>> about(AClass room, String... decisions) {
        Comparison comparison = room.plays("Ana", decisions).comparison();
        assertThat(comparison.remarks()).isEmpty();
        List<Step> steps =
                comparison.accounts().get(0).played(comparison.story()).steps().all();
        return steps.stream()
                .map(step -> DecisionSubject.of(comparison.story(), step).ids())
                .toList();
    }
}
