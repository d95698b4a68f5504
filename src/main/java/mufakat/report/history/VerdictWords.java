package mufakat.report.history;

import mufakat.engine.model.Line;
import mufakat.history.Case;
import mufakat.history.Form;
import mufakat.history.Hearing;
import mufakat.history.Verdict;
import mufakat.story.Story;
import mufakat.words.Messages;
import mufakat.words.Numbers;

/** A verdict in words. */
record VerdictWords(Story story, Messages messages) {
    /** The case: its id, what was proposed, and the year it is judged in. */
    String title(Verdict verdict) {
        Case put = verdict.put();
        String year = put.years().isPresent() ? String.valueOf(verdict.year()) : "–";
        return messages.say("history.case", put.id(), put.proposal(), year);
    }

    /** What happened. */
    String happened(Verdict verdict) {
        String fate = fate(verdict).replaceFirst("^\\w+\\s+", "");
        String more = verdict.put().happened();
        return more.isEmpty()
                ? messages.say("history.happened", fate)
                : messages.say("history.happened.more", fate, more);
    }

    private String fate(Verdict verdict) {
        return messages.say("history.fate." + verdict.put().fate());
    }

    /** What the model says of one form, by which member, and by what in its ledger. */
    String said(Verdict verdict, Form form) {
        Hearing heard = verdict.hearings().get(form);
        String strength = messages.say("strength." + heard.strength());
        String key = "history.said." + form + (heard.passes() ? ".passed" : ".fell");
        return messages.say(
                key, strength, member(heard), Numbers.signed(heard.comfort()), reason(heard), others(heard));
    }

    /** The name of the member that the matter turned on. */
    String member(Hearing heard) {
        return story.members().get(heard.decider()).name();
    }

    /** What decided: the red line, else the heaviest line of the ledger; empty where nothing weighs. */
    String reason(Hearing heard) {
        if (heard.redLine().isPresent()) {
            return messages.say("history.red-line", domain(heard.redLine().get()));
        }
        return heard.line()
                .map(line -> messages.say(
                        "history.line", line(line), Numbers.signed(line.amount().low())))
                .orElse("");
    }

    private String line(Line line) {
        String key = "history.line." + line.reason();
        String own = key + "." + line.clause();
        String domain = line.subject().isEmpty() ? "" : domain(line.subject());
        return messages.say(messages.has(own) ? own : key, domain);
    }

    private String others(Hearing heard) {
        int others = heard.objectors().size() - 1;
        return others > 0 ? messages.say("history.others", others) : "";
    }

    private String domain(String id) {
        return story.domains().get(id).name();
    }
}
