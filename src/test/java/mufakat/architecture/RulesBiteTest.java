package mufakat.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import mufakat.archfixture.files.Reader;
import mufakat.archfixture.files.Scribbler;
import mufakat.archfixture.impure.Impure;
import mufakat.archfixture.impure.Pure;
import mufakat.archfixture.layout.Counted;
import mufakat.archfixture.layout.Measured;
import mufakat.archfixture.shape.Greeter;
import mufakat.archfixture.shape.Lamp;
import mufakat.archfixture.shape.StringHelper;
import mufakat.archfixture.shared.Careful;
import mufakat.archfixture.shared.Careless;
import mufakat.architecture.PackageTable.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule that finds nothing in code made to break it would find nothing in the game either. */
class RulesBiteTest {
    private static final PackageTable TABLE = new PackageTable("mufakat.archfixture");
    private static final JavaClasses FIXTURES = new ClassFileImporter().importPackages(TABLE.root());

    @Test
    void aPackageThatImportsWhatItMayPasses() {
        assertThat(TABLE.imports(row("engine")).evaluate(FIXTURES).hasViolation())
                .isFalse();
    }

    @Test
    void importsUpwardsAndOutwardsAreFound() {
        List<String> found = TABLE.imports(row("story"))
                .evaluate(FIXTURES)
                .getFailureReport()
                .getDetails();
        assertThat(found).anyMatch(line -> line.contains("story.Upwards") && line.contains("engine.Rules"));
        assertThat(found).anyMatch(line -> line.contains("story.Outwards") && line.contains("assertj"));
        assertThat(found).noneMatch(line -> line.contains("story.Tale"));
    }

    @Test
    void aRuleOverNoClassFails() {
        assertThatThrownBy(() -> TABLE.imports(row("view")).check(FIXTURES))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("failed to check any classes");
    }

    @ParameterizedTest
    @MethodSource("impurities")
    void everyImpurityIsFound(String method) {
        assertThat(found(new Purity(), Impure.class)).anyMatch(line -> line.contains("Impure." + method + "("));
    }

    @ParameterizedTest
    @MethodSource("openings")
    void everyWayToOpenAFileForWritingIsFound(String method) {
        assertThat(found(new NoFileWritten(), Scribbler.class))
                .anyMatch(line -> line.contains("Scribbler." + method + "("));
    }

    @Test
    void readingAndStandardOutputPass() {
        assertThat(found(new NoFileWritten(), Reader.class)).isEmpty();
    }

    @Test
    void whatStandsInForAnImpurityPasses() {
        assertThat(found(new Purity(), Pure.class)).isEmpty();
    }

    @Test
    void namesThatSayNothingAreFound() {
        assertThat(found(Shape.nameThatSaysWhatItIs(), StringHelper.class)).hasSize(1);
        assertThat(found(Shape.nameThatSaysWhatItIs(), Lamp.class)).isEmpty();
    }

    @Test
    void interfacesWithOneImplementationAreFoundUnlessSealedOrFunctional() {
        assertThat(found(Shape.moreThanOneImplementation(), Greeter.class)).hasSize(1);
        assertThat(found(Shape.moreThanOneImplementation(), Greeter.Kind.class)).isEmpty();
        assertThat(found(Shape.moreThanOneImplementation(), Greeter.Act.class)).isEmpty();
    }

    @Test
    void booleanSwitchesAreFoundButNoComponentsOfRecords() {
        assertThat(found(Shape.noBooleanSwitches(), Lamp.class))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("Lamp.turn("));
        assertThat(found(Shape.noBooleanSwitches(), Lamp.State.class))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("State.<init>(boolean)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"filled", "asLanternaDoes", "broken"})
    void widthsAndLinesThatAreNotMadeByCellsAreFound(String method) {
        assertThat(found(Widths.byCells(), Counted.class)).anyMatch(line -> line.contains("Counted." + method + "("));
    }

    @ParameterizedTest
    @ValueSource(strings = {"inUnits", "inUnitsByReference", "inLetters"})
    void countedLettersAreFound(String method) {
        assertThat(found(Widths.countingNoLetters(), Counted.class))
                .anyMatch(line -> line.contains("Counted." + method + "("));
    }

    @Test
    void whatCellsMeasuresPasses() {
        assertThat(found(Widths.byCells(), Measured.class)).isEmpty();
        assertThat(found(Widths.countingNoLetters(), Measured.class)).isEmpty();
    }

    @Test
    void formatsThatFillUpAreFound(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("A.java"), List.of("\"%-20s|\"", "\"%3d  \"", "\"%05d %.1f %s%n\""));
        assertThat(new Sources(List.of(file)).linesWith(Widths.FILLING_FORMAT))
                .containsExactly("A.java: \"%-20s|\"", "A.java: \"%3d  \"");
    }

    @Test
    void pathsMadeOfWordsAreFound() {
        assertThat(found(new WordsToPaths(), Impure.class))
                .hasSize(2)
                .anyMatch(line -> line.contains("Impure.path("))
                .anyMatch(line -> line.contains("Impure.file("));
    }

    @Test
    void staticFieldsThatAreSetLaterOrAreForOneThreadAreFound() {
        assertThat(found(new Statics(), Careless.class))
                .hasSize(4)
                .anyMatch(line -> line.contains(".settable can be set later"))
                .anyMatch(line -> line.contains(".FORMAT is for one thread"))
                .anyMatch(line -> line.contains(".LOCAL is for one thread"))
                .anyMatch(line -> line.contains(".TREE is for one thread"));
        assertThat(found(new Statics(), Careful.class)).isEmpty();
    }

    @Test
    void whatIsFilledWhenOthersCanSeeItIsFoundWhateverLeadsToIt() throws Exception {
        assertThat(SharedState.from(List.of(Careless.class)).faults())
                .anyMatch(fault -> fault.contains("Careless.FILLED can be changed"))
                .anyMatch(fault -> fault.contains("Careless.LAZY[].found can be set later"))
                .anyMatch(fault -> fault.contains("Careless.SHOWN.found can be changed"));
        assertThat(SharedState.from(List.of(Careful.class)).faults()).isEmpty();
    }

    @Test
    void longFilesAndSilentPackagesAreFound(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("Long.java");
        Files.write(file, Collections.nCopies(3, "//"));
        Sources sources = Sources.below(folder);
        assertThat(sources.longerThan(2)).containsExactly(file);
        assertThat(sources.longerThan(3)).isEmpty();
        assertThat(sources.withoutPackageInfo()).containsExactly(folder);
        Files.createFile(folder.resolve("package-info.java"));
        assertThat(Sources.below(folder).withoutPackageInfo()).isEmpty();
    }

    static Stream<String> impurities() {
        return methods(Impure.class);
    }

    static Stream<String> openings() {
        return methods(Scribbler.class);
    }

    private static Stream<String> methods(Class<?> fixture) {
        return Arrays.stream(fixture.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(Method::getName);
    }

    private static List<String> found(ArchCondition<JavaClass> condition, Class<?> type) {
        return classes()
                .that()
                .haveFullyQualifiedName(type.getName())
                .should(condition)
                .evaluate(FIXTURES)
                .getFailureReport()
                .getDetails();
    }

    private static Row row(String name) {
        return PackageTable.ROWS.stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
