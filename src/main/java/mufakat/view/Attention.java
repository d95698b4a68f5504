package mufakat.view;

import mufakat.engine.Decision;
import mufakat.engine.Game;

/** What the player attends to: an item, and whether what the latest decision brought is still to be told above it. */
final class Attention {
    private String item = "";
    private boolean onTheNews = true;

    /** A decision turns the attention to the item that it is about; a session begins without one. */
    void take(Decision decision, Game before, Game after) {
        onTheNews = true;
        decision.on(Focus.CASES).ifPresent(about -> item = about);
        if (before.state().session() != after.state().session()) {
            item = "";
        }
    }

    /** Who turns to another item has heard the news. */
    void turnTo(String wanted, Game game) {
        onTheNews = onTheNews && wanted.equals(item(game));
        item = wanted;
    }

    void tellAgain() {
        onTheNews = true;
    }

    String item(Game game) {
        return Focus.item(game, item);
    }

    boolean isOnTheNews() {
        return onTheNews;
    }
}
