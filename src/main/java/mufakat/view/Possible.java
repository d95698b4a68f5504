package mufakat.view;

import java.util.ArrayList;
import java.util.List;
import mufakat.engine.Decision;
import mufakat.engine.Phase;

/**
 * The decisions that could be taken now, as the player finds them: of drafts the one that lies on each desk and of guesses
 * the one that nobody minds, as examples.
 */
public final class Possible {
    private final GameSession play;
    private final List<Decision> found = new ArrayList<>();

    private Possible(GameSession play) {
        this.play = play;
    }

    /** The decisions, each once, those about the item in focus first. */
    public static List<Decision> in(GameSession play) {
        return new Possible(play).decisions();
    }

    private List<Decision> decisions() {
        String focus = play.focus();
        gather(play.moment().actions());
        if (play.game().state().phase() == Phase.PREPARING) {
            for (String item : Focus.openItems(play.game())) {
                play.lookAt(item);
                gather(play.moment().actions());
            }
            play.lookAt(focus);
        }
        return found;
    }

    private void gather(List<Action> actions) {
        for (Action action : actions) {
            if (action.target() instanceof Action.Target.Decide to) {
                add(to.decision());
            } else if (action.target() instanceof Action.Target.Choose to) {
                gather(to.menu().actions());
            } else if (action.target() instanceof Action.Target.Draft to) {
                add(play.desk(to.item()).decision());
            } else if (action.target() instanceof Action.Target.Guess to) {
                add(play.roomCall(to.item()).decision());
            }
        }
    }

    private void add(Decision decision) {
        if (!found.contains(decision) && play.game().refusalOf(decision).isEmpty()) {
            found.add(decision);
        }
    }
}
