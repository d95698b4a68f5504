package mufakat.report.compare;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import mufakat.compare.Comparison;
import mufakat.compare.Pseudonyms;
import mufakat.compare.RealNames;
import mufakat.files.CellTest;
import mufakat.save.SaveHeader.Player;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonTablesTest {
    private static final String[] PRESSED = {
        "choose choice=nod",
        "consult member=B item=ferry",
        "draft item=ferry clauses=run:3,rule:3 forum=hall",
        "draft item=ferry clauses=run:2,rule:1 forum=hall",
        "undo to=3",
        "open-floor",
        "table item=ferry forum=hall",
        "soften clause=rule",
        "press",
        "adjourn",
        "open-floor",
        "adjourn"
    };

    private static Map<String, String> export(List<Comparison> comparisons) {
        Map<String, StringWriter> open = new TreeMap<>();
        try {
            new ComparisonTables(comparisons, AClass.MESSAGES).write(file -> {
                StringWriter writer = new StringWriter();
                open.put(file, writer);
                return writer;
            });
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        Map<String, String> files = new TreeMap<>();
        open.forEach((file, writer) -> files.put(file, writer.toString()));
        return files;
    }

    private static Map<String, String> export(AClass room) {
        return export(room.classroom().comparisons(new RealNames()));
    }

    private static List<NamedCsvRecord> rows(Map<String, String> files, TidyTable table) {
        return CsvReader.builder().ofNamedCsvRecord(files.get(table.file()).substring(1)).stream()
                .toList();
    }

    private static List<String> column(List<NamedCsvRecord> rows, String column) {
        return rows.stream().map(row -> row.getField(column)).toList();
    }

    private static AClass aClass() {
        return new AClass()
                .plays("Ana", PRESSED)
                .plays("Budi", java.util.Arrays.copyOf(PRESSED, 10))
                .plays("Eko");
    }

    @ParameterizedTest
    @EnumSource
    void everyCellIsOfTheTypeThatTheDictionaryTells(TidyTable table) {
        Map<String, String> files = export(WholeGames.of(
                "story/rising-tide", "story/rising-tide/legalist.play", "story/rising-tide/patient.play"));
        List<NamedCsvRecord> rows = rows(files, table);

        assertThat(rows.isEmpty()).isEqualTo(table == TidyTable.REFLECTIONS);
        for (NamedCsvRecord row : rows) {
            assertThat(row.getHeader()).isEqualTo(table.head());
            for (TidyTable.Column column : table.columns()) {
                assertThat(row.getField(column.name()))
                        .as(column.name())
                        .matches(cell -> cell.isEmpty() || isOf(column.type(), cell));
            }
        }
    }

    private static boolean isOf(TidyTable.Type type, String cell) {
        return switch (type) {
            case TEXT -> true;
            case INTEGER -> cell.matches("-?\\d+");
            case LOGICAL -> cell.matches("TRUE|FALSE");
            case TIME -> Instant.parse(cell).toString().equals(cell);
        };
    }

    @Test
    void theDictionaryExplainsEveryColumn() {
        String dictionary = export(aClass()).get("dictionary.csv");
        List<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(dictionary.substring(1)).stream()
                .toList();

        int columns = 0;
        for (TidyTable table : TidyTable.values()) {
            columns += table.columns().size();
        }
        assertThat(rows).hasSize(columns).noneMatch(row -> row.getField("means").matches("\\[.*|\\s*"));
    }

    @Test
    void aSpreadsheetReadsTheLettersAndTheLines() {
        assertThat(export(aClass())).hasSize(9).allSatisfy((file, text) -> {
            assertThat(text).startsWith(ComparisonTables.beginning(file)).startsWith("\uFEFF");
            assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        });
    }

    @Test
    void gamesAreARowEachWithTheirIdInAllTables() {
        Map<String, String> files = export(aClass());
        List<NamedCsvRecord> games = rows(files, TidyTable.GAMES);

        assertThat(column(games, "name")).containsExactly("Ana", "Budi", "Eko");
        assertThat(column(games, "progress")).containsExactly("ended", "stopped", "stopped");
        assertThat(column(games, "ending")).containsExactly("ashore", "", "");
        assertThat(column(games, "counted")).containsExactly("10", "8", "0");
        assertThat(column(games, "seconds")).containsExactly("11", "9", "0");
        for (TidyTable table : TidyTable.values()) {
            assertThat(column(games, "game")).containsAll(column(rows(files, table), "game"));
        }
        assertThat(rows(files, TidyTable.MEASURES)).hasSize(3 * 2);
        assertThat(rows(files, TidyTable.STANDINGS)).hasSize(3 * 3);
    }

    @Test
    void aDecisionSaysWhatItIsAboutAndWhetherItCounted() {
        List<NamedCsvRecord> rows = rows(export(aClass()), TidyTable.DECISIONS).subList(0, PRESSED.length);

        assertThat(column(rows, "kind"))
                .startsWith("choose", "consult", "draft", "draft", "undo", "open-floor", "table", "soften", "press");
        assertThat(column(rows, "counted")).startsWith("TRUE", "TRUE", "TRUE", "FALSE", "FALSE", "TRUE");
        assertThat(column(rows, "scene")).startsWith("arrival", "");
        assertThat(column(rows, "member")).startsWith("", "B", "");
        assertThat(column(rows, "item")).startsWith("", "ferry", "ferry", "ferry", "", "", "ferry", "ferry", "ferry");
        assertThat(column(rows, "seconds")).startsWith("0", "1", "1");
        assertThat(column(rows, "session")).endsWith("1", "2", "2");
        assertThat(column(rows, "sentence")).contains("Consulted Bero on “A ferry for all”");
    }

    @Test
    void aClauseSaysWhatBecameOfIt() {
        List<NamedCsvRecord> rows = rows(export(aClass()), TidyTable.CLAUSES).subList(0, 2);

        assertThat(column(rows, "clause")).containsExactly("run", "rule");
        assertThat(column(rows, "first")).containsExactly("3", "3");
        assertThat(column(rows, "last")).containsExactly("3", "2");
        assertThat(column(rows, "softened")).containsExactly("FALSE", "TRUE");
        assertThat(column(rows, "result")).containsOnly("pressed");
        assertThat(column(rows, "simple_majority_last")).containsOnly("TRUE");
        assertThat(column(rows, "consensus_last")).containsOnly("");
    }

    @Test
    void whatCarriedATextIsARowWithThePartnerBehindIt() {
        List<NamedCsvRecord> rows = rows(export(AHarbourClass.room()), TidyTable.CARRIERS);

        assertThat(column(rows, "name")).containsExactly("Ana", "Budi", "Chan");
        assertThat(column(rows, "item")).containsExactly("crane", "crane", "hoist");
        assertThat(column(rows, "kind")).containsExactly("backing", "promise", "offer");
        assertThat(column(rows, "subject")).containsExactly("guild", "C", "course");
        assertThat(column(rows, "partner")).containsExactly("guild", "", "school");
        assertThat(column(rows, "carrier"))
                .containsExactly("the backing of The guild", "the promise to Cala", "A course for Aria");
        assertThat(column(rows, "objecting")).containsExactly("C", "C", "A");
    }

    @Test
    void promisesAreCountedWhereTheStoryNamesWhatCanBePromised() {
        List<NamedCsvRecord> games = rows(export(AHarbourClass.room()), TidyTable.GAMES);

        assertThat(column(games, "promised")).containsExactly("0", "2", "0");
        assertThat(column(games, "promises_kept")).containsExactly("0", "1", "0");
        assertThat(column(games, "promises_broken")).containsExactly("0", "1", "0");
        assertThat(column(rows(export(aClass()), TidyTable.GAMES), "promises_kept"))
                .containsOnly("");
    }

    @Test
    void aTextIsRatedAsTabledAndAsItEnded() {
        List<NamedCsvRecord> rows = rows(export(aClass()), TidyTable.CLAUSES).subList(0, 2);

        assertThat(column(rows, "rating_first")).containsOnly("high");
        assertThat(column(rows, "rating_last")).containsOnly("high");
    }

    @Test
    void ofAGameThatGoesOnNothingIsToldThatItsTableHasNotHeard() {
        Map<String, String> files = export(new AClass().plays("Budi", java.util.Arrays.copyOf(PRESSED, 10)));
        List<NamedCsvRecord> members = rows(files, TidyTable.MEMBERS);

        assertThat(column(members, "last")).contains("objects");
        assertThat(column(members, "named_clause")).contains("rule");
        for (String hidden : List.of("red_line", "comfort", "heaviest", "heaviest_line", "heaviest_amount")) {
            assertThat(column(members, hidden)).as(hidden).containsOnly("");
        }
        for (String hidden : TidyTable.CLAUSES.head().subList(17, 23)) {
            assertThat(column(rows(files, TidyTable.CLAUSES), hidden))
                    .as(hidden)
                    .containsOnly("");
        }
    }

    @Test
    void ofAGameThatHasEndedTheLedgerIsTold() {
        List<NamedCsvRecord> held = rows(export(aClass()), TidyTable.MEMBERS).stream()
                .filter(row -> row.getField("last").equals("objects"))
                .toList();

        assertThat(held.get(0).getField("member")).isEqualTo("A");
        assertThat(held.get(0).getField("heaviest")).isEqualTo("touches");
        assertThat(Integer.parseInt(held.get(0).getField("comfort"))).isNegative();
        assertThat(Integer.parseInt(held.get(0).getField("heaviest_amount"))).isNegative();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://x\";\"y\")",
                "-2+3 cmd|' /C calc'!A0",
                "@SUM(1)",
                "＝1",
                "<script>alert(1)</script>",
                "a,b\"c\"\nd",
                "'quoted'",
                "مرحبا",
                "名前 🐘",
                "- one\n- two",
                ";=1",
            })
    void whatPlayersWriteComesBackAsItWas(String text) throws IOException {
        TreeMap<String, String> answers = new TreeMap<>();
        answers.put("why", text);
        AClass room = new AClass()
                .hands(
                        "a.jsonl",
                        AClass.saved(
                                AClass.header("x", 1).playedBy(new Player(text, text)),
                                answers,
                                Optional.empty(),
                                PRESSED));
        String name = new Player(text, text).name();

        Map<String, String> files = export(room);
        NamedCsvRecord game = rows(files, TidyTable.GAMES).get(0);
        NamedCsvRecord answer = rows(files, TidyTable.REFLECTIONS).get(0);

        assertThat(CellTest.text(game.getField("name"))).isEqualTo(name);
        assertThat(CellTest.text(game.getField("class"))).isEqualTo(name);
        assertThat(CellTest.text(answer.getField("answer"))).isEqualTo(text);
        assertThat(answer.getField("asks")).isEqualTo("Why did Aria speak as she did?");
        assertThat(answer.getField("item")).isEqualTo("ferry");
    }

    @Test
    void theOrderInWhichSavesAreFoundChangesNothing() {
        AClass room = aClass().plays("Ana", "choose choice=bow");
        Map<String, String> files = export(room);
        List<AClass.Game> games = new ArrayList<>(room.games());

        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(games, new Random(seed));
            assertThat(export(AClass.classroom(games).comparisons(new RealNames())))
                    .isEqualTo(files);
        }
    }

    @Test
    void twoSavesThatWentOnFromOneBeginningAreTwoGames() {
        AClass room = new AClass()
                .hands("a.jsonl", AClass.saved(AClass.header("Ana", 1), PRESSED))
                .hands("b.jsonl", AClass.saved(AClass.header("Ana", 1), "choose choice=bow"));

        assertThat(column(rows(export(room), TidyTable.GAMES), "game"))
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void aliasesTellNoNameAndNoFile() {
        List<Comparison> comparisons = new AClass()
                .plays("Ana Bun", PRESSED)
                .classroom()
                .comparisons(new Pseudonyms(List.of("Tapir"), new TreeMap<>()));

        assertThat(export(comparisons).values()).noneMatch(text -> text.contains("Ana Bun") || text.contains("jsonl"));
    }

    @Test
    void whatCanNotBeWrittenIsSaidAndNothingStaysOpen() {
        List<Closed> closed = new ArrayList<>();

        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> new ComparisonTables(
                                aClass().classroom().comparisons(new RealNames()), AClass.MESSAGES)
                        .write(file -> {
                            if (file.startsWith("members")) {
                                throw new IOException("full");
                            }
                            Closed writer = new Closed();
                            closed.add(writer);
                            return writer;
                        })))
                .hasMessage("full");
        assertThat(closed).hasSizeGreaterThan(2).allMatch(writer -> writer.isClosed);
    }

    /** Knows whether it was closed. */
    private static final class Closed extends Writer {
        private boolean isClosed;

        @Override
        public void write(char[] buffer, int offset, int length) {}

        @Override
        public void flush() {}

        @Override
        public void close() {
            isClosed = true;
        }
    }
}
