package mufakat.face.tui.screen;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mufakat.engine.Decision;
import mufakat.engine.Draft;
import mufakat.engine.GameState;
import mufakat.engine.SituationFactory;
import mufakat.engine.model.Outlook;
import mufakat.engine.model.Stance;
import mufakat.engine.replay.Step;
import mufakat.view.GameSession;
import mufakat.view.RoomTable;

/** Whose ledger lies open when the desk is taken up: whose mind was asked last, else who stands most in the way. */
final class FirstLedger {
    private final GameState state;
    private final List<Step> steps;
    private final Outlook outlook;

    private FirstLedger(GameSession play, String item) {
        state = play.game().state();
        steps = play.steps();
        Draft draft = state.item(item).draft();
        outlook = Outlook.of(SituationFactory.asKnown(play.game().story(), state, item, draft.forum()), draft.text());
    }

    /** The row of the table to begin at. */
    static int row(GameSession play, RoomTable room) {
        FirstLedger first = new FirstLedger(play, room.item());
        List<String> members = room.rows().stream().map(RoomTable.Row::member).toList();
        return Math.max(0, members.indexOf(first.askedLast().orElseGet(() -> first.mostInTheWay(members))));
    }

    /** A consultation that was taken back stands among the steps, but nobody was asked. */
    private Optional<String> askedLast() {
        Optional<String> asked = Optional.empty();
        for (Step step : steps) {
            if (step.decision() instanceof Decision.Consult consult
                    && state.consulted().contains(consult.member())) {
                asked = Optional.of(consult.member());
            }
        }
        return asked;
    }

    private String mostInTheWay(List<String> members) {
        return members.stream()
                .filter(member -> isInTheWay(member) || low(member) < 0)
                .min(Comparator.comparing((String member) -> !isInTheWay(member))
                        .thenComparing(this::low))
                .orElse("");
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
