package mufakat.report.compare;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mufakat.compare.Classroom;
import mufakat.compare.DecisionPoint;
import mufakat.compare.NamingPolicy;
import mufakat.compare.Pseudonyms;
import mufakat.compare.RealNames;
import mufakat.engine.model.Rating;
import mufakat.report.Charts;
import org.junit.jupiter.api.Test;

class ComparisonPageContentTest {
    private static final Pattern DATA = Pattern.compile("(?s)id=\"data\">(.*?)</script>");
    private static final Pattern SAID = Pattern.compile("say\\('([a-z0-9-]*[a-z0-9])'");
    private static final Pattern SAID_OF_EITHER = Pattern.compile("say\\([^')]*\\? '([a-z0-9-]+)' : '([a-z0-9-]+)'");

    /** Words whose keys are put together from what the data says. */
    private static final String COMPOSED =
            "(ask|strength|rating|fact|assumed|measure)-[a-z0-9-]+|supports|joins|hesitates|objects";

    @Test
    void aGameIsThereWithItsDecisionsByNumberAndSession() {
        JsonNode sheet = sheet(AFerryClass.room(), new RealNames());

        JsonNode chan = sheet.path("games").path(2);
        assertThat(chan.path("name").asText()).isEqualTo("Chan");
        assertThat(chan.path("steps")).hasSize(11);
        assertThat(step(sheet, chan, 6).path("says").asText()).isEqualTo("Tabled “A ferry for all” before the hall");
        assertThat(step(sheet, chan, 6).path("session").asInt()).isZero();
        assertThat(step(sheet, chan, 10).path("session").asInt()).isEqualTo(1);
        assertThat(step(sheet, chan, 4).path("text").path(0).asText()).isEqualTo("endeavours: A ferry runs daily");
    }

    @Test
    void whatWasTakenBackStaysAmongTheNumberedDecisions() {
        AClass room = AFerryClass.room()
                .plays("Eka", "choose choice=bow", "workshop item=ferry", "undo to=1", "open-floor", "adjourn");

        JsonNode sheet = sheet(room, new RealNames());

        JsonNode eka = sheet.path("games").path(4);
        assertThat(eka.path("steps")).hasSize(5);
        assertThat(step(sheet, eka, 4).path("says").asText()).isEqualTo("Opened the floor");
        assertThat(step(sheet, eka, 4).path("came").path(0).asText()).startsWith("The floor is open.");
    }

    @Test
    void aTextIsThereClauseByClauseAndMemberByMember() {
        JsonNode sheet = sheet(AFerryClass.room(), new RealNames());

        JsonNode fate = sheet.path("games").path(2).path("fates").path(0);
        assertThat(fate.path("first").toString()).isEqualTo("[3,3]");
        assertThat(fate.path("last").toString()).isEqualTo("[3,1]");
        assertThat(fate.path("closed").asText()).hasSameSizeAs("ABC").matches("[sjho]{3}");
        assertThat(fate.path("judged")).hasSameSizeAs(sheet.path("otherRules"));
    }

    @Test
    void aTextSaysHowSensitiveItWasAndWhatCarriedIt() {
        JsonNode chan = sheet(AFerryClass.room(), new RealNames()).path("games").path(2);
        assertThat(chan.path("fates").path(0).path("rated").toString()).isEqualTo("[3,2]");

        JsonNode sheet = sheet(AHarbourClass.room(), new RealNames());
        JsonNode crane = sheet.path("games").path(0).path("fates").path(0);
        assertThat(crane.path("partners").toString()).isEqualTo("[\"guild\"]");
        assertThat(sheet.path("sayings")
                        .path(crane.path("carried").path(0).asInt())
                        .asText())
                .isEqualTo("the backing of The guild");
        assertThat(sheet.path("partners").path(1).path("name").asText()).isEqualTo("The guild");
        assertThat(sheet.path("games").path(1).path("fates").path(0).path("partners"))
                .isEmpty();
    }

    @Test
    void aGameSaysHowManyPromisesItMadeKeptAndBroke() {
        assertThat(sheet(AHarbourClass.room(), new RealNames())
                        .path("games")
                        .path(1)
                        .path("promises")
                        .toString())
                .isEqualTo("[2,1,1]");
        assertThat(sheet(AFerryClass.room(), new RealNames())
                        .path("games")
                        .path(0)
                        .path("promises")
                        .toString())
                .isEqualTo("[0]");
    }

    @Test
    void theWordsOfRatingsAreThoseOfTheGame() {
        for (Rating rating : Rating.values()) {
            assertThat(AClass.MESSAGES.say("compare.script.rating-" + rating.dots()))
                    .isEqualTo(AClass.MESSAGES.say("rating." + rating.name()));
        }
    }

    @Test
    void whatOtherRulesWouldHaveDoneIsNotToldOfAGameThatGoesOn() {
        JsonNode dewi = sheet(AFerryClass.room(), new RealNames()).path("games").path(3);

        assertThat(dewi.path("over").asBoolean()).isFalse();
        assertThat(dewi.path("fates")).hasSize(1);
        assertThat(dewi.path("fates").path(0).path("judged")).isEmpty();
    }

