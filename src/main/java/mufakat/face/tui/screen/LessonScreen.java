package mufakat.face.tui.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import mufakat.face.tui.widget.ActionList;
import mufakat.face.tui.widget.ActionRows;
import mufakat.face.tui.widget.TextBlock;
import mufakat.view.Lobby;

/** Asks how much of a story is played: the whole of it, or one session as a lesson. */
final class LessonScreen {
    private static final char WHOLE = 'w';

    private final Setting setting;

    LessonScreen(Setting setting) {
        this.setting = setting;
    }

    /**
     * A story without lessons is played as a whole, and nothing is asked.
     *
     * @param onAnswer is told the session, or nothing for the whole story
     */
    void ask(Lobby.StoryCard story, Consumer<Optional<String>> onAnswer) {
        List<Lobby.Lesson> lessons = story.lessons().get();
        if (lessons.isEmpty()) {
            onAnswer.accept(Optional.empty());
            return;
        }
        List<ActionList.Action> rows = new ArrayList<>();
        rows.add(ActionList.Action.of(
                WHOLE, setting.say("lessons.whole"), story.minutes(), () -> onAnswer.accept(Optional.empty())));
        for (Lobby.Lesson lesson : lessons) {
            rows.add(ActionList.Action.of(
                    ActionRows.digit(lesson.number()),
                    lesson.title(),
                    lesson.where(),
                    () -> onAnswer.accept(Optional.of(lesson.session()))));
        }
        String title = setting.say("title.lessons.pick", story.title());
        TextBlock says = TextBlock.plain(setting.say("lessons.says"));
        setting.open(new ListScreen(setting, title, List.of(says), rows).frame());
    }
}
