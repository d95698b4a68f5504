package mufakat.engine.replay;

import static mufakat.engine.model.Refusal.because;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mufakat.engine.Decision;
import mufakat.engine.Game;
import mufakat.engine.Outcome;
import mufakat.engine.model.Refusal;
import mufakat.engine.model.Refusal.Reason;

/** Takes decisions again in a game that has become another: each where it belongs, if it is possible there. */
final class Retaking {
    /** What is answered where the game waits for something that none of the decisions says. */
    @FunctionalInterface
    interface Answering {
        /** Nothing is answered, so that the game stops there. */
        Answering NOTHING = (stopped, next) -> Optional.empty();

        /** @param next the index of the decision that comes next */
        Optional<Decision> answer(Retaking stopped, int next);
    }

    private final List<Decision> played;
    /** By decision, where it belongs; nothing where it has no place. One more may say where the game came to stand. */
    private final List<Optional<Occasion>> occasions;
    /** By decision, how many decisions this game has once it is dealt with. */
    private final List<Integer> numbers;

    private final List<Retaken> steps;
    private final Answering answering;
    private Game game;

    /** @param game the game in which they are to be taken, with as many of them dealt with as there are numbers */
    Retaking(
            Game game,
            List<Decision> played,
            List<Optional<Occasion>> occasions,
            List<Integer> numbers,
            Answering answering) {
        this(game, played, occasions, numbers, List.of(), answering);
    }

    private Retaking(
            Game game,
            List<Decision> played,
            List<Optional<Occasion>> occasions,
            List<Integer> numbers,
            List<Retaken> steps,
            Answering answering) {
        this.game = game;
        this.played = played;
        this.occasions = occasions;
        this.numbers = new ArrayList<>(numbers);
        this.steps = new ArrayList<>(steps);
        this.answering = answering;
    }

    /** The same as it stands, to be gone on with in another way. */
    Retaking answeringBy(Answering other) {
        return new Retaking(game, played, occasions, numbers, steps, other);
    }

    /** Takes a decision that is none of them, which must be possible. */
    void decide(int number, Decision decision) {
        Outcome outcome = game.decide(decision);
        outcome.refusal().ifPresent(why -> {
            throw new IllegalArgumentException(decision + " is refused: " + why);
        });
        game = outcome.game();
        steps.add(new Retaken(number, decision, Optional.empty()));
    }

    /** Takes the decisions from that index on. */
    Retaking from(int index) {
        for (int next = index; next < played.size(); next++) {
            moveOn(next);
            numbers.add(game.number());
            take(next);
        }
        moveOn(Math.max(index, played.size()));
        return this;
    }

    private void take(int index) {
        Decision decision = meant(played.get(index));
        Optional<Refusal> refusal;
        if (isHere(index)) {
            Outcome outcome = game.decide(decision);
            refusal = outcome.refusal();
            game = outcome.game();
        } else {
            refusal = occasions.get(index).isEmpty() && decision instanceof Decision.Choose choose
                    ? because(Reason.NO_SUCH_CHOICE, choose.choice())
                    : because(Reason.NOT_NOW);
        }
        steps.add(new Retaken(index + 1, decision, refusal));
    }

    private boolean isHere(int index) {
        return occasions
                .get(index)
                .filter(occasion -> occasion.covers(Juncture.of(game.state())))
                .isPresent();
    }

    /**
     * By the ids of now; going back to an earlier decision is going back to where that one is in this game, or would
     * be.
     */
    private Decision meant(Decision decision) {
        if (decision instanceof Decision.Undo undo && undo.to() >= 0 && undo.to() < numbers.size()) {
            return new Decision.Undo(numbers.get(undo.to()));
        }
        return Renaming.now(game, decision);
    }

    /**
     * Moves on until something is to be decided that a decision to come is about, or the game stands where it then
     * stood.
     */
    private void moveOn(int next) {
        List<Occasion> toCome = occasions.subList(Math.min(next, occasions.size()), occasions.size()).stream()
                .flatMap(Optional::stream)
                .toList();
        boolean hasPlace = next >= occasions.size() || occasions.get(next).isPresent();
        List<Juncture> seen = new ArrayList<>();
        Juncture here = Juncture.of(game.state());
        while (hasPlace && !isAwaited(next, toCome) && !seen.contains(here) && mayLeadTo(here, toCome)) {
            Optional<Decision> on =
                    onward().filter(move -> game.decide(move).isAccepted()).or(() -> answering.answer(this, next));
            if (on.isEmpty()) {
                return;
            }
            seen.add(here);
            decide(0, on.get());
            here = Juncture.of(game.state());
        }
    }

    /**
     * Whether the game waits for one of the decisions to come: one that could be of many places only when it is its
     * turn.
     */
    private boolean isAwaited(int next, List<Occasion> toCome) {
        Juncture here = Juncture.of(game.state());
        return toCome.stream().anyMatch(occasion -> occasion.isSure() && occasion.covers(here))
                || (next < played.size()
                        && isHere(next)
                        && game.decide(meant(played.get(next))).isAccepted());
    }

    private static boolean mayLeadTo(Juncture here, List<Occasion> toCome) {
        return toCome.stream().anyMatch(occasion -> here.mayLeadTo(occasion.to()));
    }

    private Optional<Decision> onward() {
        return switch (game.state().phase()) {
            case READING, INCIDENT -> Optional.of(new Decision.GoOn());
            case PREPARING -> Optional.of(new Decision.OpenFloor());
            case FLOOR -> Optional.of(new Decision.Adjourn());
            case HEARING, DEBATING, ENDED -> Optional.empty();
        };
    }

    /** What was taken and what was left out so far. */
    List<Retaken> steps() {
        return List.copyOf(steps);
    }

    /** How many of the decisions were taken. */
    long taken() {
        return steps.stream()
                .filter(Retaken::isOfTheGame)
                .filter(Retaken::isTaken)
                .count();
    }

    /** The game as it stands. */
    Game game() {
        return game;
    }
}
