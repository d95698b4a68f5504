package mufakat.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mufakat.engine.Decision;
import mufakat.engine.Outcome;
import mufakat.engine.model.Refusal;
import mufakat.engine.replay.Retaken;
import mufakat.view.GameSession;
import mufakat.words.Messages;

/** What becomes another where a game is taken over into its story as it is now, in lists of lines. */
final class TakenOverWords {
    /** So many lines of each list are told. */
    private static final int MOST = 12;

    private final Messages messages;
    private final GameSession play;
    private final List<String> leftOut = new ArrayList<>();
    private final List<String> answered = new ArrayList<>();
    private final List<String> passed = new ArrayList<>();

    /** @param beginning the game before the first decision */
    TakenOverWords(Messages messages, Outcome beginning) {
        this.messages = messages;
        this.play = GameSession.begin(beginning, messages, entry -> Optional.empty());
    }

    /** The lists, with an empty line between them; empty where all is as it was. */
    String of(List<Retaken> steps) {
        steps.forEach(this::note);
        List<String> lists = new ArrayList<>();
        list("copy.left-out", leftOut, lists);
        list("copy.answered", answered, lists);
        list("copy.passed", passed, lists);
        return String.join("\n\n", lists);
    }

    private void note(Retaken step) {
        String told = play.told(step.decision()).get(0);
        step.refusal()
                .ifPresentOrElse(
                        why -> leftOut.add(messages.say("copy.left-out.one", step.number(), told, why(why))),
                        () -> take(step, told));
    }

    private void take(Retaken step, String told) {
        Decision decision = step.decision();
        boolean isMove = decision instanceof Decision.GoOn || decision instanceof Decision.Adjourn;
        if (!step.isOfTheGame() && decision instanceof Decision.OpenFloor) {
            passed.add(session());
        } else if (!step.isOfTheGame() && !isMove) {
            answered.add(messages.say("copy.answered.one", session(), told));
        }
        play.decide(decision);
    }

    private String session() {
        return play.game().story().sessions().get(play.game().state().session()).title();
    }

    private String why(Refusal refusal) {
        return refusal.reason() == Refusal.Reason.NOT_NOW ? messages.say("whatif.no-place") : play.why(refusal);
    }

    private void list(String heading, List<String> lines, List<String> lists) {
        if (!lines.isEmpty()) {
            List<String> list = new ArrayList<>(List.of(messages.say(heading, lines.size())));
            list.addAll(lines.subList(0, Math.min(MOST, lines.size())));
            if (lines.size() > MOST) {
                list.add(messages.say("copy.more", lines.size() - MOST));
            }
            lists.add(String.join("\n", list));
        }
    }
}
