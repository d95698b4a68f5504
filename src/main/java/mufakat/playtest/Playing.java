package mufakat.playtest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mufakat.engine.Decision;
import mufakat.engine.Game;
import mufakat.engine.GameState;
import mufakat.engine.Outcome;
import mufakat.engine.Phase;
import mufakat.playtest.BotGame.Fault;

/** Plays one game to its end, and notes what it comes past. */
final class Playing {
    /** A game that takes more decisions than this goes in circles. */
    private static final int TOO_LONG = 5_000;

    private final Habit habit;
    private final Player player;
    private final List<Decision> decisions = new ArrayList<>();
    private final Trace trace = Trace.empty();
    private Game game;
    private Optional<Fault> fault = Optional.empty();

    private Playing(Habit habit, Game game, Player player) {
        this.habit = habit;
        this.game = game;
        this.player = player;
    }

    /** The game that this player makes of it. */
    static BotGame of(Habit habit, int number, Game beginning, Player player) {
        Playing playing = new Playing(habit, beginning, player);
        playing.play();
        return new BotGame(habit, number, playing.game, playing.decisions, playing.trace, playing.fault);
    }

    private void play() {
        try {
            while (game.state().phase() != Phase.ENDED && fault.isEmpty()) {
                step();
            }
        } catch (RuntimeException broken) {
            fault = Optional.of(new Fault(Fault.Kind.CRASH, broken.toString()));
        }
    }

    private void step() {
        Decision decision = player.next(game);
        note(game.state(), decision);
        decisions.add(decision);
        Outcome outcome = game.decide(decision);
        game = outcome.game();
        outcome.refusal().ifPresent(why -> fail(decision + ": " + why));
        if (decisions.size() > TOO_LONG) {
            fail(decision.toString());
        }
    }

    private void fail(String details) {
        fault = Optional.of(new Fault(Fault.Kind.DEAD_END, details));
    }

    private void note(GameState state, Decision decision) {
        if (state.phase() == Phase.READING) {
            trace.scenes().add(state.subject());
        }
        if (decision instanceof Decision.Choose chosen) {
            trace.choices().add(state.subject() + "/" + chosen.choice());
        }
        if (decision instanceof Decision.OpenFloor) {
            trace.unspent().add(state.days());
            if (habit == Habit.PATIENT) {
                trace.drafts().add(FirstDrafts.unopposed(game.story(), state));
                trace.spoken().inCorridors(game.story(), state);
            }
        }
    }
}
