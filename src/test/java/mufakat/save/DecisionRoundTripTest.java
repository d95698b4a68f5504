package mufakat.save;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.TreeSet;
import java.util.stream.Stream;
import mufakat.engine.Decision;
import mufakat.engine.EveryKind;
import mufakat.save.Unreadable.Why;
import org.instancio.Instancio;
import org.instancio.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DecisionRoundTripTest {
    private static final int TIMES = 50;

    static Stream<Class<?>> everyKind() {
        return EveryKind.of(Decision.class);
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void everyKindComesBackFromJson(Class<?> kind) throws Unreadable {
        for (int i = 0; i < TIMES; i++) {
            Result<?> random = Instancio.of(kind).asResult();
            Decision decision = (Decision) random.get();

            byte[] line = Json.line(DecisionJson.write(decision));

            assertThat(DecisionJson.read(Json.parse(line)))
                    .as("seed %d", random.getSeed())
                    .isEqualTo(decision);
        }
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void everyKindComesBackFromALineOfText(Class<?> kind) throws Unreadable {
        for (int i = 0; i < TIMES; i++) {
            Result<?> random = Instancio.of(kind).asResult();
            Decision decision = (Decision) random.get();

            assertThat(DecisionLine.read(DecisionLine.write(decision)))
                    .as("seed %d", random.getSeed())
                    .isEqualTo(decision);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "consult member=VN item=cert | {'do':'consult','member':'VN','item':'cert'}",
                "co-sponsor member=SG item=cert neighbour=VN"
                        + " | {'do':'co-sponsor','member':'SG','item':'cert','neighbour':'VN'}",
                "draft item=cert clauses=hub:2,reporting:1 safeguards=national-law forum=adgmin"
                        + " | {'do':'draft','item':'cert','clauses':{'hub':2,'reporting':1},"
                        + "'safeguards':['national-law'],'forum':'adgmin'}",
                "call-room item=x objecting=LA,VN hesitating="
                        + " | {'do':'call-room','item':'x','objecting':['LA','VN'],'hesitating':[]}",
                "promise member=VN item=cert | {'do':'promise','member':'VN','item':'cert'}",
                "promise member=VN item=cert promise=host"
                        + " | {'do':'promise','member':'VN','item':'cert','promise':'host'}",
                "keep member=VN promise=host | {'do':'keep','member':'VN','promise':'host'}",
                "move-to-statement clause=hub | {'do':'move-to-statement','clause':'hub'}",
                "open-to-like-minded | {'do':'open-to-like-minded'}",
                "undo to=5 | {'do':'undo','to':5}"
            })
    void theTwoSpellingsAreThoseOfTheDesign(String text, String json) throws Unreadable {
        Decision decision = DecisionLine.read(text);

        assertThat(DecisionLine.write(decision)).isEqualTo(text);
        assertThat(DecisionJson.write(decision)).hasToString(json.replace('\'', '"'));
    }

    @Test
    void everyNameIsOneOfTheDesigns() {
        assertThat(String.join(" ", Kinds.all().keySet()))
                .isEqualTo(
                        "accept add-safeguard adjourn call-room choose circulate co-sponsor consult decline draft go-on"
                                + " keep let-rest move-to-statement name-objectors open-floor open-to-like-minded press promise soften"
                                + " table undo visit workshop");
    }

    @Test
    void aSetThatIsLeftOutIsEmpty() throws Unreadable {
        Decision guess = new Decision.CallRoom("x", new TreeSet<>(), Collections.emptySortedSet());

        assertThat(DecisionLine.read("call-room item=x")).isEqualTo(guess);
        assertThat(read("{'do':'call-room','item':'x'}")).isEqualTo(guess);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'do':'undo','to':2.7} | WRONG_TYPE",
                "{'do':'undo','to':2.0} | WRONG_TYPE",
                "{'do':'undo','to':'5'} | WRONG_TYPE",
                "{'do':'undo','to':true} | WRONG_TYPE",
                "{'do':'undo','to':null} | WRONG_TYPE",
                "{'do':'undo','to':99999999999} | WRONG_TYPE",
                "{'do':'undo','to':[5]} | WRONG_TYPE",
                "{'do':'consult','member':5,'item':'x'} | WRONG_TYPE",
                "{'do':'consult','member':2.7,'item':'x'} | WRONG_TYPE",
                "{'do':'consult','member':true,'item':'x'} | WRONG_TYPE",
                "{'do':'consult','member':['VN'],'item':'x'} | WRONG_TYPE",
                "{'do':'consult','member':{},'item':'x'} | WRONG_TYPE",
                "{'do':'consult','member':null,'item':'x'} | MISSING",
                "{'do':'consult','item':'x'} | MISSING",
                "{'do':'consult','member':'','item':'x'} | NOT_AN_ID",
                "{'do':'consult','member':'V N','item':'x'} | NOT_AN_ID",
                "{'do':'consult','member':'../x','item':'x'} | NOT_AN_ID",
                "{'do':'consult','member':'VN\\u001b[31m','item':'x'} | NOT_AN_ID",
                "{'do':'consult','member':'VN','item':'x','days':0} | UNKNOWN_KEY",
                "{'do':'consult','do':'press'} | NOT_JSON",
                "{'do':'press','then':1} | UNKNOWN_KEY",
                "{'do':'draft','item':'x','clauses':{'hub':2.7},'forum':'f'} | WRONG_TYPE",
                "{'do':'draft','item':'x','clauses':{'hub':'2'},'forum':'f'} | WRONG_TYPE",
                "{'do':'draft','item':'x','clauses':{'hub':null},'forum':'f'} | WRONG_TYPE",
                "{'do':'draft','item':'x','clauses':{'':2},'forum':'f'} | NOT_AN_ID",
                "{'do':'draft','item':'x','clauses':['hub'],'forum':'f'} | WRONG_TYPE",
                "{'do':'draft','item':'x','safeguards':'s','forum':'f'} | WRONG_TYPE",
                "{'do':'draft','item':'x','safeguards':[null],'forum':'f'} | WRONG_TYPE",
                "{'do':'draft','item':'x','safeguards':[5],'forum':'f'} | WRONG_TYPE",
                "{'do':'draft','item':'x'} | MISSING",
                "{'do':'surrender'} | UNKNOWN_KIND",
                "{'do':'mufakat.engine.Decision$Press'} | UNKNOWN_KIND",
                "{'do':5} | WRONG_TYPE",
                "{'do':null} | WRONG_TYPE",
                "{} | MISSING",
                "{'do':'press'}{'do':'press'} | NOT_JSON",
                "{'do':'press' | NOT_JSON",
                "['press'] | NOT_JSON",
                "NaN | NOT_JSON",
                "5 | NOT_JSON"
            })
    void whatNoGameHasWrittenIsRefused(String json, Why why) {
        assertThatThrownBy(() -> read(json))
                .asInstanceOf(type(Unreadable.class))
                .returns(why, Unreadable::why);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | UNKNOWN_KIND",
                "sing | UNKNOWN_KIND",
                "consult VN cert | WRONG_TYPE",
                "consult member=VN member=LA item=x | WRONG_TYPE",
                "consult member=VN | MISSING",
                "consult member=VN item=x days=1 | UNKNOWN_KEY",
                "undo to=five | WRONG_TYPE",
                "undo to=2.7 | WRONG_TYPE",
                "draft item=x clauses=hub forum=f | WRONG_TYPE",
                "draft item=x clauses=:2 forum=f | NOT_AN_ID",
                "draft item=x clauses=hub:2, forum=f | WRONG_TYPE",
                "call-room item=x objecting=VN, | NOT_AN_ID"
            })
    void aLineWithAMistakeIsRefused(String line, Why why) {
        assertThatThrownBy(() -> DecisionLine.read(line))
                .asInstanceOf(type(Unreadable.class))
                .returns(why, Unreadable::why);
    }

    @Test
    void moreEntriesThanAnyStoryHasAreRefused() {
        ObjectNode guess = Json.object().put("do", "call-room").put("item", "x");
        for (int i = 0; i <= Limits.ENTRIES; i++) {
            guess.withArray("objecting").add("m" + i);
        }

        assertThatThrownBy(() -> DecisionJson.read(guess))
                .asInstanceOf(type(Unreadable.class))
                .returns(Why.TOO_MANY, Unreadable::why);
    }

    private static Decision read(String json) throws Unreadable {
        return DecisionJson.read(Json.parse(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
    }
}
