package mufakat.report.transcript;

import java.util.List;
import java.util.Optional;
import mufakat.engine.Decision;
import mufakat.engine.Outcome;
import mufakat.engine.model.Refusal;
import mufakat.face.plain.PlainFace;
import mufakat.view.GameSession;
import mufakat.view.Passage;
import mufakat.words.Messages;

/** A game to be read: what was done, and what was then told. */
public final class Transcript {
    private final PlainFace paper;
    private final Messages messages;
    private final GameSession play;

    /** @param paper what it is printed on */
    public Transcript(PlainFace paper, Messages messages, Outcome beginning) {
        this.paper = paper;
        this.messages = messages;
        this.play = GameSession.begin(beginning, messages, entry -> Optional.empty());
    }

    /** What is said of the game before it begins, and how it begins. */
    public void begin(String heading) {
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
    public void remark(List<String> remarks) {
        if (!remarks.isEmpty()) {
            paper.tell(messages.say("replay.remark", String.join(" ", remarks)));
        }
    }

    /** A decision by its number, and what came of it. */
    public void take(int number, Decision decision) {
        take(String.valueOf(number), decision, decision);
    }

    /**
     * A decision, and what came of it.
     *
     * @param number the number it goes by
     * @param said the decision as it is told
     */
    public void take(String number, Decision said, Decision decision) {
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
