package mufakat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import mufakat.cli.House.Run;
import mufakat.report.compare.ComparisonTables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompareCommandTest {
    @TempDir
    private Path folder;

    private House house;

    @BeforeEach
    void aClassOfTwo() {
        house = House.in(folder);
        house.begin("ana", House.TO_THE_FLOOR + House.TO_THE_END);
        house.begin("budi", House.TO_THE_FLOOR);
        name("ana", "Ana");
        name("budi", "Budi");
    }

    private void name(String save, String player) {
        house.write(
                "saves/" + save + ".jsonl",
                house.saved(save)
                        .replaceFirst(
                                "\"player\":\\{\"name\":\"[^\"]*\"",
                                Matcher.quoteReplacement("\"player\":{\"name\":\"" + player + "\"")));
    }

    @Test
    void comparesTheSavesFolderUnlessAnotherIsNamed() {
        Run run = house.run("", "compare");

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.words())
                .contains("2 games side by side", "HOW THE GAMES ENDED", "Ana", "Budi", "stopped in session 1");
    }

    @Test
    void takesAZipAsALearningPlatformHandsItOut() throws IOException {
        Path zip = folder.resolve("class.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(out)) {
            for (String save : new String[] {"ana", "budi"}) {
                entries.putNextEntry(new ZipEntry(save + "_1234_file/save.jsonl"));
                entries.write(house.saved(save).getBytes(StandardCharsets.UTF_8));
            }
        }

        Run run = house.run("", "compare", zip.toString());

        assertThat(run.code()).isZero();
        assertThat(run.words()).contains("2 games side by side");
    }

    @Test
    void listsWhatCanNotBeComparedWithItsReasonAndComparesTheRest() {
        house.write("saves/empty.jsonl", "");
        house.write("saves/foreign.jsonl", "{\"hello\":1}\n");
        house.write("saves/elsewhere.jsonl", house.saved("budi").replace("\"id\":\"small\"", "\"id\":\"../small\""));
        house.write(
                "saves/torn.jsonl",
                house.saved("budi")
                        .replaceFirst("\"game\":\"[^\"]*\"", "\"game\":\"00000000-0000-0001-0000-000000000001\"")
                        .stripTrailing());
        house.write("saves/copy.jsonl", house.saved("ana"));
        house.write(
                "saves/forged.jsonl",
                house.saved("ana")
                        .replaceFirst("\"game\":\"[^\"]*\"", "\"game\":\"00000000-0000-0001-0000-000000000002\"")
                        .replaceAll("\"capacity\":\\d+", "\"capacity\":99"));

        Run run = house.run("", "compare");

        assertThat(run.code()).isEqualTo(ExitCode.NO);
        assertThat(run.words()).contains("4 games side by side");
        assertThat(run.err())
                .contains(
                        "empty.jsonl: it",
                        "foreign.jsonl: it is no save",
                        "elsewhere.jsonl: its story, “../small”, isn’t here")
                .contains("torn.jsonl: its last line was broken off", "copy.jsonl: it is a copy")
                .contains("forged.jsonl: its decisions don’t lead to the end that it tells");
    }

    @Test
    void aFolderWithoutSavesIsSaidToBeOne() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        Run run = house.run("", "compare", empty.toString());

        assertThat(run.code()).isEqualTo(ExitCode.NO);
        assertThat(run.err()).contains("There is no save in the folder");
        assertThat(run.words()).contains("There is no game to compare");
    }

    @Test
    void writesAPageThatHoldsWhatItPrints() {
        Path page = folder.resolve("class.html");

        Run run = house.run("", "compare", "--html", page.toString());

        assertThat(run.code()).isZero();
        assertThat(run.words()).contains("The page is in " + page);
        assertThat(house.read(page)).contains("Ana", "Budi");
    }

    @Test
    void aliasesAreKeptWhereItIsSaidAndNowhereElse() {
        Path key = folder.resolve("key.csv");

        Run first = house.run("", "compare", "--pseudonyms", "--key", key.toString());
        String kept = house.read(key);
        Run second = house.run("", "compare", "--pseudonyms", "--key", key.toString());

        assertThat(first.out()).doesNotContain("Ana", "Budi").isEqualTo(second.out());
        assertThat(kept)
                .startsWith("\uFEFFplayer,alias")
                .contains("Ana", "Budi")
                .isEqualTo(house.read(key));
    }

    @Test
    void aNameThatASpreadsheetWouldRunIsHarmlessInTheKeyAndKeepsItsAlias() {
        name("ana", "=cmd()");
        Path key = folder.resolve("key.csv");

        Run first = house.run("", "compare", "--pseudonyms", "--key", key.toString());

        assertThat(house.read(key)).contains("'=cmd()");
        assertThat(house.run("", "compare", "--pseudonyms", "--key", key.toString())
                        .out())
                .isEqualTo(first.out());
    }

    @ParameterizedTest
    @CsvSource({"';', '\uFEFF'", "'\t', ''", "',', '\uFEFF'"})
    void aKeyIsReadAsASpreadsheetHasWrittenIt(char between, String mark) {
        String rows = "player,alias\r\nAna,Otter 7\r\n,\r\n\"Budi\",Heron 8,\r\n,,\r\n".replace(',', between);
        Path key = house.write("key.csv", mark + rows);

        Run run = house.run("", "compare", "--pseudonyms", "--key", key.toString());

        assertThat(run.code()).isZero();
        assertThat(run.words()).contains("Otter 7", "Heron 8");
        assertThat(house.read(key)).isEqualTo("\uFEFFplayer,alias\r\nAna,Otter 7\r\nBudi,Heron 8\r\n");
    }

    @ParameterizedTest
    @CsvSource({
        "'Ana,Otter 7|Chan,otter\u200B 7', two players|Ana|Chan",
        "'Ana,Otter 7|Ana,Heron 8', two aliases|Ana|Heron 8",
        "'Ana,Otter 7|\"Budi,x', Line 3",
        "'Ana,Otter 7|Budi', Line 3",
        "'Ana,Otter 7|Budi,', Line 3",
        "'Ana,Otter 7|Budi,Heron 8,gifted', Line 3"
    })
    void aKeyThatIsNotClearIsRefusedWithItsPlaceAndStaysAsItIs(String rows, String said) {
        String text = "player,alias\n" + rows.replace('|', '\n') + "\n";
        Path key = house.write("key.csv", text);

        Run run = house.run("", "compare", "--pseudonyms", "--key", key.toString());

        assertThat(run.code()).isEqualTo(ExitCode.NO);
        assertThat(run.err()).contains(said.split("[|]"));
        assertThat(house.read(key)).isEqualTo(text);
    }

    @Test
    void aKeyInAnotherEncodingIsRefusedWithWhatToDo() throws IOException {
        Path key = folder.resolve("key.csv");
        Files.writeString(key, "player,alias\nJos\u00E9,Otter 7\n", StandardCharsets.ISO_8859_1);

        Run run = house.run("", "compare", "--pseudonyms", "--key", key.toString());

        assertThat(run.code()).isEqualTo(ExitCode.NO);
        assertThat(run.err()).contains("UTF-8");
    }

    @Test
    void namesThatLookAlikeAreOnePlayerAndTwoGames() {
        name("ana", "\u0645\u06CC\u200C\u062E");
        name("budi", "\u0645\u06CC\u062E");
        Path key = folder.resolve("key.csv");

        Run run = house.run("", "compare");
        house.run("", "compare", "--pseudonyms", "--key", key.toString());

        assertThat(run.words()).contains("(2)", "\u0645\u06CC\u200C\u062E");
        assertThat(house.read(key).lines()).hasSize(2);
    }

    @Test
    void aKeyIsOnlyForAliasesAndGoesIntoNoFileOfSomebodyElse() {
        Path notes = house.write("notes.txt", "buy milk\n");

        assertThat(house.run("", "compare", "--key", "key.csv").code()).isEqualTo(ExitCode.USED_WRONGLY);
        Run run = house.run("", "compare", "--pseudonyms", "--key", notes.toString());

        assertThat(run.code()).isEqualTo(ExitCode.NO);
        assertThat(run.err()).contains("holds something else than aliases");
        assertThat(house.read(notes)).isEqualTo("buy milk\n");
    }

    @Test
    void namesWithEscapeSequencesReachNoTerminal() {
        name("ana", "A\\u001b[2Jna\\u202e");

        Run run = house.run("", "compare");

        assertThat(run.out()).contains("A[2Jna").doesNotContain("\u001b", "\u202e");
    }

    @Test
    void anotherStoryCanBeNamedForAllOfThem() {
        Path moved = house.write("elsewhere/small.yaml", house.read(folder.resolve("story/small.yaml")));
        house.write("saves/budi.jsonl", house.saved("budi").replace("\"id\":\"small\"", "\"id\":\"old-name\""));

        Run run = house.run("", "compare", "--story", moved.toString());

        assertThat(run.words()).contains("2 games side by side");
    }

    @Test
    void walksThroughTwoGamesLineByLineWhereThereIsNoScreen() {
        Run run = house.run("", "compare", "--walk");

        assertThat(run.code()).isZero();
        assertThat(run.words())
                .contains("Side by side: Ana and Budi", "Budi’s game stops", "Budi’s game has not ended");
    }

    @Test
    void ofThreeGamesTwoAreChosenByTheirNumbers() {
        house.begin("chan", House.TO_THE_FLOOR);
        name("chan", "Chan");

        Run run = house.run("1 3\nq\n", "compare", "--walk", "--plain");

        assertThat(run.words()).contains("1 Ana", "3 Chan", "Side by side: Ana and Chan");
    }

    @Test
    void itTakesTwoToWalk() {
        Run run = house.run("", "compare", "--walk", house.save("ana").toString());

        assertThat(run.code()).isEqualTo(ExitCode.NO);
        assertThat(run.err()).contains("It takes two games");
    }

    @Test
    void writesTablesAndStatementsForOtherProgramsAndWritesThemAgain() throws IOException {
        Path tables = folder.resolve("out/tables");
        Path statements = folder.resolve("out/statements.json");
        String[] compare = {"compare", "--csv", tables.toString(), "--xapi", statements.toString()};

        Run first = house.run("", compare);
        String games = house.read(tables.resolve("games.csv"));
        String said = house.read(statements);
        Run second = house.run("", compare);

        assertThat(first.code()).isZero();
        assertThat(second.code()).isZero();
        assertThat(first.words()).contains("The tables are in " + tables, "The statements are in " + statements);
        assertThat(games).contains("Ana", "Budi").isEqualTo(house.read(tables.resolve("games.csv")));
        assertThat(said).startsWith("[\n{\"actor\"").isEqualTo(house.read(statements));
        try (Stream<Path> files = Files.list(tables)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(ComparisonTables.files());
        }
    }

    @Test
    void noExportGoesOverWhatSomebodyElseMade() {
        Path mine = house.write("tables/games.csv", "my,own\n");
        Path notes = house.write("notes.json", "[1]\n");

        Run tables = house.run("", "compare", "--csv", mine.getParent().toString());
        Run statements = house.run("", "compare", "--xapi", notes.toString());
        Run file = house.run("", "compare", "--csv", notes.toString());

        assertThat(tables.err()).contains("games.csv is there already, and this program didn't make it");
        assertThat(statements.err()).contains("notes.json is there already, and this program didn't make it");
        assertThat(file.err()).contains("notes.json is a file, no folder");
        assertThat(new int[] {tables.code(), statements.code(), file.code()}).containsOnly(ExitCode.NO);
        assertThat(house.read(mine)).isEqualTo("my,own\n");
        assertThat(house.read(notes)).isEqualTo("[1]\n");
        assertThat(mine.resolveSibling("dictionary.csv")).doesNotExist();
        assertThat(house.run("", "compare", "--xapi", mine.getParent().toString())
                        .err())
                .contains("is there already");
    }

    @Test
    void anExportThatCanNotBeWrittenIsSaidSo() {
        Path notes = house.write("notes.json", "[1]\n");

        Run run = house.run("", "compare", "--csv", notes.resolve("tables").toString());

        assertThat(run.code()).isEqualTo(ExitCode.NO);
        assertThat(run.err()).contains("can't be written");
    }
}
