package mufakat.playtest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import mufakat.engine.GameState;
import mufakat.engine.model.Stance;
import mufakat.engine.model.Tabling;

/** How the texts of the games of one habit were received, and how the games ended: what {@link Targets} are about. */
final class Reception {
    private final List<Share> drafts = new ArrayList<>();
    private final List<Share> doubted = new ArrayList<>();
    private final SortedMap<String, List<Integer>> ambitions = new TreeMap<>();
    private Share opposed = Share.NONE;
    private Share adopted = Share.NONE;
    private Share tokens = Share.NONE;

    Reception(int sessions) {
        for (int session = 0; session < sessions; session++) {
            drafts.add(Share.NONE);
            doubted.add(Share.NONE);
        }
    }

    /** Adds a game that came to its end. */
    void add(BotGame game) {
        GameState end = game.last().state();
        int first = game.last().stretch().first();
        for (int session = 0; session < game.trace().drafts().size(); session++) {
            Share unopposed = game.trace().drafts().get(session);
            drafts.set(first + session, drafts.get(first + session).and(unopposed));
        }
        end.tablings().forEach(this::add);
        tokens = tokens.and(new Share(end.tokens(), 1));
        ambitions
                .computeIfAbsent(end.subject(), any -> new ArrayList<>())
                .add(game.worth().ambition());
    }

    private void add(Tabling tabling) {
        Collection<Stance> opened = tabling.opened().values();
        boolean isOpposed = opened.contains(Stance.OBJECTS);
        Share doubt = Share.of(isOpposed || opened.contains(Stance.HESITATES));
        doubted.set(tabling.session(), doubted.get(tabling.session()).and(doubt));
        opposed = opposed.and(Share.of(isOpposed));
        adopted = adopted.and(Share.of(tabling.agreed()));
    }

    /** By session, of the open items not in force when the floor opened, those to whose first draft nobody objected. */
    List<Share> drafts() {
        return List.copyOf(drafts);
    }

    /** By session, tablings in which somebody objected or hesitated before any move. */
    List<Share> doubted() {
        return List.copyOf(doubted);
    }

    /** Tablings in which somebody objected before any move. */
    Share opposed() {
        return opposed;
    }

    /** Tablings that put a text into force. */
    Share adopted() {
        return adopted;
    }

    /** Promises left at the end, over the games. */
    Share tokens() {
        return tokens;
    }

    /** By ending, what the games that came to it were worth. */
    SortedMap<String, List<Integer>> ambitions() {
        return new TreeMap<>(ambitions);
    }
}
