package mufakat.cli;

import java.util.List;
import java.util.Optional;
import mufakat.engine.Decision;
import mufakat.engine.Outcome;
import mufakat.messages.Messages;
import mufakat.plain.PlainFace;
import mufakat.view.Play;

/** A game to be read: what was done, and what was then told. */
final class Transcript {
    private final PlainFace paper;
    private final Messages messages;
    private final Play play;

    Transcript(Surroundings where, Messages messages, Outcome beginning) {
        this.paper = new PlainFace(where.in(), where.out(), where.charset(), messages);
        this.messages = messages;
        this.play = Play.begin(beginning, messages, entry -> Optional.empty());
    }

    /** What is said of the game before it begins, and how it begins. */
    void begin(String heading) {
        paper.tell(heading);
        paper.recite(play.moment().prose());
    }

    /** What somebody remarks on the decision that comes next. */
    void remark(List<String> remarks) {
        if (!remarks.isEmpty()) {
            paper.tell(messages.say("replay.remark", String.join(" ", remarks)));
        }
    }

    /** A decision by its number, and what came of it. */
    void take(int number, Decision decision) {
        List<String> told = play.told(decision);
        paper.tell(messages.say("replay.decision", number, told.get(0)));
        paper.list(told.subList(1, told.size()));
        play.decide(decision);
        paper.recite(play.moment().prose());
    }
}
