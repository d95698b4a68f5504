package mufakat.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import mufakat.engine.model.MemberState;
import mufakat.engine.model.Situation;
import mufakat.engine.model.SortedArrayMap;
import mufakat.engine.model.Tabling;
import mufakat.story.Deed;

/**
 * All that is true at a moment of the game: a value, and the fold over the events so far.
 *
 * @param phase what the game waits for
 * @param subject the scene, offer, incident or ending that the phase is about, or empty
 * @param stage the part of the session
 * @param session the index of the session, from 0
 * @param days days of preparation left; between sessions, what the next one will have more or fewer
 * @param tokens tokens for promises in hand
 * @param members by member
 * @param items by item
 * @param offers by offer, what came of it
 * @param closed partners that make no more offers
 * @param additions by measure, what scenes and incidents added
 * @param overlap tablings in a second forum of what another has taken
 * @param flags flags that are up
 * @param deeds by kind of work, how often it was done
 * @param consulted members consulted at any time
 * @param heard members consulted in this session
 * @param drafted items of which a draft was kept
 * @param tabled items tabled in this session
 * @param openings kinds of incident that make their answers more familiar in this session
 * @param soundings by item, what circulating a draft showed
 * @param debate the item before the floor
 * @param tablings all that was tabled, in order
 * @param guesses all guesses, in order
 * @param strikes all incidents, in order
 * @param strikesLeft incidents still to be drawn after this session
 * @param gifts by offer and member, the capacity that it has given
 * @param owed all that was promised, in order, with what became of it
 * @param justDeclined offers that were declined in this session
 */
public record GameState(
        Phase phase,
        String subject,
        Stage stage,
        int session,
        int days,
        int tokens,
        SortedMap<String, MemberState> members,
        SortedMap<String, ItemState> items,
        SortedMap<String, Answer> offers,
        SortedSet<String> closed,
        SortedMap<String, Integer> additions,
        int overlap,
        SortedSet<String> flags,
        SortedMap<Deed, Integer> deeds,
        SortedSet<String> consulted,
        SortedSet<String> heard,
        SortedSet<String> drafted,
        SortedSet<String> tabled,
        SortedSet<String> openings,
        SortedMap<String, Sounding> soundings,
        Optional<Debate> debate,
        List<Tabling> tablings,
        List<Guess> guesses,
        List<Strike> strikes,
        int strikesLeft,
        SortedMap<String, SortedMap<String, Integer>> gifts,
        List<Owed> owed,
        SortedSet<String> justDeclined) {

    /** The part of a session. */
    public enum Stage {
        OPENING,
        PREPARATION,
        FLOOR,
        CLOSING,
        BETWEEN
    }

    /** What came of an offer. */
    public enum Answer {
        HEARD,
        ACCEPTED,
        DECLINED
    }

    /**
     * What circulating a draft showed: how many would object and how many would hesitate, never which.
     *
     * @param session the index of the session in which it was
     * @param seen how everybody could see that things stood then
     */
    public record Sounding(int session, Draft draft, Situation seen, int objecting, int hesitating) {}

    /** The state before anything has happened. */
    static GameState before(SortedMap<String, MemberState> members, SortedMap<String, ItemState> items) {
        StateBuilder next = new StateBuilder();
        next.members = members;
        next.items = items;
        return next.state();
    }

    /** The member with that id. */
    public MemberState member(String member) {
        return members.get(member);
    }

    /** The item with that id. */
    public ItemState item(String item) {
        return items.get(item);
    }

    /** Whether a text of the item is in force, among all or among some. */
    public boolean isAdopted(String item) {
        return items.get(item).adoption().isPresent();
    }

    /** Whether a text of the item is in force and nobody stands aside. */
    public boolean isInForceAmongAll(String item) {
        return items.get(item)
                .adoption()
                .filter(now -> now.parties().containsAll(members.keySet()))
                .isPresent();
    }

    /** The promises that are still to be kept, in the order in which they were made. */
    public List<Owed> owing() {
        return owed.stream().filter(promise -> promise.fate() == Owed.Fate.OPEN).toList();
    }

    GameState with(Consumer<StateBuilder> change) {
        StateBuilder next = new StateBuilder(this);
        change.accept(next);
        return next.state();
    }

    static SortedSet<String> plus(SortedSet<String> set, String element) {
        SortedSet<String> more = new TreeSet<>(set);
        more.add(element);
        return more;
    }

    static <K extends Comparable<? super K>, V> SortedMap<K, V> plus(SortedMap<K, V> map, K key, V value) {
        return SortedArrayMap.copyOf(map).with(key, value);
    }

    static <K extends Comparable<? super K>> SortedMap<K, Integer> sum(SortedMap<K, Integer> map, K key, int by) {
        return plus(map, key, map.getOrDefault(key, 0) + by);
    }

    static <V> List<V> plus(List<V> list, V element) {
        List<V> more = new ArrayList<>(list);
        more.add(element);
        return List.copyOf(more);
    }
}
