package mufakat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mufakat.cli.House.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page that explains the model shows what {@code history} prints. {@code mvn test -Dguide.update=true} writes the
 * figures anew; then read the page again, since its sentences speak of them.
 */
class ModelPageTest {
    private static final Path PAGE = Path.of("story/rising-tide/MODEL.md");
    private static final Pattern OUTPUT = Pattern.compile("<!-- output: (.+) -->\n\n```text\n((?s:.*?))```\n");
    private static final Pattern SHARE = Pattern.compile("\\d+ of \\d+");
    private static final Pattern ANSWER = Pattern.compile("(?ms)^ {2}[.] (p\\d+) .*?The model: (agreed|stopped)");
    private static final Pattern MISS = Pattern.compile("(?m)^ {2}- (\\w+) {2}");
    private static final Pattern TOLD = Pattern.compile("(?m)^### Miss: case (\\w+)$");
    private static final int HEAD = 5;

    @TempDir
    private Path folder;

    private House house;

    @BeforeEach
    void copyAndChange() {
        house = House.in(folder).having("rising-tide");
        house.having("rising-tide", "my-tide");
        change("story/my-tide/story.yaml", "\n  id: rising-tide", "\n  id: my-tide");
        change("story/my-tide/members.yaml", "(?s)(\n  KH:.*?interest: \\{ )training: 2", "$1training: 1");
    }

    @Test
    void everyOutputIsThatOfTheCommand() throws IOException {
        String page = house.read(PAGE);
        String written = OUTPUT.matcher(page)
                .replaceAll(shown -> Matcher.quoteReplacement(shown.group()
                        .replace("```text\n" + shown.group(2) + "```", "```text\n" + printed(shown.group(1)) + "```")));

        assertThat(OUTPUT.matcher(page).results()).hasSize(6);
        if (Boolean.getBoolean("guide.update")) {
            Files.writeString(PAGE, written);
        }
        assertThat(written)
                .as("MODEL.md; mvn test -Dguide.update=true writes it anew")
                .isEqualTo(house.read(PAGE));
    }

    @Test
    void everyShareInASentenceIsOneThatThePageShows() {
        String page = house.read(PAGE);
        List<String> shown = OUTPUT.matcher(page)
                .results()
                .flatMap(output -> SHARE.matcher(output.group(2)).results())
                .map(MatchResult::group)
                .toList();

        assertThat(SHARE.matcher(OUTPUT.matcher(page).replaceAll("")).results().map(MatchResult::group))
                .isSubsetOf(shown);
    }

    /** What was foretold on 29 November 2026 stands. Who wants it otherwise withdraws it in words, with a date. */
    @Test
    void whatWasForetoldIsNotTurnedInSilence() {
        String foretold = house.run(
                        "",
                        "history",
                        folder.resolve("story/rising-tide/predictions.csv").toString(),
                        "--all")
                .out();

        assertThat(ANSWER.matcher(foretold).results().map(said -> said.group(1) + " " + said.group(2)))
                .containsExactly(
                        "p1 agreed",
                        "p2 agreed",
                        "p3 agreed",
                        "p4 agreed",
                        "p5 stopped",
                        "p6 stopped",
                        "p7 stopped",
                        "p8 stopped",
                        "p9 stopped",
                        "p10 stopped");
    }

    @Test
    void everyMissIsArgued() {
        List<String> misses = MISS.matcher(house.run("", "history").out())
                .results()
                .map(miss -> miss.group(1))
                .toList();

        assertThat(TOLD.matcher(house.read(PAGE)).results().map(told -> told.group(1)))
                .isNotEmpty()
                .containsExactlyElementsOf(misses);
    }

    private void change(String file, String from, String to) {
        String text = house.read(folder.resolve(file));
        String changed = text.replaceFirst(from, to);
        assertThat(changed).isNotEqualTo(text);
        house.write(file, changed);
    }

    /** The whole of the first output, what is firm of the second, and of a variant the score that it has. */
    private String printed(String command) {
        Run run = house.run(
                "", command.replace("story/", folder.resolve("story") + "/").split(" "));
        assertThat(run.code()).as(run.err()).isZero();
        if (command.equals("history")) {
            return run.out().substring(0, run.out().indexOf("\nWhere the model is wrong"));
        }
        if (command.endsWith("--all")) {
            return run.out();
        }
        if (command.endsWith("--vary")) {
            return run.out().substring(run.out().indexOf("How firm the score is\n  "));
        }
        return String.join("\n", run.out().lines().limit(HEAD).toList()) + "\n";
    }
}
