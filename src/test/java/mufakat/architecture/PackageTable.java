package mufakat.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which package below a root may import what, beside the JDK and itself. */
public record PackageTable(String root) {
    private static final String EVERY_PACKAGE = "*";
    private static final String FAST_CSV = "de.siegmar.fastcsv.";
    private static final String ICU = "com.ibm.icu.";
    private static final String JACKSON = "com.fasterxml.jackson.";
    private static final String LANTERNA = "com.googlecode.lanterna.";
    private static final String PICOCLI = "picocli.";
    private static final String SNAKEYAML = "org.snakeyaml.engine.";
    private static final String MUSTACHE = "com.samskivert.mustache.";

    /** A package, the packages of ours that it may import, and the libraries, by how their names begin. */
    public record Row(String name, List<String> ours, List<String> libraries) {
        Row(String name, String... ours) {
            this(name, List.of(ours), List.of());
        }

        Row and(String... more) {
            return new Row(name, ours, List.of(more));
        }

        @Override
        public String toString() {
            return name.isEmpty() ? "(root)" : name;
        }
    }

    public static final List<Row> ROWS = List.of(
            new Row("", "cli"),
            new Row("cli", EVERY_PACKAGE).and(PICOCLI, JACKSON, FAST_CSV),
            new Row("text"),
            new Row("story"),
            new Row("engine.model", "story"),
            new Row("engine", "engine.model", "story"),
            new Row("engine.replay", "engine", "engine.model", "story"),
            new Row("files").and(ICU, FAST_CSV),
            new Row("words", "text", "story").and(ICU),
            new Row("view", "engine", "engine.model", "engine.replay", "story", "words"),
            new Row("view.walk", "view", "engine", "engine.model", "engine.replay", "story", "words"),
            new Row("check", "story"),
            new Row("loader", "check", "story", "text").and(SNAKEYAML, JACKSON),
            new Row("save", "engine", "engine.model", "engine.replay", "story", "files", "text").and(ICU, JACKSON),
            new Row("playthrough", "engine", "engine.model", "engine.replay", "story", "save", "check", "loader"),
            new Row("playtest", "engine", "engine.model", "story"),
            new Row("history", "engine", "engine.model", "story"),
            new Row("history.accuracy", "history", "story"),
            new Row("history.spread", "engine", "engine.model", "story"),
            new Row("history.coding"),
            new Row("history.cases", "history", "history.coding", "history.spread", "files", "words", "text"),
            new Row("compare", "engine", "engine.model", "engine.replay", "story", "save", "playtest", "files")
                    .and(JACKSON),
            new Row("report.problem", "engine.model", "check", "loader", "playthrough", "story", "view", "words")
                    .and(JACKSON),
            new Row(
                    "session",
                    "view",
                    "view.walk",
                    "engine",
                    "engine.model",
                    "engine.replay",
                    "story",
                    "save",
                    "loader",
                    "check",
                    "report.problem",
                    "files",
                    "words",
                    "text"),
            new Row("face.tui.terminal").and(LANTERNA),
            new Row("face.tui.widget", "face.tui.terminal", "view", "view.walk", "words").and(LANTERNA),
            new Row("face.tui.window", "face.tui.terminal", "face.tui.widget", "words").and(LANTERNA),
            new Row(
                            "face.tui.screen",
                            "face.tui.terminal",
                            "face.tui.widget",
                            "face.tui.window",
                            "view",
                            "view.walk",
                            "engine",
                            "engine.model",
                            "engine.replay",
                            "story",
                            "words")
                    .and(LANTERNA),
            new Row(
                            "face.tui",
                            "face.tui.terminal",
                            "face.tui.widget",
                            "face.tui.window",
                            "face.tui.screen",
                            "session",
                            "view",
                            "view.walk",
                            "words")
                    .and(LANTERNA),
            new Row("face.plain", "session", "view", "view.walk", "engine", "story", "words"),
            new Row("report", "engine", "engine.model", "story", "view", "save", "playtest", "files", "words")
                    .and(JACKSON, MUSTACHE),
            new Row(
                            "report.compare",
                            "compare",
                            "report",
                            "engine",
                            "engine.model",
                            "engine.replay",
                            "story",
                            "save",
                            "view",
                            "view.walk",
                            "playtest",
                            "files",
                            "words")
                    .and(JACKSON, FAST_CSV),
            new Row(
                            "report.history",
                            "history",
                            "history.accuracy",
                            "history.coding",
                            "history.spread",
                            "report",
                            "engine.model",
                            "story",
                            "files",
                            "words")
                    .and(FAST_CSV),
            new Row(
                    "report.transcript",
                    "face.plain",
                    "view",
                    "engine",
                    "engine.model",
                    "engine.replay",
                    "story",
                    "save",
                    "words"));

    /** Rows that nobody has written a class for; a name leaves this list with its first class. */
    public static final List<String> NOT_WRITTEN_YET = List.of();

    /** That the package of the row imports nothing but what it may. */
    public ArchRule imports(Row row) {
        return holds(
                row,
                onlyDependOnClassesThat(
                        describe("are the JDK's or in the row of " + row, (JavaClass type) -> mayImport(row, type))));
    }

    /** That a condition holds in the package of the row; fails when there is no class to hold it against. */
    public ArchRule holds(Row row, ArchCondition<JavaClass> condition) {
        return classes()
                .that(describe("are in " + row, (JavaClass type) -> isIn(row, type)))
                .should(condition)
                .allowEmptyShould(false);
    }

    /** The packages that hold classes, each by the row that it belongs to. */
    public SortedSet<String> found(JavaClasses classes) {
        SortedSet<String> names = new TreeSet<>();
        classes.forEach(type -> names.add(nameOf(type)));
        return names;
    }

    private boolean mayImport(Row row, JavaClass imported) {
        JavaClass type = imported.getBaseComponentType();
        if (isBelowRoot(type)) {
            return isIn(row, type)
                    || row.ours().contains(EVERY_PACKAGE)
                    || row.ours().contains(nameOf(type));
        }
        return type.isPrimitive()
                || Stream.concat(Stream.of("java.", "javax."), row.libraries().stream())
                        .anyMatch(type.getName()::startsWith);
    }

    private boolean isIn(Row row, JavaClass type) {
        return isBelowRoot(type) && nameOf(type).equals(row.name());
    }

    private boolean isBelowRoot(JavaClass type) {
        return (type.getPackageName() + ".").startsWith(root + ".");
    }

    /** The row that names the package most closely, or the first part of its name. */
    private String nameOf(JavaClass type) {
        String below = (type.getPackageName() + ".").substring(root.length() + 1);
        return ROWS.stream()
                .map(Row::name)
                .filter(name -> !name.isEmpty() && below.startsWith(name + "."))
                .max(Comparator.comparingInt(String::length))
                .orElseGet(() -> below.replaceFirst("\\..*", ""));
    }
}
