package mufakat.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mufakat.engine.Refusal.Reason;
import mufakat.engine.Retaking.Answering;

/** A game of which one decision is changed: the decisions after it are taken again. */
final class Revision {
    private final Game beginning;
    private final List<Decision> played;
    private final int at;
    /** Where each decision was taken, and where the game then stood. */
    private final List<Place> places = new ArrayList<>();

    private final List<Integer> numbers = new ArrayList<>();
    private final Game before;

    Revision(Game beginning, List<Decision> played, int at) {
        this.beginning = beginning;
        this.played = played;
        this.at = at;
        Game now = beginning;
        Game changed = beginning;
        for (Decision decision : played) {
            places.add(Place.of(now.state()));
            numbers.add(now.number());
            now = accepted(now, decision);
            changed = numbers.size() < at ? now : changed;
        }
        places.add(Place.of(now.state()));
        this.before = changed;
    }

    private static Game accepted(Game game, Decision decision) {
        Outcome outcome = game.decide(decision);
        outcome.refusal().ifPresent(why -> {
            throw new IllegalArgumentException(decision + " is refused: " + why);
        });
        return outcome.game();
    }

    WhatIf with(List<Decision> instead) {
        List<Optional<Spot>> spots =
                places.stream().map(Spot::at).map(Optional::of).toList();
        List<Integer> kept = numbers.subList(0, Math.min(at, numbers.size()));
        Retaking retaking = new Retaking(before, played, spots, kept, Answering.NOTHING);
        instead.forEach(decision -> retaking.decide(at, decision));
        retaking.from(at);
        List<WhatIf.Step> steps = new ArrayList<>(retaking.steps());
        List<Decision> unreached = unreached(steps, retaking.game());
        return new WhatIf(steps, unreached, was(played.size() - unreached.size()), retaking.game());
    }

    /** Takes the decisions off the end that would have come later than the game came. */
    private List<Decision> unreached(List<WhatIf.Step> steps, Game game) {
        List<Decision> unreached = new ArrayList<>();
        while (game.state().phase() != Phase.ENDED && !steps.isEmpty() && isToCome(steps.get(steps.size() - 1), game)) {
            WhatIf.Step last = steps.remove(steps.size() - 1);
            unreached.add(0, played.get(last.number() - 1));
        }
        return unreached;
    }

    private boolean isToCome(WhatIf.Step step, Game game) {
        return step.refusal()
                .filter(why -> why.reason() == Reason.NOT_NOW)
                .filter(why -> !places.get(step.number() - 1).isBefore(Place.of(game.state())))
                .isPresent();
    }

    private Game was(int decisions) {
        Game was = beginning;
        for (Decision decision : played.subList(0, decisions)) {
            was = was.decide(decision).game();
        }
        return was;
    }
}
