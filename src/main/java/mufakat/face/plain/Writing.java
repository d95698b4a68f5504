package mufakat.face.plain;

import mufakat.story.Debrief;
import mufakat.view.Action.Target.Write;
import mufakat.view.GameSession;
import mufakat.view.Reply;

/** Answers to the questions after the game; an empty line alone leaves things as they are. */
final class Writing {
    private final Talk talk;
    private final GameSession play;

    Writing(Talk talk, GameSession play) {
        this.talk = talk;
        this.play = play;
    }

    AfterAnswer answer(Write question) {
        talk.paper().blank();
        talk.paper().print(question.ask());
        if (!question.written().isEmpty()) {
            talk.say("plain.written", question.written());
        }
        String text = talk.text();
        if (text.isEmpty()) {
            return AfterAnswer.SAME;
        }
        Reply reply = play.answer(question.question(), text);
        if (!reply.isDone()) {
            talk.paper().print(reply.words());
            return AfterAnswer.SAME;
        }
        talk.say(text.length() < Debrief.LONGEST_ANSWER ? "plain.kept" : "plain.kept-in-part", Debrief.LONGEST_ANSWER);
        return AfterAnswer.CHANGED;
    }
}
