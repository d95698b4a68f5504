package mufakat.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mufakat.loader.StoryLoader;
import mufakat.story.Story;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Nobody in the campaign uses a name before there was what it names; what is told from the record may look ahead. */
class NamesOfTheirYearTest {
    private static final Pattern ROW = Pattern.compile("([^,]+),(\\d{4}),.+");
    private static final Pattern RECORD = Pattern.compile("\\b[Oo]n (?:the )?record\\b");

    private static List<ReadableByYear.Reading> readable;
    private static List<Name> names;

    private record Name(Pattern pattern, int since) {
        static Name of(String row) {
            Matcher cells = ROW.matcher(row);
            assertThat(cells.matches()).as(row).isTrue();
            return new Name(
                    Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(cells.group(1)) + "(?![\\p{L}\\p{N}])"),
                    Integer.parseInt(cells.group(2)));
        }

        boolean isTooEarlyIn(ReadableByYear.Reading text) {
            return text.year() < since
                    && pattern.matcher(text.say()).find()
                    && !RECORD.matcher(text.say()).find();
        }
    }

    @BeforeAll
    static void readTheCampaign() throws IOException {
        Path home = Path.of(System.getProperty("mufakat.home", "."));
        Story story = StoryLoader.load(home.resolve("story/rising-tide")).on(playable -> playable.story(), broken -> {
            throw new AssertionError(broken.problems().toString());
        });
        readable = ReadableByYear.of(story);
        names = Files.readAllLines(home.resolve("src/test/resources/check/names-of-their-year.csv")).stream()
                .skip(1)
                .map(Name::of)
                .toList();
    }

    @Test
    void nothingIsNamedBeforeItWasThere() {
        assertThat(readable)
                .filteredOn(text -> names.stream().anyMatch(name -> name.isTooEarlyIn(text)))
                .isEmpty();
    }

    @Test
    void theForumsOfEachYearAreAmongWhatIsRead() {
        assertThat(said(1997)).contains("telecom officials");
        assertThat(said(2003)).contains("TELMIN");
        assertThat(said(2018)).contains("AMCC");
        assertThat(said(2021)).contains("ADGMIN", "Leaders' Meeting");
    }

    private static List<String> said(int year) {
        return readable.stream()
                .filter(text -> text.year() == year)
                .map(ReadableByYear.Reading::say)
                .toList();
    }

    @Test
    void aNameThatComesTooEarlyIsFound() {
        ReadableByYear.Reading early = new ReadableByYear.Reading("Let us ask ADGMIN.", "/scenes/x", 2016);
        assertThat(names).anyMatch(name -> name.isTooEarlyIn(early));
        ReadableByYear.Reading late = new ReadableByYear.Reading("Let us ask ADGMIN.", "/scenes/x", 2021);
        assertThat(names).noneMatch(name -> name.isTooEarlyIn(late));
    }
}
