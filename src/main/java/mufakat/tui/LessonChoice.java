package mufakat.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import mufakat.view.Lobby;

/** Asks how much of a story is played: the whole of it, or one session as a lesson. */
final class LessonChoice {
    private static final char WHOLE = 'w';

    private final Setting setting;

    LessonChoice(Setting setting) {
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
                    Rows.digit(lesson.number()),
                    lesson.title(),
                    lesson.where(),
                    () -> onAnswer.accept(Optional.of(lesson.session()))));
        }
        String title = setting.say("title.lessons.pick", story.title());
        Paragraph says = Paragraph.plain(setting.say("lessons.says"));
        setting.open(new ListScreen(setting, title, List.of(says), rows).frame());
    }
}
