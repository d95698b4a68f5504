package mufakat.engine;

import static mufakat.engine.GameState.plus;
import static mufakat.engine.GameState.sum;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import mufakat.engine.model.Heard;
import mufakat.engine.model.MemberState;
import mufakat.engine.model.Situation;
import mufakat.engine.model.SortedArrayMap;
import mufakat.engine.model.Tabling;
import mufakat.story.Deed;

/** A state in the making: the fields of the state, free to be set once. */
final class StateBuilder {
    Phase phase = Phase.READING;
    String subject = "";
    GameState.Stage stage = GameState.Stage.OPENING;
    int session = 0;
    int days = 0;
    int tokens = 0;
    SortedMap<String, MemberState> members = Collections.emptySortedMap();
    SortedMap<String, ItemState> items = Collections.emptySortedMap();
    SortedMap<String, GameState.Answer> offers = Collections.emptySortedMap();
    SortedSet<String> closed = Collections.emptySortedSet();
    SortedMap<String, Integer> additions = Collections.emptySortedMap();
    int overlap = 0;
    SortedSet<String> flags = Collections.emptySortedSet();
    SortedMap<Deed, Integer> deeds = Collections.emptySortedMap();
    SortedSet<String> consulted = Collections.emptySortedSet();
    SortedSet<String> heard = Collections.emptySortedSet();
    SortedSet<String> drafted = Collections.emptySortedSet();
    SortedSet<String> tabled = Collections.emptySortedSet();
    SortedSet<String> openings = Collections.emptySortedSet();
    SortedMap<String, GameState.Sounding> soundings = Collections.emptySortedMap();
    Optional<Debate> debate = Optional.empty();
    List<Tabling> tablings = List.of();
    List<Guess> guesses = List.of();
    List<Strike> strikes = List.of();
    int strikesLeft = 0;
    SortedMap<String, SortedMap<String, Integer>> gifts = Collections.emptySortedMap();
    List<Owed> owed = List.of();
    SortedSet<String> justDeclined = Collections.emptySortedSet();

    StateBuilder() {}

    StateBuilder(GameState state) {
        phase = state.phase();
        subject = state.subject();
        stage = state.stage();
        session = state.session();
        days = state.days();
        tokens = state.tokens();
        members = state.members();
        items = state.items();
        offers = state.offers();
        closed = state.closed();
        additions = state.additions();
        overlap = state.overlap();
        flags = state.flags();
        deeds = state.deeds();
        consulted = state.consulted();
        heard = state.heard();
        drafted = state.drafted();
        tabled = state.tabled();
        openings = state.openings();
        soundings = state.soundings();
        debate = state.debate();
        tablings = state.tablings();
        guesses = state.guesses();
        strikes = state.strikes();
        strikesLeft = state.strikesLeft();
        gifts = state.gifts();
        owed = state.owed();
        justDeclined = state.justDeclined();
    }

    void enter(Phase phase, String subject) {
        this.phase = phase;
        this.subject = subject;
    }

    void member(String member, UnaryOperator<MemberState> change) {
        members = plus(members, member, change.apply(members.get(member)));
    }

    void item(String item, UnaryOperator<ItemState> change) {
        items = plus(items, item, change.apply(items.get(item)));
    }

    void give(String offer, String member, int capacity) {
        gifts = plus(gifts, offer, sum(gifts.getOrDefault(offer, Collections.emptySortedMap()), member, capacity));
    }

    void count(Deed deed) {
        deeds = sum(deeds, deed, 1);
    }

    /** What a closing scene or an incident gives or takes is counted when the next session opens. */
    void spend(int by) {
        boolean between = stage == GameState.Stage.CLOSING || stage == GameState.Stage.BETWEEN;
        days = between ? days + by : Math.max(0, days + by);
    }

    void hear(String item, Heard said) {
        if (said.comforts().isEmpty()) {
            return;
        }
        item(item, work -> work.with(said));
        SortedMap<String, Integer> stood = said.stood();
        members = SortedArrayMap.from(
                members, (id, member) -> said.comforts().containsKey(id) ? member.clearUpTo(stood) : member);
    }

    /** What was heard of a member tells nothing any more, where it speaks of what has changed since. */
    void forget(String member, Predicate<Situation> changed) {
        items = SortedArrayMap.from(items, (id, work) -> work.forgetting(member, changed));
        soundings = new TreeMap<>(soundings);
        soundings.values().removeIf(sounding -> changed.test(sounding.seen()));
    }

    void settle(Tabling tabling) {
        enter(Phase.FLOOR, "");
        debate = Optional.empty();
        tablings = plus(tablings, tabling);
        item(tabling.item(), work -> {
            ItemState taken = work.takenBy(tabling.forum());
            return tabling.agreed() ? taken.inForce(Adoption.by(tabling, taken)) : taken;
        });
    }

    GameState state() {
        return new GameState(
                phase,
                subject,
                stage,
                session,
                days,
                tokens,
                members,
                items,
                offers,
                closed,
                additions,
                overlap,
                flags,
                deeds,
                consulted,
                heard,
                drafted,
                tabled,
                openings,
                soundings,
                debate,
                tablings,
                guesses,
                strikes,
                strikesLeft,
                gifts,
                owed,
                justDeclined);
    }
}
