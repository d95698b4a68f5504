package mufakat;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import java.io.FileDescriptor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import mufakat.architecture.NoFileWritten;
import mufakat.architecture.PackageTable;
import mufakat.architecture.PackageTable.Row;
import mufakat.architecture.Purity;
import mufakat.architecture.Shape;
import mufakat.architecture.SharedState;
import mufakat.architecture.Sources;
import mufakat.architecture.Statics;
import mufakat.architecture.Widths;
import mufakat.architecture.WordsToPaths;
import mufakat.loader.Loaded;
import mufakat.loader.StoryLoader;
import mufakat.words.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a line of code may live, and the habits of the house; the table and the reasons are in CONTRIBUTING.md. */
class ArchitectureTest {
    private static final int LONGEST_FILE = 200;

    /** Files that may be longer, each with its reason beside it. */
    private static final Set<String> MAY_BE_LONGER = Set.of(
            "Code.java", // a catalogue: one constant and its sentence for each problem
            "Condition.java", // a sealed family, one small record for each kind
            "Decision.java", // likewise
            "Effect.java", // likewise
            "Rules.java", // a catalogue: one component and its sentence for each constant
            "Event.java" // likewise
            );

    /** What opens files for writing: whole ones, the names in a folder, and the save that grows while a game is on. */
    private static final Set<String> WRITERS =
            Set.of("mufakat.files.Drafts", "mufakat.files.Directories", "mufakat.save.Journal");

    /** Classes of what is shown that may count letters all the same. */
    private static final Set<String> MAY_COUNT = Set.of(
            "Keyboard", // how much is taken of an answer
            "KeyReader", // how much is taken of what is pasted
            "LineDialog", // likewise, and the caret, which Lanterna places among letters
            "NotesBox", // likewise
            "Pasted", // whether a line end is the last of what was pasted
            "TextLimit", // how many letters there may be
            "Signs", // letter for letter into what a console can show
            "Writing" // says that an answer was too long
            );

    private static final PackageTable TABLE = new PackageTable("mufakat");

    private static final JavaClasses GAME = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("mufakat");

    private static final Path HOME = Path.of(System.getProperty("mufakat.home", "."));
    private static final Sources SOURCES = Sources.below(HOME.resolve("src/main/java"));

    @ParameterizedTest
    @MethodSource("written")
    void importsOnlyWhatTheTableAllows(Row row) {
        TABLE.imports(row).check(GAME);
    }

    @Test
    void everyPackageIsInTheTableAndEveryOtherIsNamedAsNotWrittenYet() {
        List<String> table = PackageTable.ROWS.stream().map(Row::name).toList();
        assertThat(table).doesNotHaveDuplicates().containsAll(TABLE.found(GAME));
        assertThat(table.stream().filter(name -> !TABLE.found(GAME).contains(name)))
                .as("rows without a class: name the future ones, and only those, as not written yet")
                .containsExactlyInAnyOrderElementsOf(PackageTable.NOT_WRITTEN_YET);
    }

    @ParameterizedTest
    @MethodSource("pure")
    void isTheSameOnEveryRun(Row row) {
        TABLE.holds(row, new Purity()).check(GAME);
    }

    @ParameterizedTest
    @MethodSource("habits")
    void keepsTheHabitsOfTheHouse(ArchCondition<JavaClass> habit) {
        classes().that(Shape.written()).should(habit).allowEmptyShould(false).check(GAME);
    }

    @Test
    void widthsAndLinesAreLeftToCells() {
        classes()
                .that()
                .resideOutsideOfPackage("mufakat.words..")
                .should(Widths.byCells())
                .allowEmptyShould(false)
                .check(GAME);
        assertThat(SOURCES.files()).isNotEmpty();
        assertThat(SOURCES.linesWith(Widths.FILLING_FORMAT)).isEmpty();
    }

    @Test
    void whatShowsThingsCountsNoLetters() {
        classes()
                .that()
                .resideInAnyPackage("mufakat.face.tui..", "mufakat.face.plain..", "mufakat.view..")
                .and(DescribedPredicate.not(simpleNames(MAY_COUNT)))
                .should(Widths.countingNoLetters())
                .allowEmptyShould(false)
                .check(GAME);
    }

    @Test
    void nothingThatAFileNamesIsAPath() {
        classes().should(new WordsToPaths()).allowEmptyShould(false).check(GAME);
        assertThat(WordsToPaths.MAY.keySet())
                .as("a class that makes no path any more needs no leave")
                .allSatisfy(
                        name -> assertThat(WordsToPaths.found(GAME.get(name))).isNotEmpty());
    }

    @Test
    void staticFieldsHoldNothingThatGamesCouldDisturbForEachOther() {
        classes().should(new Statics()).allowEmptyShould(false).check(GAME);
    }

    @Test
    void whatGamesInOneProcessShareBearsManyThreads() throws Exception {
        Loaded story = StoryLoader.examine(HOME.resolve("story/rising-tide"));
        List<Class<?>> all = new ArrayList<>();
        for (JavaClass type : GAME) {
            all.add(type.reflect());
        }

        SharedState shared = SharedState.from(all, story, Messages.load());

        assertThat(shared.types())
                .contains("mufakat.loader.KindsReading", "mufakat.story.Story", "mufakat.words.Messages");
        assertThat(shared.faults()).isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        assertThat(SOURCES.files()).isNotEmpty();
        assertThat(SOURCES.withoutPackageInfo()).isEmpty();
    }

    @Test
    void noTwoPackagesHaveAClassOfOneName() {
        assertThat(SOURCES.givenTwice()).containsExactly("package-info.java");
    }

    @Test
    void onlyTheCommandsKnowWhereTheyRun() {
        noClasses()
                .that()
                .resideOutsideOfPackage("mufakat.cli..")
                .should()
                .accessField(System.class, "in")
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "getenv")
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(System.class, "console")
                .orShould()
                .accessField(FileDescriptor.class, "in")
                .orShould()
                .accessField(FileDescriptor.class, "out")
                .orShould()
                .accessField(FileDescriptor.class, "err")
                .allowEmptyShould(false)
                .check(GAME);
    }

    @Test
    void noFileIsLong() {
        assertThat(SOURCES.longerThan(LONGEST_FILE))
                .extracting(file -> file.getFileName().toString())
                .isSubsetOf(MAY_BE_LONGER);
    }

    @Test
    void filesAreWrittenInOnePlace() {
        classes()
                .that(describe(
                        "write no files",
                        type -> !WRITERS.contains(type.getName().replaceFirst("[$].*", ""))))
                .should(new NoFileWritten())
                .allowEmptyShould(false)
                .check(GAME);
    }

    private static DescribedPredicate<JavaClass> simpleNames(Set<String> names) {
        return describe("are " + names, type -> names.contains(type.getSimpleName()));
    }

    static Stream<Row> written() {
        return PackageTable.ROWS.stream().filter(row -> TABLE.found(GAME).contains(row.name()));
    }

    static Stream<Row> pure() {
        return written().filter(row -> Purity.PACKAGES.contains(row.name()));
    }

    static Stream<ArchCondition<JavaClass>> habits() {
        return Stream.of(Shape.nameThatSaysWhatItIs(), Shape.moreThanOneImplementation(), Shape.noBooleanSwitches());
    }
}
