package mufakat.compare;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import mufakat.report.compare.AClass;
import mufakat.report.compare.ComparisonReport;
import mufakat.report.compare.Sheets;
import mufakat.save.SaveHeader;
import org.junit.jupiter.api.Test;

class PseudonymsTest {
    private static final List<String> WORDS = List.of("Hornbill", "Tapir", "Lotus");
    private static final String[] GAME = {"choose choice=bow", "open-floor", "adjourn", "open-floor", "adjourn"};
    private static final String[] PINNED = {
        "Hornbill 49", "Lotus 90", "Hornbill 67", "Hornbill 87", "Hornbill 18", "Hornbill 54"
    };

    @Test
    void anAliasStaysWhatItIsWhenTheSamePlayerPlaysAgain() {
        AClass once = new AClass().plays("Ana", GAME).plays("Budi", GAME);
        AClass again = new AClass().plays("Ana", GAME).plays("Budi", GAME).plays("Ana", GAME);

        assertThat(key(again)).isEqualTo(key(once));
        assertThat(aliases(again)).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void anAliasThatIsKnownIsKept() {
        TreeMap<String, String> known = new TreeMap<>();
        known.put("Ana / IR-301", "Otter 7");

        Pseudonyms roll = new Pseudonyms(WORDS, known);
        Comparison comparison =
                new AClass().plays("Ana", GAME).classroom().comparisons(roll).get(0);

        assertThat(comparison.accounts()).extracting(GameSummary::name).containsExactly("Otter 7");
    }

    @Test
    void onePlayerHasOneAliasHoweverTheNameIsSpelt() {
        AClass room = new AClass();
        for (String spelt :
                List.of("Bu\u0301di", "B\u00FAdi", "B\u00FA\u200Ddi", "b\u00FAdi ", "\uFF22\u00FA\uFE0Fdi")) {
            room.plays(spelt, GAME);
        }

        assertThat(key(room)).hasSize(1);
        assertThat(aliases(room)).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void noNameAndNoFileIsLeftInWhatIsShown() throws Exception {
        TreeMap<String, String> answers = new TreeMap<>();
        answers.put("why", "Because Budi Santoso told me, says Ana Bun.");
        Classroom classroom = new AClass()
                .plays("Budi Santoso", GAME)
                .hands(
                        "Ana Bun.jsonl",
                        AClass.saved(
                                AClass.header("Ana Bun", 7),
                                answers,
                                Optional.empty(),
                                "choose choice=nod",
                                "table item=none forum=quay"))
                .classroom();

        Comparison comparison =
                classroom.comparisons(new Pseudonyms(WORDS, new TreeMap<>())).get(0);
        String shown = new JsonMapper().writeValueAsString(new Sheets(comparison, List.of(), AClass.MESSAGES).sheet())
                + ComparisonReport.of(comparison, AClass.MESSAGES)
                + comparison.remarks();

        assertThat(comparison.remarks()).isNotEmpty();
        assertThat(shown).doesNotContain("Ana Bun", "Budi", "Santoso", "jsonl");
    }

    @Test
    void anAliasThatIsKnownIsFoundHoweverThePlayerSpellsTheName() {
        TreeMap<String, String> known = new TreeMap<>();
        known.put("Ana / IR-301", "Otter 7");

        assertThat(names(new AClass().plays("ANA", GAME), known)).containsExactly("Otter 7");
    }

    @Test
    void anAliasIsAWordWithANumberOfTwoDigits() {
        assertThat(aliases(new AClass().plays("Ana", GAME).plays("Budi", GAME)))
                .allMatch(alias -> alias.matches("(Hornbill|Tapir|Lotus) [1-9][0-9]"));
    }

    @Test
    void anAliasIsMadeOfTheGameAloneSoThatNoVersionChangesIt() {
        AClass room = new AClass();
        for (int i = 0; i < 6; i++) {
            room.plays("player" + i, GAME);
        }

        assertThat(key(room).values()).containsExactly(PINNED);
    }

    @Test
    void thePlayersAreInTheOrderOfTheirAliases() {
        AClass room = new AClass();
        for (int i = 0; i < 12; i++) {
            room.plays("player" + i, GAME);
        }

        assertThat(aliases(room)).isSorted();
    }

    @Test
    void ofTwoGamesThatOnePlayerBeganAtOnceTheSmallerIdGivesTheAlias() {
        SaveHeader one = AClass.header("Ana", 1);
        SaveHeader other = new SaveHeader(
                new UUID(0, 5),
                one.rules(),
                one.engine(),
                one.story(),
                one.seed(),
                one.player(),
                one.started(),
                one.sessions(),
                one.from());
        AClass alone = new AClass().hands("b.jsonl", AClass.saved(other, GAME));
        AClass both = new AClass()
                .hands("a.jsonl", AClass.saved(one, GAME))
                .hands("b.jsonl", AClass.saved(other, "choose choice=nod"));

        assertThat(key(both)).isEqualTo(key(alone));
    }

    @Test
    void whoGaveNoNameStandsInTheKeyUnderTheIdOfTheGame() {
        AClass room = new AClass().plays("", GAME).plays("", GAME);

        assertThat(key(room).keySet()).containsExactly(new UUID(1, 0).toString(), new UUID(1, 1).toString());
    }

    @Test
    void aNameInAnAnswerGivesWayToTheAliasOfThatPlayer() {
        TreeMap<String, String> known = new TreeMap<>();
        known.put("Ana / IR-301", "Otter 7");
        known.put("Bo / IR-301", "Tapir 8");
        TreeMap<String, String> answers = new TreeMap<>();
        answers.put("why", "Ana said so, and Bo bowed.");

        GameSummary account = new AClass()
                .hands("ana.jsonl", AClass.saved(AClass.header("Ana", 0), answers, Optional.empty(), GAME))
                .classroom()
                .comparisons(new Pseudonyms(WORDS, known))
                .get(0)
                .accounts()
                .get(0);

        // Names of two letters are in too many words to be looked for.
        assertThat(account.answers()).containsEntry("why", "Otter 7 said so, and Bo bowed.");
        assertThat(account.header().player().name()).isEqualTo("Otter 7");
        assertThat(account.file()).isEmpty();
    }

    @Test
    void aLargerClassThanThereAreAliasesGetsLongerOnes() {
        AClass room = new AClass();
        for (int i = 0; i < 400; i++) {
            room.plays("player" + i, "choose choice=bow");
        }

        assertThat(aliases(room)).hasSize(400).doesNotHaveDuplicates();
    }

    private static List<String> names(AClass room, SortedMap<String, String> known) {
        return room.classroom().comparisons(new Pseudonyms(WORDS, known)).get(0).accounts().stream()
                .map(GameSummary::name)
                .toList();
    }

    private static SortedMap<String, String> key(AClass room) {
        Pseudonyms roll = new Pseudonyms(WORDS, new TreeMap<>());
        room.classroom().comparisons(roll);
        return roll.key();
    }

    private static List<String> aliases(AClass room) {
        return room.classroom().comparisons(new Pseudonyms(WORDS, new TreeMap<>())).get(0).accounts().stream()
                .map(GameSummary::name)
                .toList();
    }
}
