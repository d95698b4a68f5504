package mufakat.report.transcript;

import java.util.List;
import mufakat.engine.Decision;
import mufakat.engine.Phase;
import mufakat.engine.model.Refusal;
import mufakat.engine.replay.Difference;
import mufakat.engine.replay.Retaken;
import mufakat.engine.replay.WhatIf;
import mufakat.face.plain.PlainFace;
import mufakat.words.Messages;

/** Prints a changed game from the change on, what of the rest was left out and why, and what differs in the end. */
public final class WhatIfTranscript {
    private final Messages messages;
    private final RecordedGame past;
    private final int at;
    private final List<String> said;
    private final Transcript transcript;

    /** @param at the number of the decision that is changed */
    public WhatIfTranscript(PlainFace paper, Messages messages, RecordedGame past, int at) {
        this.messages = messages;
        this.past = past;
        this.at = at;
        this.said = past.after(past.decisions().size(), messages).said();
        this.transcript = new Transcript(paper, messages, past.beginning());
    }

    public void tell(WhatIf whatIf) {
        transcript.tell(past.heading());
        past.doubt().ifPresent(transcript::tell);
        if (at > 1) {
            transcript.tell(messages.say("whatif.before", at - 1));
        }
        transcript.tell(
                at > said.size() ? messages.say("whatif.next", at) : messages.say("whatif.was", at, said.get(at - 1)));
        transcript.pass(past.decisions().subList(0, at - 1));
        whatIf.steps().forEach(this::step);
        if (whatIf.hasStopped()) {
            stop(whatIf);
        } else if (whatIf.now().state().phase() != Phase.ENDED) {
            transcript.tell(messages.say("whatif.on"));
        }
        compare(whatIf);
    }

    private void step(Retaken step) {
        if (!step.isTaken()) {
            String why = step.refusal().map(this::why).orElse("");
            transcript.tell(messages.say("whatif.left-out", step.number(), said.get(step.number() - 1), why));
        } else if (step.number() == 0) {
            transcript.take(messages.say("whatif.moved-on"), step.decision(), step.decision());
        } else {
            transcript.take(String.valueOf(step.number()), asTold(step), step.decision());
        }
    }

    /** One that goes back to an earlier decision is told with that one's number in the game as it was. */
    private Decision asTold(Retaken step) {
        return step.number() == at ? step.decision() : past.decisions().get(step.number() - 1);
    }

    private String why(Refusal refusal) {
        return refusal.reason() == Refusal.Reason.NOT_NOW ? messages.say("whatif.no-place") : transcript.why(refusal);
    }

    private void stop(WhatIf whatIf) {
        String waits = messages.say("whatif.stopped." + whatIf.now().state().phase());
        int first = said.size() - whatIf.unreached().size();
        transcript.tell(
                whatIf.unreached().isEmpty()
                        ? waits
                        : waits + " "
                                + messages.say(
                                        "whatif.unreached", whatIf.unreached().size(), first + 1, said.get(first)));
    }

    private void compare(WhatIf whatIf) {
        Difference difference = whatIf.difference();
        String soFar = whatIf.hasStopped() ? ".so-far" : "";
        transcript.tell(messages.say((difference.isNone() ? "whatif.none" : "whatif.differs") + soFar));
        if (!difference.isNone()) {
            transcript.set(new DifferenceTable(past.beginning().game().story(), messages).of(difference));
        }
    }
}
