package mufakat.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mufakat.story.Default;
import mufakat.story.Names;
import mufakat.story.Range;
import mufakat.story.Rules;
import mufakat.story.Says;
import mufakat.story.Section;
import org.junit.jupiter.api.Test;

/** The rule book has what the code, the guide and the stories cite of it. */
class RuleBookTest {
    private static final Pattern CITED =
            Pattern.compile("rules,[\\s*/]+sections?\\s+(\\d+)((?:,\\s+\\d+)*)(?:\\s+and\\s+(\\d+))?");
    private static final Pattern WITHIN = Pattern.compile("\\bsections? (\\d+)((?:, \\d+)*)(?: and (\\d+))?");
    private static final int SECTIONS = 13;

    @Test
    void theSectionsAreNumberedOneAfterAnother() {
        assertThat(sections())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, SECTIONS).boxed().toList());
    }

    @Test
    void everySectionThatTheCodeCitesIsThere() {
        List<Integer> cited = Stream.concat(sources("src/main/java"), sources("src/test/java"))
                .flatMap(source -> cited(CITED, source))
                .distinct()
                .toList();

        assertThat(cited).hasSizeGreaterThan(9);
        assertThat(sections()).containsAll(cited);
    }

    @Test
    void everySectionThatTheRuleBookCitesIsThere() {
        List<Integer> cited = cited(WITHIN, Guide.RULES.text()).toList();

        assertThat(cited).isNotEmpty();
        assertThat(sections()).containsAll(cited);
    }

    @Test
    void everySectionEndsWithAnExample() {
        List<String> parts = Arrays.asList(Guide.RULES.text().split("(?m)^## "));

        assertThat(parts.subList(1, SECTIONS + 1))
                .allSatisfy(part -> assertThat(part).matches("(?s).*\\n\\*\\*Example\\.\\*\\*.*<!-- example: .*"));
    }

    @Test
    void everyConstantIsExplainedInTheSectionThatItNames() {
        String[] parts = Guide.RULES.text().split("(?m)^## ");

        assertThat(constants())
                .allSatisfy(constant -> assertThat(parts[section(constant)]).contains("`" + Names.key(constant) + "`"));
    }

    @Test
    void theTableOfConstantsIsThatOfTheRules() {
        String rows = constants().stream()
                .sorted(Comparator.comparing(RuleBookTest::section))
                .map(RuleBookTest::row)
                .collect(Collectors.joining());

        Guide.RULES.assertHolds(
                "constants",
                "\n| Section | Name | What it is | From | To | Left out |\n|---|---|---|---|---|---|\n" + rows + "\n");
    }

    @Test
    void everyLinkWithinTheRuleBookAndToTheGuideLeadsToAHeading() {
        assertThat(links("]\\(#(.*?)\\)")).isNotEmpty().isSubsetOf(anchors(Guide.RULES));
        assertThat(links("]\\(README\\.md#(.*?)\\)")).isNotEmpty().isSubsetOf(anchors(Guide.AUTHORS));
    }

    private static String row(RecordComponent constant) {
        Range range = constant.getAnnotation(Range.class);
        return String.format(
                Locale.ROOT,
                "| %d | `%s` | %s | %s | %s | `%s` |%n",
                section(constant),
                Names.key(constant),
                constant.getAnnotation(Says.class).value().replaceAll("\\.$", ""),
                range == null ? "" : range.min(),
                range == null ? "" : range.max(),
                constant.getAnnotation(Default.class).value());
    }

    private static List<RecordComponent> constants() {
        return List.of(Rules.class.getRecordComponents());
    }

    private static int section(RecordComponent constant) {
        return constant.getAnnotation(Section.class).value();
    }

    private static List<Integer> sections() {
        return Pattern.compile("(?m)^## (\\d+) ")
                .matcher(Guide.RULES.text())
                .results()
                .map(heading -> Integer.valueOf(heading.group(1)))
                .toList();
    }

    private static Stream<Integer> cited(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .flatMap(found -> Stream.of(found.group(1), found.group(2), found.group(3)))
                .filter(numbers -> numbers != null)
                .flatMap(numbers -> Pattern.compile("\\d+").matcher(numbers).results())
                .map(number -> Integer.valueOf(number.group()));
    }

    private static List<String> links(String pattern) {
        return Pattern.compile(pattern)
                .matcher(Guide.RULES.text())
                .results()
                .map(link -> link.group(1))
                .toList();
    }

    private static List<String> anchors(Guide guide) {
        return guide.text()
                .lines()
                .filter(line -> line.matches("#{2,4} .*"))
                .map(line -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT))
                .map(heading -> heading.replaceAll("[^a-z0-9 -]", "").replace(' ', '-'))
                .toList();
    }

    private static Stream<String> sources(String folder) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream()
                    .map(RuleBookTest::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
