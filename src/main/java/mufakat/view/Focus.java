package mufakat.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import mufakat.engine.Game;
import mufakat.engine.GameState;

/** Which item the table of members speaks of. */
final class Focus {
    private Focus() {}

    /** The item wanted, if it is open; else the first of the session that is; else the first open one; else empty. */
    static String item(Game game, String wanted) {
        GameState state = game.state();
        boolean open = state.items().containsKey(wanted) && state.item(wanted).isOpen();
        if (open && !state.tabled().contains(wanted)) {
            return wanted;
        }
        return firstToDo(openItems(game), state);
    }

    /** What was before the table in this session has had its day; what is in force can wait. */
    private static String firstToDo(List<String> open, GameState state) {
        return open.stream()
                .filter(item -> !state.isAdopted(item) && !state.tabled().contains(item))
                .findFirst()
                .orElse(open.isEmpty() ? "" : open.get(0));
    }

    /** The open items: those of the latest session first, in the author's order, then the others. */
    static List<String> openItems(Game game) {
        GameState state = game.state();
        List<String> items = new ArrayList<>();
        for (int session = state.session(); session >= 0; session--) {
            for (String item : game.story().sessions().get(session).items()) {
                if (state.item(item).isOpen() && !items.contains(item)) {
                    items.add(item);
                }
            }
        }
        state.items().forEach((item, work) -> {
            if (work.isOpen() && !items.contains(item)) {
                items.add(item);
            }
        });
        return items;
    }

    /** The open items as the envoy has them in hand: the one looked at, those drafted, then the others. */
    static List<String> inHand(Game game, String looked) {
        List<String> items = new ArrayList<>(openItems(game));
        items.sort(Comparator.comparingInt(item -> item.equals(looked)
                ? 0
                : game.state().drafted().contains(item) && !game.state().isAdopted(item) ? 1 : 2));
        return items;
    }
}
