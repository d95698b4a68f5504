package mufakat.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import mufakat.engine.Decision;
import mufakat.engine.Event;
import mufakat.engine.Game;
import mufakat.engine.Reach;
import mufakat.engine.replay.Step;

/**
 * What the player attends to: an item, and what is still to be told above it. A step that is taken back leads to where
 * the player looked before it.
 */
final class Attention {
    /**
     * Where the player looks.
     *
     * @param item the item that was turned to, or empty
     * @param news what the latest decision brought that stands
     * @param onTheNews whether it is still to be told: not once the player has turned to another item
     * @param takenBack the steps that were taken back to come here
     * @param reach whom the offer that was heard or accepted just now brings within reach
     */
    private record Look(
            String item, List<Event> news, boolean onTheNews, List<Step> takenBack, Optional<Reach> reach) {}

    private final List<Step> steps;
    /** By decision, how the player looked when it was taken. */
    private final List<Look> earlier = new ArrayList<>();

    private Look now;

    /**
     * @param steps all steps of the game as they are taken
     * @param begun what its beginning brought
     */
    Attention(List<Step> steps, List<Event> begun) {
        this.steps = steps;
        this.now = new Look("", begun, true, List.of(), Optional.empty());
    }

    /** A decision turns the attention to the item that it is about; a session begins without one. */
    void take(Step step) {
        earlier.add(now);
        if (step.undone().isEmpty()) {
            goOn(step);
        } else {
            goBack(step.undone());
        }
    }

    private void goBack(SortedSet<Integer> undone) {
        Look before = earlier.get(undone.first() - 1);
        List<Step> takenBack =
                undone.stream().map(number -> steps.get(number - 1)).toList();
        now = new Look(before.item(), before.news(), before.onTheNews(), takenBack, before.reach());
    }

    private void goOn(Step step) {
        boolean sameSession =
                step.before().state().session() == step.after().state().session();
        String about = step.decision() instanceof Decision.AboutItem named ? named.item() : now.item();
        now = new Look(sameSession ? about : "", step.events(), true, List.of(), reach(step));
    }

    /** Reckoned once for an offer and not with every frame. */
    private static Optional<Reach> reach(Step step) {
        if (step.decision() instanceof Decision.Visit) {
            return Optional.of(Reach.ofAccepting(step.after()));
        }
        return step.decision() instanceof Decision.Accept
                ? Optional.of(Reach.between(
                        step.after().story(),
                        step.before().state(),
                        step.after().state()))
                : Optional.empty();
    }

    /** Who turns to another item has heard the news. */
    void turnTo(String wanted, Game game) {
        now = wanted.equals(item(game))
                ? new Look(wanted, now.news(), now.onTheNews(), now.takenBack(), now.reach())
                : new Look(wanted, now.news(), false, List.of(), now.reach());
    }

    void tellAgain() {
        now = new Look(now.item(), now.news(), true, now.takenBack(), now.reach());
    }

    String item(Game game) {
        return Focus.item(game, now.item());
    }

    /** What the latest decision brought, unless the player has turned to another item since. */
    Optional<List<Event>> news() {
        return now.onTheNews() ? Optional.of(now.news()) : Optional.empty();
    }

    /** Whom the offer that was heard or accepted just now brings within reach, as long as that is news. */
    Optional<Reach> reach() {
        return now.reach().filter(reach -> now.onTheNews());
    }

    /** The steps that were taken back to come here, unless the player has turned to another item since. */
    List<Step> takenBack() {
        return now.takenBack();
    }
}
