package mufakat.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mufakat.engine.Event;
import mufakat.engine.Game;

/**
 * What the player attends to: an item, and what is still to be told above it. A step that is taken back leads to where
 * the player looked before it.
 */
final class Attention {
    /**
     * Where the player looks.
     *
     * @param item the item that was turned to, or empty
     * @param news what the latest decision brought; empty once the player has turned to another item
     * @param takenBack the step that was taken back to come here
     */
    private record Look(String item, Optional<List<Event>> news, Optional<Step> takenBack) {}

    private final List<Step> steps;
    /** By decision, how the player looked when it was taken. */
    private final List<Look> earlier = new ArrayList<>();

    private List<Event> latest;
    private Look now;

    /**
     * @param steps all steps of the game as they are taken
     * @param begun what its beginning brought
     */
    Attention(List<Step> steps, List<Event> begun) {
        this.steps = steps;
        this.latest = begun;
        this.now = new Look("", Optional.of(begun), Optional.empty());
    }

    /** A decision turns the attention to the item that it is about; a session begins without one. */
    void take(Step step) {
        earlier.add(now);
        step.backTo().ifPresentOrElse(this::goBack, () -> goOn(step));
    }

    private void goBack(int to) {
        Look before = earlier.get(to);
        latest = before.news().orElse(List.of());
        now = new Look(before.item(), before.news(), Optional.of(steps.get(to)));
    }

    private void goOn(Step step) {
        latest = step.events();
        boolean sameSession = step.before().state().session() == step.after().state().session();
        String about = step.decision().on(Focus.CASES).orElse(now.item());
        now = new Look(sameSession ? about : "", Optional.of(latest), Optional.empty());
    }

    /** Who turns to another item has heard the news. */
    void turnTo(String wanted, Game game) {
        now = wanted.equals(item(game))
                ? new Look(wanted, now.news(), now.takenBack())
                : new Look(wanted, Optional.empty(), Optional.empty());
    }

    void tellAgain() {
        now = new Look(now.item(), Optional.of(latest), now.takenBack());
    }

    String item(Game game) {
        return Focus.item(game, now.item());
    }

    /** What the latest decision brought, unless the player has turned to another item since. */
    Optional<List<Event>> news() {
        return now.news();
    }

    /** The step that was taken back to come here, unless the player has turned to another item since. */
    Optional<Step> takenBack() {
        return now.takenBack();
    }
}
