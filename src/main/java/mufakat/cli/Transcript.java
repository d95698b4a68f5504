package mufakat.cli;

import java.util.List;
import java.util.Optional;
import mufakat.engine.Decision;
import mufakat.engine.Outcome;
import mufakat.engine.Refusal;
import mufakat.messages.Messages;
import mufakat.plain.PlainFace;
import mufakat.view.Passage;
import mufakat.view.Play;

/** A game to be read: what was done, and what was then told. */
final class Transcript {
    private final PlainFace paper;
    private final Messages messages;
    private final Play play;

    Transcript(Surroundings where, Messages messages, Outcome beginning) {
        this(new PlainFace(where.in(), where.out(), where.charset(), messages), messages, beginning);
    }

    /** @param paper what it is printed on */
    Transcript(PlainFace paper, Messages messages, Outcome beginning) {
        this.paper = paper;
        this.messages = messages;
        this.play = Play.begin(beginning, messages, entry -> Optional.empty());
    }

    /** What is said of the game before it begins, and how it begins. */
    void begin(String heading) {
        paper.tell(heading);
        paper.recite(play.moment().prose());
    }

    /** Decisions of which nothing is told but that they were taken. */
    void pass(List<Decision> decisions) {
        decisions.forEach(play::decide);
    }

    /** Says something between two decisions. */
    void tell(String text) {
        paper.tell(text);
    }

    /** What somebody remarks on the decision that comes next. */
    void remark(List<String> remarks) {
        if (!remarks.isEmpty()) {
            paper.tell(messages.say("replay.remark", String.join(" ", remarks)));
        }
    }

    /** A decision by its number, and what came of it. */
    void take(int number, Decision decision) {
        take(String.valueOf(number), decision, decision);
    }

    /**
     * A decision, and what came of it.
     *
     * @param number the number it goes by
     * @param said the decision as it is told
     */
    void take(String number, Decision said, Decision decision) {
        List<String> told = play.told(said);
        paper.tell(messages.say("replay.decision", number, told.get(0)));
        paper.list(told.subList(1, told.size()));
        play.decide(decision);
        paper.recite(play.moment().prose());
    }

    /** Why something could not be done, in a sentence. */
    String why(Refusal refusal) {
        return play.why(refusal);
    }

    /** Lines that are set as they are. */
    void set(List<String> lines) {
        paper.recite(lines.stream().map(Passage::excerpt).toList());
    }
}
