package mufakat.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mufakat.story.Session;
import mufakat.story.Story;
import mufakat.view.Lobby.Lesson;
import mufakat.words.Messages;

/** The sessions of a story that a player may choose to play alone. */
final class LessonList {
    private final Messages messages;
    private final StoryCatalogue library;

    LessonList(Messages messages, StoryCatalogue library) {
        this.messages = messages;
        this.library = library;
    }

    /**
     * The first session, and those of which the author says how things stand before them; none where the author says so
     * of none.
     */
    List<Lesson> of(Path place) {
        List<Lesson> lessons = new ArrayList<>();
        try {
            Story story = library.open(place).story();
            for (int i = 0; i < story.sessions().size(); i++) {
                if (i == 0 || story.sessions().get(i).start().isPresent()) {
                    lessons.add(lesson(story.sessions().get(i), i + 1));
                }
            }
        } catch (Trouble broken) {
            // Told when the story is begun.
        }
        return lessons.size() > 1 ? lessons : List.of();
    }

    private Lesson lesson(Session session, int number) {
        String year = String.valueOf(session.year());
        String where = session.place().isEmpty() ? year : messages.say("lobby.lesson.where", session.place(), year);
        return new Lesson(session.id(), number, session.title(), where);
    }
}
