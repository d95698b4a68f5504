package mufakat.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mufakat.engine.Game;
import mufakat.engine.SessionRange;
import mufakat.loader.StoryLoader;
import mufakat.story.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The lesson kit of the campaign names commands, sessions, items and scenes: they are those of the stories. */
class LessonKitTest {
    private static final Path STORIES = Path.of("story");
    private static final Pattern COMMAND =
            Pattern.compile("\\./mufakat play ([a-z-]+)(?: --session ([a-z0-9-]+(?:\\.\\.[a-z0-9-]+)?))?");
    private static final Pattern STRETCH = Pattern.compile("`([a-z-]+-\\d{4}(?:\\.\\.[a-z-]+-\\d{4})?)`");
    private static final Pattern ASKED = Pattern.compile("(?m)^\\d+\\. \\*\\*.*?\\*\\* \\((.*?)\\):");
    private static final Pattern ID = Pattern.compile("`([a-z0-9-]+)`");

    private static String kit() throws IOException {
        return Files.readString(STORIES.resolve("rising-tide/CLASS.md"));
    }

    private static Story story(String name) {
        Path folder = STORIES.resolve(name);
        Path story = Files.isDirectory(folder) ? folder : STORIES.resolve(name + ".yaml");
        return StoryLoader.load(story).on(playable -> playable.story(), broken -> {
            throw new AssertionError(story + ": " + broken.problems());
        });
    }

    private static Stream<List<String>> lessons() throws IOException {
        Stream<List<String>> played = COMMAND.matcher(kit())
                .results()
                .map(command -> List.of(
                        command.group(1), Optional.ofNullable(command.group(2)).orElse("")));
        Stream<List<String>> named =
                STRETCH.matcher(kit()).results().map(stretch -> List.of("rising-tide", stretch.group(1)));
        return Stream.concat(played, named).distinct();
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void aLessonCanBegin(List<String> lesson) {
        Story story = story(lesson.get(0));

        Optional<SessionRange> stretch = lesson.get(1).isEmpty()
                ? Optional.of(SessionRange.whole(story))
                : SessionRange.named(story, lesson.get(1));

        assertThat(stretch).isPresent();
        assertThat(Game.begin(story, story.story().seed(), stretch.get()).refusal())
                .isEmpty();
    }

    @Test
    void everySessionOfTheCampaignHasItsLesson() throws IOException {
        String kit = kit();

        assertThat(story("rising-tide").sessions())
                .allSatisfy(session -> assertThat(kit).contains("| " + session.title(), "`" + session.id() + "`"));
    }

    @Test
    void whatAQuestionIsAboutIsInTheStory() throws IOException {
        Story story = story("rising-tide");
        List<String> about = ASKED.matcher(kit())
                .results()
                .flatMap(question -> ID.matcher(question.group(1)).results())
                .map((MatchResult id) -> id.group(1))
                .toList();

        assertThat(about)
                .hasSizeGreaterThan(10)
                .allSatisfy(id -> assertThat(story.proposals().containsKey(id)
                                || story.scenes().containsKey(id))
                        .as(id)
                        .isTrue());
    }
}
