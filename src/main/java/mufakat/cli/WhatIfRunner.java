package mufakat.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mufakat.engine.Decision;
import mufakat.engine.replay.WhatIf;
import mufakat.face.plain.PlainFace;
import mufakat.playthrough.TypedDecision;
import mufakat.report.problem.ProblemReport;
import mufakat.report.transcript.Again;
import mufakat.report.transcript.Alternatives;
import mufakat.report.transcript.RecordedGame;
import mufakat.report.transcript.WhatIfTranscript;
import mufakat.session.Trouble;
import mufakat.view.GameSession;
import mufakat.view.Possible;
import mufakat.view.Reply;
import mufakat.words.Messages;

/** A game of the past, and what would have been had one decision been another. */
final class WhatIfRunner {
    private static final String THEN = ";";

    private final Surroundings where;
    private final Messages messages;
    private final RecordedGame past;
    private final Again again;
    private final int at;
    private final PlainFace paper;

    /** @param at the number of the decision; there must be such a one, or it must be the next */
    WhatIfRunner(Surroundings where, Messages messages, RecordedGame past, Again again, int at) throws Trouble {
        this.where = where;
        this.messages = messages;
        this.past = past;
        this.again = again;
        this.at = at;
        this.paper = Faces.lines(where, messages);
        if (at < 1 || at > past.last()) {
            throw outOfRange();
        }
    }

    private Trouble outOfRange() {
        int decisions = past.decisions().size();
        String key = past.last() > decisions ? "whatif.range.on" : "whatif.range";
        String range = messages.say(key, at, decisions, past.last());
        return new Trouble(past.doubt().map(doubt -> range + " " + doubt).orElse(range));
    }

    /** Lists what could be decided in the place of the decision; answers with an exit code. */
    int list() {
        paper.tell(past.heading());
        past.doubt().ifPresent(paper::tell);
        paper.tell(isNext() ? messages.say("whatif.next", at) : messages.say("whatif.was", at, was()));
        GameSession play = past.after(at - 1, messages);
        List<Decision> others = others(play);
        paper.tell(could(others));
        new Alternatives(messages, paper, play, again.at(at), "").show(others);
        return ExitCode.DONE;
    }

    private String could(List<Decision> others) {
        return messages.say(others.isEmpty() ? "whatif.could.nothing" : "whatif.could");
    }

    /** What could be decided, but for what was. */
    private List<Decision> others(GameSession play) {
        boolean isThere = play.game().number() == at - 1 && !isNext();
        return Possible.in(play).stream()
                .filter(decision ->
                        !isThere || !decision.equals(past.decisions().get(at - 1)))
                .toList();
    }

    private boolean isNext() {
        return at > past.decisions().size();
    }

    private String was() {
        return past.after(at, messages).said().get(at - 1);
    }

    /**
     * Plays the game with other decisions in that place, and says what differs; answers with an exit code.
     *
     * @param instead one decision, or several with semicolons between them
     */
    int play(String instead, Optional<PlaythroughFile> record) throws Trouble {
        if (record.isPresent()) {
            record.get().refuseTaken();
        }
        Optional<List<Decision>> read = read(instead);
        if (read.isEmpty()) {
            return ExitCode.NO;
        }
        if (!isNext() && read.get().equals(past.decisions().subList(at - 1, at))) {
            throw new Trouble(messages.say("whatif.same", at, was()));
        }
        WhatIf whatIf = WhatIf.of(past.beginning().game(), past.decisions(), at, read.get());
        new WhatIfTranscript(paper, messages, past, at).tell(whatIf);
        if (record.isPresent()) {
            List<Decision> decisions = new ArrayList<>(past.decisions().subList(0, at - 1));
            decisions.addAll(whatIf.taken());
            paper.tell(record.get().write(past.beginning(), decisions));
        }
        goOn(whatIf, instead, record);
        return ExitCode.DONE;
    }

    /** The decisions as they were typed; empty where one can't be taken, which is then said. */
    private Optional<List<Decision>> read(String instead) {
        GameSession play = past.after(at - 1, messages);
        List<Decision> decisions = new ArrayList<>();
        StringBuilder earlier = new StringBuilder();
        for (String typed : instead.strip().split("\\s*" + THEN + "\\s*")) {
            Optional<String> wrong = wrong(play, typed, decisions);
            if (wrong.isPresent()) {
                refuse(wrong.get(), play, typed, earlier.toString());
                return Optional.empty();
            }
            earlier.append(typed).append(THEN).append(' ');
        }
        return Optional.of(decisions);
    }

    private Optional<String> wrong(GameSession play, String typed, List<Decision> decisions) {
        TypedDecision read = TypedDecision.read(typed);
        if (read.decision().isEmpty()) {
            return read.slip().map(slip -> new ProblemReport(messages).inOneLine(slip.problem()));
        }
        Decision decision = read.decision().get();
        Optional<String> meant = play.game().refusalOf(decision).flatMap(why -> TypedDecision.meant(play.game(), why));
        Reply reply = play.decide(decision);
        if (reply.kind() == Reply.Kind.REFUSED) {
            String suggestion = meant.map(name -> " " + messages.say("problem.suggestion", name))
                    .orElse("");
            return Optional.of(reply.words() + suggestion);
        }
        decisions.add(decision);
        return Optional.empty();
    }

    private void refuse(String why, GameSession play, String typed, String earlier) {
        where.err().println(messages.say("whatif.refused", typed.isEmpty() ? "--instead" : typed, why));
        List<Decision> others = others(play);
        paper.tell(could(others));
        new Alternatives(messages, paper, play, again.at(at), earlier).show(others, typed);
    }

    /** Where the game waits for what nobody has decided: how to decide it. */
    private void goOn(WhatIf whatIf, String instead, Optional<PlaythroughFile> record) {
        if (!whatIf.hasStopped()) {
            return;
        }
        List<Decision> decisions = new ArrayList<>(past.decisions().subList(0, at - 1));
        decisions.addAll(whatIf.taken());
        GameSession play =
                new RecordedGame("", Optional.empty(), past.beginning(), decisions).after(decisions.size(), messages);
        boolean atOnce = whatIf.steps().stream().allMatch(step -> step.number() == at || !step.isTaken());
        if (atOnce) {
            paper.tell(messages.say("whatif.go-on.at-once"));
            new Alternatives(messages, paper, play, again.at(at), instead.strip() + THEN + " ").show(Possible.in(play));
        } else {
            String file = record.map(written -> written.file().toString()).orElse("FILE.play");
            paper.tell(messages.say(record.isPresent() ? "whatif.go-on.recorded" : "whatif.go-on", file));
            new Alternatives(messages, paper, play, again.of(file).at(decisions.size() + 1), "")
                    .show(Possible.in(play));
        }
    }
}
