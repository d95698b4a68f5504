package mufakat.playtest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import mufakat.engine.Adoption;
import mufakat.engine.Decision;
import mufakat.engine.Game;
import mufakat.engine.GameState;
import mufakat.engine.Measures;
import mufakat.engine.Phase;
import mufakat.story.Choice;

/**
 * Plays a game again and, wherever the story let the player choose, goes every other way too. What the player does
 * afterwards depends on the state alone, so a difference at the end comes from the choice.
 */
final class Forks {
    private final PlaytestContext ground;
    private final Habit habit;
    private final long chance;
    private final SortedMap<String, Fork> found = new TreeMap<>();

    Forks(PlaytestContext ground, Habit habit, long chance) {
        this.ground = ground;
        this.habit = habit;
        this.chance = chance;
    }

    /** The points at which this game forks, and what came of the other ways. */
    Collection<Fork> of(Game beginning, List<Decision> decisions) {
        Game game = beginning;
        for (Decision taken : decisions) {
            compare(game, taken);
            game = game.decide(taken).game();
        }
        return found.values();
    }

    private void compare(Game game, Decision taken) {
        List<Decision> others = ways(game);
        others.removeIf(way -> way.equals(taken) || !Envoy.isPossible(game, way));
        if (others.isEmpty()) {
            return;
        }
        Ending end = end(game, taken);
        int different =
                (int) others.stream().filter(way -> !end(game, way).equals(end)).count();
        GameState state = game.state();
        found.merge(
                state.phase() + state.subject(),
                new Fork(kind(state.phase()), state.subject(), others.size(), different),
                Fork::and);
    }

    private static List<Decision> ways(Game game) {
        List<Decision> ways = new ArrayList<>();
        switch (game.state().phase()) {
            case READING, INCIDENT -> {
                for (Choice choice : Envoy.choices(game)) {
                    ways.add(new Decision.Choose(choice.id()));
                }
            }
            case HEARING -> ways.addAll(List.of(new Decision.Accept(), new Decision.Decline()));
            case PREPARING, FLOOR, DEBATING, ENDED -> ways.clear();
        }
        return ways;
    }

    private static Fork.Kind kind(Phase phase) {
        return switch (phase) {
            case INCIDENT -> Fork.Kind.INCIDENT;
            case HEARING -> Fork.Kind.OFFER;
            default -> Fork.Kind.SCENE;
        };
    }

    /** What is compared: the ending, the measures and the texts in force. */
    private record Ending(String ending, SortedMap<String, Integer> measures, SortedMap<String, Adoption> texts) {}

    private Ending end(Game game, Decision way) {
        Game after = game.decide(way).game();
        Game last = Playing.of(habit, 0, after, habit.player(ground, chance)).last();
        SortedMap<String, Adoption> texts = new TreeMap<>();
        last.state().items().forEach((id, item) -> item.adoption().ifPresent(now -> texts.put(id, now)));
        return new Ending(last.state().subject(), Measures.values(ground.story(), last.state()), texts);
    }
}
