package mufakat.view;

import java.util.Comparator;
import java.util.Optional;
import mufakat.engine.Decision;
import mufakat.engine.model.Outlook;
import mufakat.engine.model.Stance;
import mufakat.engine.replay.Step;
import mufakat.story.Member;

/** Whose ledger lies open when the desk is taken up: whose mind was asked last, else who stands most in the way. */
record FirstLedger(GameSession play, Outlook outlook) {
    Optional<String> member() {
        return askedLast().or(this::mostInTheWay);
    }

    /** A consultation that was taken back stands among the steps, but nobody was asked. */
    private Optional<String> askedLast() {
        Optional<String> asked = Optional.empty();
        for (Step step : play.steps()) {
            if (step.decision() instanceof Decision.Consult consult
                    && play.game().state().consulted().contains(consult.member())) {
                asked = Optional.of(consult.member());
            }
        }
        return asked;
    }

    private Optional<String> mostInTheWay() {
        return play.words().seats().stream()
                .map(Member::id)
                .filter(member -> isInTheWay(member) || low(member) < 0)
                .min(Comparator.comparing((String member) -> !isInTheWay(member))
                        .thenComparing(this::low));
    }

    private boolean isInTheWay(String member) {
        return outlook.certain(member)
                .filter(stance -> stance.compareTo(Stance.HESITATES) >= 0)
                .isPresent();
    }

    private int low(String member) {
        return outlook.ledgers().get(member).comfort().low();
    }
}
