package mufakat.engine.replay;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import mufakat.engine.Adoption;
import mufakat.engine.Game;
import mufakat.engine.GameState;
import mufakat.engine.model.Stance;
import mufakat.engine.model.Tabling;
import mufakat.engine.model.Text;

/**
 * What became of an item in a game: how the tabling ended that put its text into force, or else its last one.
 *
 * @param result how that tabling ended; nothing where it was never tabled
 * @param text the text in force, or else the text as it fell; nothing where there is neither
 * @param objecting the members that objected at the end of that tabling
 * @param hesitating the members that hesitated then
 * @param parties the members among which the text is in force
 */
public record Fate(
        Optional<Tabling.Result> result,
        Optional<Text> text,
        SortedSet<String> objecting,
        SortedSet<String> hesitating,
        SortedSet<String> parties) {

    /** What became of every item of the story. */
    public static SortedMap<String, Fate> all(Game game) {
        SortedMap<String, Fate> fates = new TreeMap<>();
        game.state().items().keySet().forEach(item -> fates.put(item, of(game.state(), item)));
        return fates;
    }

    private static Fate of(GameState state, String item) {
        Optional<Tabling> tabling = decisive(state.tablings(), item);
        Optional<Adoption> inForce = state.item(item).adoption();
        return new Fate(
                tabling.map(Tabling::result),
                inForce.map(Adoption::text).or(() -> tabling.map(Tabling::last)),
                taking(tabling, Stance.OBJECTS),
                taking(tabling, Stance.HESITATES),
                inForce.map(Adoption::parties).orElseGet(TreeSet::new));
    }

    private static Optional<Tabling> decisive(List<Tabling> tablings, String item) {
        return tablings.stream()
                .filter(tabling -> tabling.item().equals(item))
                .reduce((earlier, later) -> earlier.agreed() && !later.agreed() ? earlier : later);
    }

    private static SortedSet<String> taking(Optional<Tabling> tabling, Stance stance) {
        SortedSet<String> members = new TreeSet<>();
        tabling.ifPresent(ended -> ended.closed().forEach((member, took) -> {
            if (took == stance) {
                members.add(member);
            }
        }));
        return members;
    }
}
