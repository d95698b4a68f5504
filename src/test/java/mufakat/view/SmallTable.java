package mufakat.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mufakat.engine.Decision;
import mufakat.engine.Game;
import mufakat.loader.StoryLoader;
import mufakat.save.DecisionLine;
import mufakat.story.Story;
import mufakat.words.Messages;

/** A play of the small story, told in the words of a playthrough: {@code SmallTable.after("consult member=DD item=hub")}. */
final class SmallTable {
    static final Messages MESSAGES = Messages.load();

    static final Story STORY = story("small.yaml");

    /** The story of what is owed: promises, chairs, partners that compete. */
    static final Story OWED = story("owed.yaml");

    /** The story of what moves: what members mind, and practices that spread. */
    static final Story MOVING = story("moving.yaml");

    private static Story story(String file) {
        Path stories = Path.of(System.getProperty("mufakat.home", ".")).resolve("src/test/resources/stories");
        return StoryLoader.load(stories.resolve(file)).on(playable -> playable.story(), broken -> {
            throw new AssertionError(broken.problems().toString());
        });
    }

    private SmallTable() {}

    /** The play with the first days before it, after these decisions, none of which may be refused. */
    static GameSession after(String... decisions) {
        GameSession play = GameSession.begin(Game.begin(STORY, 7), MESSAGES, entry -> Optional.empty());
        decide(play, "choose choice=speak", "go-on");
        decide(play, decisions);
        return play;
    }

    /** A play of the story of what is owed, which begins with the days of preparation. */
    static GameSession owing(String... decisions) {
        GameSession play = GameSession.begin(Game.begin(OWED, 7), MESSAGES, entry -> Optional.empty());
        decide(play, decisions);
        return play;
    }

    /** A play of the story of what moves, which begins with the morning paper. */
    static GameSession moving(String... decisions) {
        GameSession play = GameSession.begin(Game.begin(MOVING, 7), MESSAGES, entry -> Optional.empty());
        decide(play, decisions);
        return play;
    }

    static void decide(GameSession play, String... decisions) {
        for (String decision : decisions) {
            assertThat(play.decide(read(decision))).as(decision).isEqualTo(Reply.DONE);
        }
    }

    /** The play at its end: sessions are opened and closed, and of all choices the first open one is taken. */
    static GameSession toTheEnd(GameSession play) {
        while (!play.isOver()) {
            Decision next = switch (play.game().state().phase()) {
                case PREPARING -> new Decision.OpenFloor();
                case FLOOR -> new Decision.Adjourn();
                case DEBATING -> new Decision.LetRest();
                case HEARING -> new Decision.Decline();
                default -> firstOffered(play);
            };
            assertThat(play.decide(next)).as("%s", next).isEqualTo(Reply.DONE);
        }
        return play;
    }

    private static Decision firstOffered(GameSession play) {
        return play.moment().actions().stream()
                .filter(action -> action.barred().isEmpty())
                .map(Action::target)
                .filter(target -> target instanceof Action.Target.Decide)
                .map(target -> ((Action.Target.Decide) target).decision())
                .findFirst()
                .orElseThrow();
    }

    private static Decision read(String decision) {
        try {
            return DecisionLine.read(decision);
        } catch (Exception unreadable) {
            throw new AssertionError(decision, unreadable);
        }
    }

    /** The one action with that letter. */
    static Action action(GameSession play, char letter) {
        List<Action> found = play.moment().actions().stream()
                .filter(action -> action.letter() == letter)
                .toList();
        assertThat(found).as("%s", letter).hasSize(1);
        return found.get(0);
    }

    /** What there is to choose behind an action. */
    static List<Action> among(Action action) {
        return ((Action.Target.Choose) action.target()).menu().actions();
    }

    static RoomTable.Row row(RoomTable room, String member) {
        return room.rows().stream()
                .filter(row -> row.member().equals(member))
                .findFirst()
                .orElseThrow();
    }
}
