package mufakat.history.spread;

import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import mufakat.engine.Decision;
import mufakat.engine.Event;
import mufakat.engine.Game;
import mufakat.engine.Outcome;
import mufakat.engine.Phase;
import mufakat.story.Choice;
import mufakat.story.Story;

/** In which years the members of a game took up the practices that spread; the engine alone decides that. */
public final class Uptake {
    /** A game that takes more decisions than this goes in circles. */
    private static final int TOO_LONG = 5_000;

    private final SortedMap<String, SortedMap<String, Integer>> years = new TreeMap<>();

    private Phase phase = Phase.READING;

    private Uptake() {}

    /** A game in which nobody tables, asks or accepts anything: what spreads by itself. */
    public static Uptake idle(Story story) {
        Uptake uptake = new Uptake();
        Outcome outcome = Game.begin(story, story.story().seed());
        for (int taken = 0; outcome.game().state().phase() != Phase.ENDED && taken < TOO_LONG; taken++) {
            Game game = outcome.game();
            outcome = game.decide(idle(game));
            uptake.note(game, outcome);
        }
        return uptake;
    }

    /** A game of these decisions. */
    public static Uptake played(Outcome beginning, List<Decision> decisions) {
        Uptake uptake = new Uptake();
        Game game = beginning.game();
        for (Decision decision : decisions) {
            Outcome outcome = game.decide(decision);
            uptake.note(game, outcome);
            game = outcome.game();
        }
        return uptake;
    }

    /** Whether the game came to its end. */
    public boolean isWhole() {
        return phase == Phase.ENDED;
    }

    /** The year in which a member took up a practice; empty where it never did, or had it from the start. */
    public OptionalInt year(String practice, String member) {
        Integer year = years.getOrDefault(practice, new TreeMap<>()).get(member);
        return year == null ? OptionalInt.empty() : OptionalInt.of(year);
    }

    /** What was taken up between two sessions belongs to the year of the first. */
    private void note(Game before, Outcome outcome) {
        int year = before.story().sessions().get(before.state().session()).year();
        phase = outcome.game().state().phase();
        for (Event event : outcome.events()) {
            if (event instanceof Event.PracticeAdopted adopted) {
                years.computeIfAbsent(adopted.practice(), practice -> new TreeMap<>())
                        .putIfAbsent(adopted.member(), year);
            }
        }
    }

    private static Decision idle(Game game) {
        return switch (game.state().phase()) {
            case READING, INCIDENT -> reading(game);
            case PREPARING -> new Decision.OpenFloor();
            case HEARING -> new Decision.Decline();
            case FLOOR -> new Decision.Adjourn();
            case DEBATING -> new Decision.LetRest();
            case ENDED -> throw new IllegalStateException("the game is over");
        };
    }

    private static Decision reading(Game game) {
        String subject = game.state().subject();
        List<Choice> choices = game.state().phase() == Phase.INCIDENT
                ? game.story().incidents().get(subject).choices()
                : game.story().scenes().get(subject).choices();
        return choices.stream()
                .<Decision>map(choice -> new Decision.Choose(choice.id()))
                .filter(choice -> game.refusalOf(choice).isEmpty())
                .findFirst()
                .orElseGet(Decision.GoOn::new);
    }
}
