package mufakat.report.compare;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import mufakat.compare.Comparison;
import mufakat.compare.Pseudonyms;
import mufakat.compare.RealNames;
import mufakat.save.SaveHeader;
import mufakat.save.SaveHeader.Player;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementsTest {
    private static final String[] WHOLE = {
        "choose choice=nod",
        "visit partner=guild",
        "accept",
        "draft item=ferry clauses=run:3,rule:3 forum=hall",
        "draft item=ferry clauses=run:2,rule:3 forum=hall",
        "undo to=4",
        "open-floor",
        "table item=ferry forum=hall",
        "soften clause=rule",
        "let-rest",
        "adjourn",
        "open-floor",
        "adjourn"
    };

    private final XapiRules rules = new XapiRules();

    private static String export(List<Comparison> comparisons) {
        StringWriter out = new StringWriter();
        try {
            new Statements(comparisons, AClass.MESSAGES).write(out);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return out.toString();
    }

    private static String export(AClass room) {
        return export(room.classroom().comparisons(new RealNames()));
    }

    private static List<JsonNode> statements(AClass room) throws IOException {
        return XapiRules.read(export(room));
    }

    private static String[] first(int decisions) {
        return Arrays.copyOf(WHOLE, decisions);
    }

    /** What is said, in short: the decision, the verb, the kind of thing. */
    private static List<String> told(List<JsonNode> statements) {
        return statements.stream()
                .map(statement -> statement
                                .at("/context/extensions")
                                .path(Iri.extension("decision"))
                                .asInt()
                        + " " + statement.at("/verb/display/en").textValue() + " "
                        + statement.at("/object/id").textValue().substring(Iri.OURS.length()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "story/rising-tide, story/rising-tide/legalist.play",
        "story/rising-tide, story/rising-tide/patient.play",
        "story/one-table.yaml, story/one-table-bangkok.play",
        "story/one-table.yaml, story/one-table-patient.play",
        "story/long-weekend.yaml, story/long-weekend-good.play",
        "story/one-letter.yaml, story/one-letter-good.play",
        "story/two-shoals.yaml, story/two-shoals-good.play"
    })
    void whatIsSaidOfWholeGamesKeepsTheRules(String story, String playthrough) throws IOException {
        List<JsonNode> statements = XapiRules.read(export(WholeGames.of(story, playthrough)));

        assertThat(rules.broken(statements)).isEmpty();
        assertThat(statements).hasSizeGreaterThan(20);
    }

    @Test
    void aGameIsToldInTheVerbsOfTheProfile() throws IOException {
        assertThat(told(statements(new AClass().plays("Chan", WHOLE))))
                .containsExactly(
                        "0 initialized stories/ferry",
                        "0 initialized stories/ferry/sessions/spring",
                        "1 selected stories/ferry/scenes/arrival",
                        "2 interacted stories/ferry/partners/guild",
                        "3 unlocked stories/ferry/offers/lamps",
                        "4 initialized stories/ferry/items/ferry",
                        "4 selected stories/ferry/items/ferry/draft",
                        "7 accessed stories/ferry/sessions/spring/floor",
                        "8 progressed stories/ferry/items/ferry",
                        "9 selected stories/ferry/items/ferry/floor",
                        "10 selected stories/ferry/items/ferry/floor",
                        "10 completed stories/ferry/items/ferry",
                        "11 completed stories/ferry/sessions/spring",
                        "11 progressed stories/ferry",
                        "11 initialized stories/ferry/sessions/autumn",
                        "12 accessed stories/ferry/sessions/autumn/floor",
                        "13 completed stories/ferry/sessions/autumn",
                        "13 progressed stories/ferry",
                        "13 completed stories/ferry");
    }

    @Test
    void theEndSaysHowTheGameCameOut() throws IOException {
        List<JsonNode> statements = statements(new AClass().plays("Chan", WHOLE));
        JsonNode result = statements.get(statements.size() - 1).get("result");
        JsonNode item = statements
                .get(told(statements).indexOf("10 completed stories/ferry/items/ferry"))
                .get("result");

        assertThat(result.get("response").textValue()).isEqualTo("ashore");
        assertThat(result.get("duration").textValue()).isEqualTo("PT12S");
        assertThat(result.get("extensions")
                        .get(Iri.extension("measures"))
                        .get("calm")
                        .intValue())
                .isEqualTo(10);
        assertThat(item.get("success").booleanValue()).isFalse();
        assertThat(item.get("response").textValue()).isEqualTo("rested");
    }

    @Test
    void aGameThatStoppedSaysHowFarItCame() throws IOException {
        List<JsonNode> statements =
                statements(new AClass().plays("Dewi", first(12)).plays("Eko"));
        List<JsonNode> halfway = statements.stream()
                .filter(statement -> statement.at("/actor/name").textValue().equals("Dewi"))
                .toList();
        JsonNode last = halfway.get(halfway.size() - 1);

        assertThat(rules.broken(statements)).isEmpty();
        assertThat(last.at("/verb/display/en").textValue()).isEqualTo("progressed");
        assertThat(last.get("result").get("extensions").get(Iri.PROGRESS).doubleValue())
                .isEqualTo(0.5);
        assertThat(told(statements)).endsWith("0 progressed stories/ferry").doesNotContain("0 completed stories/ferry");
    }

    @Test
    void aLaterExportSaysAgainWordForWordWhatAnEarlierOneSaid() throws IOException {
        for (int decisions = 0; decisions < WHOLE.length; decisions++) {
            List<JsonNode> earlier = statements(new AClass().plays("Chan", first(decisions)));
            List<JsonNode> later = statements(new AClass().plays("Chan", WHOLE));
            TreeMap<String, JsonNode> byId = new TreeMap<>();
            later.forEach(statement -> byId.put(statement.get("id").textValue(), statement));

            assertThat(earlier)
                    .as("after %d decisions", decisions)
                    .allMatch(statement -> !byId.containsKey(statement.get("id").textValue())
                            || byId.get(statement.get("id").textValue()).equals(statement));
        }
    }

    @Test
    void theOrderInWhichSavesAreFoundChangesNothing() {
        AClass room = new AClass()
                .plays("Ana", WHOLE)
                .plays("Budi", first(4))
                .plays("Ana", first(9))
                .plays("", first(2));
        String export = export(room);
        List<AClass.Game> games = new ArrayList<>(room.games());

        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(games, new Random(seed));
            assertThat(export(AClass.classroom(games).comparisons(new RealNames())))
                    .isEqualTo(export);
        }
    }

    @Test
    void twoSavesThatWentOnFromOneBeginningSayItOnce() throws IOException {
        SaveHeader header = AClass.header("Ana", 1);
        List<JsonNode> statements = statements(new AClass()
                .hands("a.jsonl", AClass.saved(header, WHOLE))
                .hands("b.jsonl", AClass.saved(header, "choose choice=nod", "visit partner=guild", "decline")));

        assertThat(rules.broken(statements)).isEmpty();
        assertThat(told(statements))
                .contains("3 unlocked stories/ferry/offers/lamps", "3 skipped stories/ferry/offers/lamps")
                .containsOnlyOnce("2 interacted stories/ferry/partners/guild");
    }

    @Test
    void twoOfOneNameInTwoClassesAreTwoActorsAndOneWhoPlaysTwiceIsOne() throws IOException {
        SaveHeader first = AClass.header("Ana", 1);
        List<JsonNode> statements = statements(new AClass()
                .hands("a.jsonl", AClass.saved(first, "choose choice=nod"))
                .hands("b.jsonl", AClass.saved(AClass.header("Ana", 2), "choose choice=nod"))
                .hands(
                        "c.jsonl",
                        AClass.saved(
                                AClass.header("Ana", 3).playedBy(new Player("Ana", "law & order/2")),
                                "choose choice=nod")));
        SortedSet<String> accounts = new TreeSet<>();
        statements.forEach(
                statement -> accounts.add(statement.at("/actor/account").toString()));

        assertThat(rules.broken(statements)).isEmpty();
        assertThat(accounts)
                .containsExactly(
                        "{\"homePage\":\"https://mufakat.invalid/classes/IR-301\",\"name\":\"Ana\"}",
                        "{\"homePage\":\"https://mufakat.invalid/classes/law%20%26%20order%2F2\",\"name\":\"Ana\"}");
    }

    @Test
    void aliasesTellNoNameAndNoFile() throws IOException {
        AClass room = new AClass().plays("Ana Bun", WHOLE).plays("Ana Bun", first(3));
        String export = export(room.classroom().comparisons(new Pseudonyms(List.of("Tapir"), new TreeMap<>())));
        SortedSet<String> names = new TreeSet<>();
        XapiRules.read(export)
                .forEach(statement ->
                        names.add(statement.at("/actor/account/name").textValue()));

        assertThat(export).doesNotContain("Ana", "jsonl");
        assertThat(names).as("one player, one alias").singleElement().asString().matches("Tapir \\d+");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {"\"}],=cmd()", "<script>", "مرحبا Ana", "a\\b\"c", "名前 ☂ 🐘", "100%", "{0}", "' OR 1=1"})
    void anyNameIsJustAName(String name) throws IOException {
        List<JsonNode> statements = statements(new AClass()
                .hands("a", AClass.saved(AClass.header("x", 1).playedBy(new Player(name, name)), WHOLE)));

        assertThat(rules.broken(statements)).isEmpty();
        assertThat(statements)
                .allMatch(statement ->
                        statement.at("/actor/account/name").textValue().equals(name));
    }

    @Test
    void noGamesAreAnEmptyArray() throws IOException {
        assertThat(XapiRules.read(export(List.of()))).isEmpty();
    }

    @Test
    void idsAreThoseThatOthersMakeOfTheSameName() {
        UUID dns = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");

        assertThat(NamedId.of(dns, "python.org")).hasToString("886313e1-3b8a-5372-9b90-0c9aee199e5d");
        assertThat(NamedId.wellFormed(dns)).isEqualTo(dns);
        assertThat(NamedId.wellFormed(new UUID(1, 2)).version()).isEqualTo(5);
    }

    @Test
    void aTimeIsToldToTheMillisecond() throws IOException {
        SaveHeader header = AClass.header("Ana", 1);
        SaveHeader exact = new SaveHeader(
                header.game(),
                header.rules(),
                header.engine(),
                header.story(),
                header.seed(),
                header.player(),
                header.started().plusNanos(123_456_789),
                Optional.empty(),
                Optional.empty());

        List<JsonNode> statements = statements(new AClass().hands("a", AClass.saved(exact, WHOLE)));

        assertThat(rules.broken(statements)).isEmpty();
        assertThat(statements.get(0).get("timestamp").textValue()).isEqualTo("2026-11-23T12:01:00.123Z");
    }
}
