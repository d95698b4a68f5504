package mufakat.face.tui.screen;

import com.googlecode.lanterna.input.KeyType;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mufakat.engine.Game;
import mufakat.face.tui.widget.ColourScheme;
import mufakat.loader.StoryLoader;
import mufakat.story.Story;
import mufakat.view.Action;
import mufakat.view.GameSession;
import mufakat.words.Messages;

/** A game of the small story on a terminal in memory. */
public final class SmallTable {
    private static final Path STORY = Path.of("src/test/resources/stories/small.yaml");

    private final TestScreen screen;
    private final GameSession play;

    private SmallTable(TestScreen screen, GameSession play) {
        this.screen = screen;
        this.play = play;
    }

    public static SmallTable at(int columns, int rows) {
        return at(columns, rows, STORY);
    }

    public static SmallTable at(int columns, int rows, Path path) {
        return at(columns, rows, path, Messages.load());
    }

    /** @param words what the program says */
    static SmallTable at(int columns, int rows, Path path, Messages words) {
        TestScreen screen = new TestScreen(columns, rows);
        Story story = StoryLoader.load(path).on(loaded -> loaded.story(), broken -> {
            throw new AssertionError(broken.problems());
        });
        GameSession play = GameSession.begin(Game.begin(story, 7), words, entry -> Optional.empty());
        new GameController(new Setting(screen.loop(), words, ColourScheme.NORMAL, Pace.AT_ONCE), play).show();
        screen.step();
        return new SmallTable(screen, play);
    }

    /** In the first days of preparation. */
    public static SmallTable preparing(int columns, int rows) {
        return at(columns, rows).type("11");
    }

    /** The response team is before the floor, and somebody objects. */
    static SmallTable debating(int columns, int rows) {
        return preparing(columns, rows).type("oy3");
    }

    /** After the shortest of games. */
    static SmallTable ended(int columns, int rows) {
        SmallTable table = preparing(columns, rows).type("oy1");
        for (int turn = 0; turn < 50 && !table.play.isOver(); turn++) {
            table.type(
                    switch (table.play.moment().kind()) {
                        case PREPARING -> "oy";
                        case FLOOR -> "zy";
                        default -> "1";
                    });
        }
        return table;
    }

    static Setting setting(TestScreen screen) {
        return new Setting(screen.loop(), Messages.load(), ColourScheme.NORMAL, Pace.AT_ONCE);
    }

    SmallTable enter() {
        screen.press(KeyType.Enter);
        return this;
    }

    public SmallTable type(String keys) {
        keys.chars().forEach(key -> screen.type(Character.toString(key)));
        return this;
    }

    public SmallTable press(KeyType... keys) {
        screen.press(keys);
        return this;
    }

    /** Goes down to the first row in which the text stands, and presses Enter. */
    SmallTable choose(String text) {
        List<Action> actions = play.moment().actions();
        int row = 0;
        while (!actions.get(row).label().contains(text)) {
            row++;
        }
        press(KeyType.Home);
        for (int i = 0; i < row; i++) {
            press(KeyType.ArrowDown);
        }
        return enter();
    }

    public TestScreen screen() {
        return screen;
    }

    public GameSession play() {
        return play;
    }

    String picture() {
        return screen.picture();
    }
}
