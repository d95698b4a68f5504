package mufakat.engine;

import static mufakat.engine.AClause.core;
import static mufakat.engine.AMember.member;
import static mufakat.engine.ATable.aTable;
import static mufakat.engine.AnItem.item;
import static mufakat.engine.Partners.partner;
import static org.assertj.core.api.Assertions.assertThat;

import mufakat.engine.model.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days before the floor (rules, section 5). */
class CorridorTest {
    private static AGame begun() {
        return table().begun();
    }

    private static ATable table() {
        return aTable().meeting(2)
                .of(member("SG").trust(5).near("VN"), member("VN").feels("data", 2), member("LA"))
                .discussing(item("hub").saying(core("room").touches("data", 1)).guard("law", "data"))
                .keepingBack(item("pact"))
                .helpedBy(partner("meridian").giving(1).built());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "consult member=VN item=hub; 5",
                "workshop item=hub; 4",
                "circulate item=hub; 5",
                "co-sponsor member=SG item=hub neighbour=VN; 5",
                "visit partner=meridian; 5",
                "draft item=hub clauses=room:1 forum=digital; 6",
                "call-room item=hub objecting=VN; 6"
            })
    void eachKindOfWorkHasItsPriceInDays(String decision, int left) {
        assertThat(begun().after(decision).state().days()).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "consult member=LA item=hub; NO_DAYS",
                "workshop item=hub; NO_DAYS",
                "circulate item=hub; NO_DAYS",
                "co-sponsor member=SG item=hub neighbour=VN; NO_DAYS",
                "visit partner=meridian; NO_DAYS",
                "promise member=VN item=hub; NO_TOKENS",
                "consult member=XX item=hub; NO_SUCH_MEMBER",
                "consult member=LA item=xx; NO_SUCH_ITEM",
                "consult member=LA item=pact; NOT_OPEN",
                "workshop item=pact; NOT_OPEN",
                "visit partner=xx; NO_SUCH_PARTNER",
                "co-sponsor member=SG item=hub neighbour=LA; NOT_A_NEIGHBOUR",
                "co-sponsor member=LA item=hub neighbour=LA; NOT_A_NEIGHBOUR",
                "co-sponsor member=LA item=hub neighbour=VN; SUPPORT_NOT_KNOWN",
                "draft item=hub clauses=room:0 forum=digital; CORE_ABSENT",
                "draft item=hub clauses=room:5 forum=digital; STRENGTH_OUT_OF_RANGE",
                "draft item=hub clauses=xx:1 forum=digital; NO_SUCH_CLAUSE",
                "draft item=hub clauses=room:1 safeguards=xx forum=digital; NO_SUCH_SAFEGUARD",
                "draft item=hub clauses=room:1 forum=xx; FORUM_DOES_NOT_FIT",
                "call-room item=hub objecting=XX; NO_SUCH_MEMBER",
                "accept; NOT_NOW",
                "table item=hub forum=digital; NOT_NOW",
                "go-on; NOT_NOW",
                "choose choice=x; NOT_NOW",
                "undo to=7; NOTHING_TO_UNDO"
            })
    void whatIsNotPossibleSaysWhy(String decision, Refusal.Reason reason) {
        AGame noDaysLeft = table().rule("days", 1).begun().after("consult member=VN item=hub");
        assertThat(noDaysLeft.refusal(decision)).contains(reason);
    }

    @Test
    void aNeighbourIsBroughtOnce() {
        AGame game = begun().after("co-sponsor member=SG item=hub neighbour=VN");
        assertThat(game.refusal("co-sponsor member=SG item=hub neighbour=VN")).contains(Refusal.Reason.BROUGHT_ALREADY);
    }

    @Test
    void daysThatAreLeftAreNotSaved() {
        assertThat(begun().after("workshop item=hub", "open-floor", "adjourn")
                        .state()
                        .days())
                .isEqualTo(6);
    }

    @Test
    void theRoomIsCalledAndTheGuessKept() {
        AGame game = begun().after("call-room item=hub objecting=VN hesitating=LA");
        assertThat(game.state().guesses()).containsExactly(new Guess("hub", 0, Sets.of("VN"), Sets.of("LA")));
    }

    @Test
    void aClauseStandsAtMostOneStepAboveTheCore() {
        AGame game = aTable().of(member("SG"))
                .discussing(item("hub").saying(core("room"), AClause.clause("reporting")))
                .begun();
        assertThat(game.refusal("draft item=hub clauses=room:2,reporting:3 forum=digital"))
                .isEmpty();
        assertThat(game.refusal("draft item=hub clauses=room:2,reporting:4 forum=digital"))
                .contains(Refusal.Reason.ABOVE_THE_CORE);
    }
}
