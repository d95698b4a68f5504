package mufakat.engine.replay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mufakat.engine.Decision;
import mufakat.engine.Game;
import mufakat.engine.replay.Retaking.Answering;

/** Finds out how most of a game's decisions can be taken over into its story as it is now. */
final class TakingOver {

    private final Game beginning;
    private final List<Decision> played;

    TakingOver(Game beginning, List<Decision> played) {
        this.beginning = beginning;
        this.played = played;
    }

    List<TakenOver> ways() {
        List<Optional<Occasion>> occasions = occasions();
        FirstQuestion first = new FirstQuestion();
        Retaking unanswered = begun(occasions, first).from(0);
        List<TakenOver> ways = new ArrayList<>();
        first.stopped.ifPresentOrElse(
                stopped -> Answers.to(stopped.game())
                        .forEach(answer -> ways.add(told(answered(stopped, answer, TakingOver::best, first.next)))),
                () -> ways.add(told(unanswered)));
        ways.sort(Comparator.comparing(TakenOver::fitting).reversed());
        return distinct(ways);
    }

    private Retaking begun(List<Optional<Occasion>> occasions, Answering answering) {
        return new Retaking(beginning, played, occasions, List.of(), answering);
    }

    /** Where the decisions belong, with the sessions where most of them fit; as they were, if that does as well. */
    private List<Optional<Occasion>> occasions() {
        List<Optional<Occasion>> best = occasions(0, 0);
        long most = begun(best, TakingOver::first).from(0).taken();
        long sessions =
                1 + played.stream().filter(Decision.Adjourn.class::isInstance).count();
        for (int by : new int[] {1, -1, 2, -2}) {
            for (int at = 0; at < sessions && most < played.size(); at++) {
                List<Optional<Occasion>> occasions = occasions(at, by);
                long taken = begun(occasions, TakingOver::first).from(0).taken();
                best = taken > most ? occasions : best;
                most = Math.max(taken, most);
            }
        }
        return best;
    }

    private List<Optional<Occasion>> occasions(int at, int by) {
        int first = beginning.state().session();
        return Belonging.of(played, beginning.story(), new Belonging.Sessions(first, at, by));
    }

    private static Optional<Decision> first(Retaking stopped, int next) {
        return Answers.to(stopped.game()).stream().findFirst();
    }

    /** The answer with which most of the decisions to come fit. */
    private static Optional<Decision> best(Retaking stopped, int next) {
        return Answers.to(stopped.game()).stream()
                .max(Comparator.comparingLong(answer ->
                        answered(stopped, answer, TakingOver::first, next).taken()));
    }

    private static Retaking answered(Retaking stopped, Decision answer, Answering later, int next) {
        Retaking goingOn = stopped.answeringBy(later);
        goingOn.decide(0, answer);
        return goingOn.from(next);
    }

    /** What moves on after the last decision that was taken leads nowhere that the player has been. */
    private TakenOver told(Retaking retaking) {
        List<Retaken> steps = new ArrayList<>();
        boolean isTail = true;
        for (int i = retaking.steps().size() - 1; i >= 0; i--) {
            Retaken step = retaking.steps().get(i);
            isTail = isTail && !(step.isOfTheGame() && step.isTaken());
            if (step.isOfTheGame() || !isTail) {
                steps.add(0, step);
            }
        }
        Game game = beginning;
        for (Retaken step : steps) {
            game = step.isTaken() ? game.decide(step.decision()).game() : game;
        }
        return new TakenOver(steps, game);
    }

    private static List<TakenOver> distinct(List<TakenOver> ways) {
        List<TakenOver> distinct = new ArrayList<>();
        for (TakenOver way : ways) {
            if (distinct.stream().noneMatch(other -> other.decisions().equals(way.decisions()))) {
                distinct.add(way);
            }
        }
        return distinct;
    }

    /** Notes where the game waits for the first answer that was never given, and gives none. */
    private static final class FirstQuestion implements Answering {
        private Optional<Retaking> stopped = Optional.empty();
        private int next;

        @Override
        public Optional<Decision> answer(Retaking waiting, int toCome) {
            if (stopped.isEmpty()) {
                stopped = Optional.of(waiting.answeringBy(NOTHING));
                next = toCome;
            }
            return Optional.empty();
        }
    }
}
