package mufakat.engine;

import static mufakat.engine.Refusal.because;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mufakat.engine.Refusal.Reason;

/** Takes the decisions of a game again after one of them was changed. */
final class Retaking {
    private final Game beginning;
    private final List<Decision> played;
    private final int at;
    /** Where each decision was taken, and where the game then stood. */
    private final List<Place> places = new ArrayList<>();
    /** By decision of the game as it was, how many decisions this game has once it is dealt with. */
    private final List<Integer> numbers = new ArrayList<>();

    private final List<WhatIf.Step> steps = new ArrayList<>();
    private final Game before;
    private Game game;

    Retaking(Game beginning, List<Decision> played, int at) {
        this.beginning = beginning;
        this.played = played;
        this.at = at;
        this.game = beginning;
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
        game = before;
        numbers.subList(Math.min(at, numbers.size()), numbers.size()).clear();
        for (Decision decision : instead) {
            game = accepted(game, decision);
            steps.add(new WhatIf.Step(at, decision, Optional.empty()));
        }
        for (int next = at; next < played.size(); next++) {
            moveOn(next);
            numbers.add(game.number());
            take(next);
        }
        moveOn(Math.max(at, played.size()));
        List<Decision> unreached = unreached();
        return new WhatIf(steps, unreached, was(played.size() - unreached.size()), game);
    }

    private void take(int index) {
        Decision decision = renumbered(played.get(index));
        Optional<Refusal> refusal;
        if (isHere(index)) {
            Outcome outcome = game.decide(decision);
            refusal = outcome.refusal();
            game = outcome.game();
        } else {
            refusal = because(Reason.NOT_NOW);
        }
        steps.add(new WhatIf.Step(index + 1, decision, refusal));
    }

    private boolean isHere(int index) {
        return places.get(index).equals(Place.of(game.state()));
    }

    /** Going back to an earlier decision is going back to where that one is in this game, or would be. */
    private Decision renumbered(Decision decision) {
        if (decision instanceof Decision.Undo undo && undo.to() >= 0 && undo.to() < numbers.size()) {
            return new Decision.Undo(numbers.get(undo.to()));
        }
        return decision;
    }

    /** Moves on until something is to be decided that a decision to come is about, or the game stands where it then stood. */
    private void moveOn(int next) {
        List<Place> toCome = places.subList(Math.min(next, places.size()), places.size());
        List<Place> seen = new ArrayList<>();
        Place here = Place.of(game.state());
        while (!toCome.contains(here) && !seen.contains(here) && toCome.stream().anyMatch(here::mayLeadTo)) {
            Optional<Decision> on = onward().filter(move -> game.decide(move).isAccepted());
            if (on.isEmpty()) {
                return;
            }
            seen.add(here);
            game = game.decide(on.get()).game();
            steps.add(new WhatIf.Step(0, on.get(), Optional.empty()));
            here = Place.of(game.state());
        }
    }

    private Optional<Decision> onward() {
        return switch (game.state().phase()) {
            case READING, INCIDENT -> Optional.of(new Decision.GoOn());
            case PREPARING -> Optional.of(new Decision.OpenFloor());
            case FLOOR -> Optional.of(new Decision.Adjourn());
            case HEARING, DEBATING, ENDED -> Optional.empty();
        };
    }

    /** Takes the decisions off the end that would have come later than the game came. */
    private List<Decision> unreached() {
        List<Decision> unreached = new ArrayList<>();
        while (game.state().phase() != Phase.ENDED && !steps.isEmpty() && isToCome(steps.get(steps.size() - 1))) {
            WhatIf.Step last = steps.remove(steps.size() - 1);
            unreached.add(0, played.get(last.number() - 1));
        }
        return unreached;
    }

    private Game was(int decisions) {
        Game was = beginning;
        for (Decision decision : played.subList(0, decisions)) {
            was = was.decide(decision).game();
        }
        return was;
    }

    private boolean isToCome(WhatIf.Step step) {
        return step.refusal()
                .filter(why -> why.reason() == Reason.NOT_NOW)
                .filter(why -> !places.get(step.number() - 1).isBefore(Place.of(game.state())))
                .isPresent();
    }
}