    @Test
    void whatTheStoryAssumesOfMembersIsToldWhenAllGamesHaveEnded() {
        AClass ended = new AClass();
        AFerryClass.room().games().stream().limit(3).forEach(game -> ended.hands(game.file(), game.saved()));

        assertThat(sheet(AFerryClass.room(), new RealNames()).path("assumed").path("members"))
                .isEmpty();
        JsonNode aria =
                sheet(ended, new RealNames()).path("assumed").path("members").path(0);
        assertThat(aria.path("name").asText()).isEqualTo("Aria");
        assertThat(aria.path("sensitivity").toString()).isEqualTo("[3]");
        assertThat(aria.path("interest").toString()).isEqualTo("[1]");
    }

    @Test
    void aQuestionNamesItsGamesAndTheViewThatShowsThem() {
        JsonNode sheet = sheet(AFerryClass.room(), new RealNames());

        assertThat(sheet.path("openers"))
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(3)
                .allSatisfy(opener -> {
                    assertThat(opener.path("says").asText()).endsWith("?");
                    assertThat(opener.path("view").asText()).isIn("splits", "pairs", "clauses", "rules");
                    assertThat(opener.path("sides"))
                            .allSatisfy(side -> assertThat(side)
                                    .isNotEmpty()
                                    .allMatch(game ->
                                            game.asInt() < sheet.path("games").size()));
                });
    }

    @Test
    void underAliasesNoNameOfAPlayerOrAFileIsInThePage() {
        AClass room = AFerryClass.room();
        room.hands("Ana (copy).jsonl", room.games().get(0).saved());

        String page = AFerryClass.page(
                room.classroom(), new Pseudonyms(java.util.List.of("Hornbill", "Tapir"), new TreeMap<>()));

        assertThat(json(page)).doesNotContain("Ana", "Budi", "Chan", "Dewi", "jsonl");
        assertThat(json(AFerryClass.page(room.classroom(), new RealNames()))).contains("Ana (copy).jsonl");
    }

    @Test
    void thePageIsTheSameWhetherItIsWrittenOrHeld() throws IOException {
        Classroom classroom = AFerryClass.room().classroom();
        StringWriter written = new StringWriter();

        ComparisonPage.write(
                written, classroom.comparisons(new RealNames()), new TreeMap<>(), 0, "1.2.3", AClass.MESSAGES);

        assertThat(written.toString())
                .isEqualTo(ComparisonPage.of(
                        classroom.comparisons(new RealNames()), new TreeMap<>(), 0, "1.2.3", AClass.MESSAGES))
                .startsWith("<!DOCTYPE html>\n<!-- made by mufakat -->")
                .contains("Made by Mufakat 1.2.3.")
                .doesNotContain("[compare.");
        assertThat(written.toString().length() - Charts.library().length()).isLessThan(120_000);
    }

    @Test
    void theScriptHasAllItsWordsAndNoOthers() throws IOException {
        SortedSet<String> said = new TreeSet<>();
        try (var scripts = Files.list(Path.of("src/main/resources/mufakat/report"))) {
            for (Path script : scripts.filter(
                            file -> file.getFileName().toString().matches("compare.*[.]js"))
                    .toList()) {
                String text = Files.readString(script);
                SAID.matcher(text).results().forEach(found -> said.add(found.group(1)));
                SAID_OF_EITHER.matcher(text).results().forEach(found -> {
                    said.add(found.group(1));
                    said.add(found.group(2));
                });
            }
        }
        SortedSet<String> words =
                new TreeSet<>(AClass.MESSAGES.under("compare.script.").keySet());

        assertThat(said).hasSizeGreaterThan(80).isSubsetOf(words);
        words.removeAll(said);
        assertThat(words).allMatch(word -> word.matches(COMPOSED));
    }

    @Test
    void everyKindOfDecisionHasAQuestionAndEveryStrengthAWord() {
        for (DecisionPoint.Kind kind : DecisionPoint.Kind.values()) {
            assertThat(AClass.MESSAGES.say("compare.script.ask-" + mufakat.story.Names.word(kind)))
                    .as(kind.name())
                    .endsWith("?");
        }
        for (int strength = 0; strength <= 4; strength++) {
            assertThat(AClass.MESSAGES.say("compare.script.strength-" + strength))
                    .isEqualTo(AClass.MESSAGES.say("strength." + strength));
        }
    }

    private static JsonNode sheet(AClass room, NamingPolicy roll) {
        try {
            return new JsonMapper()
                    .readTree(json(AFerryClass.page(room.classroom(), roll)))
                    .path("sheets")
                    .path(0);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static JsonNode step(JsonNode sheet, JsonNode game, int number) {
        return sheet.path("pool").path(game.path("steps").path(number - 1).asInt());
    }

    private static String json(String page) {
        Matcher data = DATA.matcher(page);
        assertThat(data.find()).isTrue();
        return data.group(1);
    }
}
