package mufakat.playtest;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import mufakat.engine.Decision;
import mufakat.engine.Game;
import mufakat.engine.Phase;
import mufakat.story.Choice;

/**
 * What can be read and chosen before the first preparation of a game, found by going every way. Nothing is dealt by then,
 * so all of it follows from how the game begins.
 */
final class Opening {
    /** Nobody writes as many ways through an opening; a story that has more is judged by its conditions alone. */
    private static final int MOST_WAYS = 5_000;

    private final SortedSet<String> scenes = new TreeSet<>();
    private final SortedSet<String> choices = new TreeSet<>();
    private int ways;

    private Opening() {}

    /** All of the opening; nothing where there are too many ways through it. */
    static Optional<Opening> of(Game beginning) {
        Opening opening = new Opening();
        opening.goOn(beginning);
        return opening.ways > MOST_WAYS ? Optional.empty() : Optional.of(opening);
    }

    private void goOn(Game game) {
        ways++;
        if (game.state().phase() != Phase.READING || ways > MOST_WAYS) {
            return;
        }
        String scene = game.state().subject();
        scenes.add(scene);
        boolean chosen = false;
        for (Choice choice : Envoy.choices(game)) {
            Decision decision = new Decision.Choose(choice.id());
            if (Envoy.isPossible(game, decision)) {
                chosen = true;
                choices.add(scene + "/" + choice.id());
                goOn(game.decide(decision).game());
            }
        }
        if (!chosen) {
            goOn(game.decide(new Decision.GoOn()).game());
        }
    }

    /** The scenes that can be read. */
    SortedSet<String> scenes() {
        return scenes;
    }

    /** The choices that can be taken, as {@code scene/choice}. */
    SortedSet<String> choices() {
        return choices;
    }
}
