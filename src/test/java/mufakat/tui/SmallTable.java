package mufakat.tui;

import com.googlecode.lanterna.input.KeyType;
import java.nio.file.Path;
import java.util.Optional;
import mufakat.loader.StoryLoader;
import mufakat.messages.Messages;
import mufakat.story.Story;
import mufakat.view.Play;

/** A game of the small story on a terminal in memory. */
final class SmallTable {
    private static final Path STORY = Path.of("src/test/resources/stories/small.yaml");

    private final TestScreen screen;
    private final Play play;

    private SmallTable(TestScreen screen, Play play) {
        this.screen = screen;
        this.play = play;
    }

    static SmallTable at(int columns, int rows) {
        return at(columns, rows, STORY);
    }

    static SmallTable at(int columns, int rows, Path path) {
        TestScreen screen = new TestScreen(columns, rows);
        Story story = StoryLoader.load(path).on(loaded -> loaded.story(), broken -> {
            throw new AssertionError(broken.problems());
        });
        Play play = Play.begin(story, 7, Messages.load(), entry -> Optional.empty());
        new Sitting(setting(screen), play).show();
        screen.step();
        return new SmallTable(screen, play);
    }

    static Setting setting(TestScreen screen) {
        return new Setting(screen.loop(), Messages.load(), Look.NORMAL, Pace.AT_ONCE);
    }

    SmallTable enter() {
        screen.press(KeyType.Enter);
        return this;
    }

    SmallTable type(String keys) {
        keys.chars().forEach(key -> screen.type(Character.toString(key)));
        return this;
    }

    SmallTable press(KeyType... keys) {
        screen.press(keys);
        return this;
    }

    TestScreen screen() {
        return screen;
    }

    Play play() {
        return play;
    }

    String picture() {
        return screen.picture();
    }
}
