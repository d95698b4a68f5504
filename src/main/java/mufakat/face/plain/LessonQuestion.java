package mufakat.face.plain;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import mufakat.view.Lobby.Lesson;
import mufakat.view.Lobby.StoryCard;
import mufakat.view.Wish;

/** Asks how much of a story is played: the whole of it, or one session as a lesson. */
final class LessonQuestion {
    private final Talk talk;
    private final StoryCard story;
    private final List<Lesson> lessons;

    LessonQuestion(Talk talk, StoryCard story) {
        this.talk = talk;
        this.story = story;
        this.lessons = story.lessons().get();
    }

    /**
     * What follows from the answer; nothing if the player goes back to the stories. A story without lessons is played as
     * a whole, and nothing is asked.
     *
     * @param onAnswer is told the session, or nothing for the whole story
     */
    Optional<Wish> ask(Function<Optional<String>, Wish> onAnswer) {
        if (lessons.isEmpty()) {
            return Optional.of(onAnswer.apply(Optional.empty()));
        }
        print();
        while (true) {
            talk.paper().blank();
            talk.say("plain.lessons.ask");
            String typed = talk.choice();
            if (typed.equals("b") || typed.equals("back")) {
                return Optional.empty();
            }
            if (InputWords.isLeaving(typed)) {
                return Optional.of(new Wish.Leave());
            }
            if (typed.isEmpty() || InputWords.begins(talk.words("plain.lessons.whole"), typed)) {
                return Optional.of(onAnswer.apply(Optional.empty()));
            }
            Optional<Lesson> meant = meant(typed);
            if (meant.isPresent()) {
                return Optional.of(onAnswer.apply(meant.map(Lesson::session)));
            }
            talk.say("plain.lessons.not-understood");
        }
    }

    private Optional<Lesson> meant(String typed) {
        return lessons.stream()
                .filter(lesson -> typed.equals(String.valueOf(lesson.number()))
                        || typed.equals(InputWords.lower(lesson.session())))
                .findFirst();
    }

    /** The sessions go by their numbers in the story, and the whole by its word, so that no number means another. */
    private void print() {
        talk.paper().blank();
        talk.say("plain.lessons", story.title());
        String whole = talk.words("plain.lessons.whole");
        talk.paper().entry(whole.charAt(0), talk.words("plain.lessons.all", story.minutes()));
        for (Lesson lesson : lessons) {
            talk.paper().entry(lesson.number(), talk.words("plain.lessons.lesson", lesson.title(), lesson.where()));
        }
    }
}
