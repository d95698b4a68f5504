package mufakat.engine.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mufakat.engine.Decision;
import mufakat.engine.Game;
import mufakat.engine.Phase;
import mufakat.engine.model.Refusal.Reason;
import mufakat.engine.replay.Retaking.Answering;

/** A game of which one decision is changed: the decisions after it are taken again. */
final class Revision {
    private final Game beginning;
    private final List<Decision> played;
    private final List<Step> steps;
    private final int at;
    /** Where each decision was taken, and where the game then stood. */
    private final List<Juncture> places = new ArrayList<>();

    Revision(Game beginning, List<Decision> played, int at) {
        this.beginning = beginning;
        this.played = played;
        this.steps = Steps.of(beginning, played)
                .orElseThrow(() -> new IllegalArgumentException("one is refused of " + played))
                .all();
        this.at = at;
        steps.forEach(step -> places.add(Juncture.of(step.before().state())));
        places.add(Juncture.of(was(steps.size()).state()));
    }

    WhatIf with(List<Decision> instead) {
        List<Optional<Occasion>> occasions =
                places.stream().map(Occasion::at).map(Optional::of).toList();
        List<Integer> kept =
                steps.stream().limit(at).map(step -> step.before().number()).toList();
        Retaking retaking = new Retaking(was(at - 1), played, occasions, kept, Answering.NOTHING);
        instead.forEach(decision -> retaking.decide(at, decision));
        retaking.from(at);
        List<Retaken> again = new ArrayList<>(retaking.steps());
        List<Decision> unreached = unreached(again, retaking.game());
        return new WhatIf(again, unreached, was(played.size() - unreached.size()), retaking.game());
    }

    /** Takes the decisions off the end that would have come later than the game came. */
    private List<Decision> unreached(List<Retaken> again, Game game) {
        List<Decision> unreached = new ArrayList<>();
        while (game.state().phase() != Phase.ENDED && !again.isEmpty() && isToCome(again.get(again.size() - 1), game)) {
            Retaken last = again.remove(again.size() - 1);
            unreached.add(0, played.get(last.number() - 1));
        }
        return unreached;
    }

    private boolean isToCome(Retaken again, Game game) {
        return again.refusal()
                .filter(why -> why.reason() == Reason.NOT_NOW)
                .filter(why -> !places.get(again.number() - 1).isBefore(Juncture.of(game.state())))
                .isPresent();
    }

    /** The game as it was after so many decisions. */
    private Game was(int decisions) {
        return decisions == 0 ? beginning : steps.get(decisions - 1).after();
    }
}
