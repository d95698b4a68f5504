package mufakat.engine;

import static mufakat.engine.GameState.plus;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import mufakat.engine.GameState.Sounding;
import mufakat.engine.GameState.Stage;
import mufakat.engine.model.Heard;
import mufakat.engine.model.MemberState;
import mufakat.engine.model.Situation;
import mufakat.engine.model.Tabling;
import mufakat.story.Deed;

/** The fold: what each kind of event makes of the state. Nothing else changes a state. */
final class StateReducer {
    private static final Event.Cases<UnaryOperator<GameState>> CASES = new Event.Cases<>(
            e -> change(n -> {
                n.session = e.session();
                n.days = Math.max(0, e.days() + n.days);
                n.stage = Stage.OPENING;
                n.tabled = Collections.emptySortedSet();
                n.heard = Collections.emptySortedSet();
            }),
            e -> change(n -> enter(n, Phase.READING, e.scene())),
            e -> UnaryOperator.identity(),
            e -> change(n -> {
                enter(n, Phase.PREPARING, "");
                n.stage = Stage.PREPARATION;
            }),
            e -> member(e.member(), m -> m.trusting(e.by())),
            e -> member(e.member(), m -> m.ableBy(e.by())),
            e -> change(n -> n.additions = sum(n.additions, e.measure(), e.by())),
            e -> member(e.member(), m -> m.knownIn(e.traits())),
            e -> change(n -> n.flags = plus(n.flags, e.flag())),
            e -> item(e.item(), ItemState::opened),
            e -> change(n -> n.days = daysLeft(n, e.by())),
            e -> change(n -> n.tokens = Math.max(0, n.tokens + e.by())),
            e -> member(e.member(), m -> m.drawing(e.domain(), e.strength()).knownIn(List.of(e.domain()))),
            e -> member(e.member(), m -> m.pushed(e.practice(), e.by())),
            e -> member(e.member(), m -> m.practising(e.practice())),
            e -> item(e.item(), i -> i.familiarBy(e.by())),
            e -> change(n -> {
                count(n, Deed.CONSULT);
                n.consulted = plus(n.consulted, e.member());
                n.heard = plus(n.heard, e.member());
            }),
            e -> change(n -> count(n, Deed.WORKSHOP)),
            e -> change(n -> {
                count(n, Deed.VISIT);
                n.offers = plus(n.offers, e.offer(), GameState.Answer.HEARD);
                enter(n, Phase.HEARING, e.offer());
            }),
            e -> change(n -> {
                n.offers = plus(n.offers, e.offer(), e.answer());
                enter(n, Phase.PREPARING, "");
            }),
            e -> item(e.item(), i -> i.backedBy(e.partner())),
            e -> change(n -> {
                e.backed()
                        .forEach(item ->
                                n.items = plus(n.items, item, n.items.get(item).leftBy(e.partner())));
                n.closed = plus(n.closed, e.partner());
            }),
            e -> change(n -> {
                count(n, Deed.CIRCULATE);
                Situation seen = e.heard().situation();
                n.soundings = plus(
                        n.soundings, e.item(), new Sounding(n.session, e.draft(), seen, e.objecting(), e.hesitating()));
                hear(n, e.item(), e.heard());
            }),
            e -> item(e.item(), i -> i.coSponsored(e.member(), e.neighbour()))
                    .andThen(change(n -> count(n, Deed.CO_SPONSOR)))::apply,
            e -> item(e.item(), i -> i.promisedTo(e.member())).andThen(change(n -> count(n, Deed.PROMISE)))::apply,
            e -> item(e.item(), i -> i.drafted(e.draft())).andThen(change(n -> {
                count(n, Deed.DRAFT);
                n.drafted = plus(n.drafted, e.item());
            }))::apply,
            e -> change(n -> {
                count(n, Deed.CALL_ROOM);
                n.guesses = plus(n.guesses, e.guess());
            }),
            e -> change(n -> {
                enter(n, Phase.FLOOR, "");
                n.stage = Stage.FLOOR;
            }),
            e -> change(n -> {
                enter(n, Phase.DEBATING, e.item());
                n.tabled = plus(n.tabled, e.item());
                n.debate = Optional.of(Debate.on(e.item(), e.forum(), e.text(), e.patience()));
            }),
            e -> change(n -> n.overlap = n.overlap + 1),
            e -> change(n -> {
                n.debate = n.debate.map(d -> d.heard(e.stances(), e.words()));
                hear(n, e.item(), e.heard());
            }),
            e -> member(e.member(), m -> m.naming(e.domain())),
            e -> change(n -> n.debate = n.debate.map(d -> d.moved(e.text()))),
            e -> change(n -> settle(n, e.tabling())),
            e -> change(n -> {
                enter(n, Phase.READING, "");
                n.stage = Stage.CLOSING;
                n.days = 0;
            }),
            e -> change(n -> {
                n.stage = Stage.BETWEEN;
                n.strikesLeft = e.incidents();
            }),
            e -> item(e.item(), i -> i.accededBy(e.member())),
            e -> member(e.member(), m -> m.being(e.readiness())),
            e -> change(n -> n.openings = e.kinds()),
            e -> change(n -> {
                enter(n, Phase.INCIDENT, e.strike().incident());
                n.strikes = plus(n.strikes, e.strike());
                n.strikesLeft = n.strikesLeft - 1;
            }),
            e -> UnaryOperator.identity(),
            e -> state -> e.restored(),
            e -> change(n -> enter(n, Phase.ENDED, e.ending())));

    private StateReducer() {}

    /** The state after the event. */
    static GameState after(GameState state, Event event) {
        return event.on(CASES).apply(state);
    }

    private static UnaryOperator<GameState> change(java.util.function.Consumer<StateBuilder> change) {
        return state -> state.with(change);
    }

    private static UnaryOperator<GameState> member(String member, UnaryOperator<MemberState> change) {
        return change(n -> n.members = plus(n.members, member, change.apply(n.members.get(member))));
    }

    private static UnaryOperator<GameState> item(String item, UnaryOperator<ItemState> change) {
        return change(n -> n.items = plus(n.items, item, change.apply(n.items.get(item))));
    }

    /** What a closing scene or an incident gives or takes is counted when the next session opens. */
    private static int daysLeft(StateBuilder next, int by) {
        boolean between = next.stage == Stage.CLOSING || next.stage == Stage.BETWEEN;
        return between ? next.days + by : Math.max(0, next.days + by);
    }

    private static void enter(StateBuilder next, Phase phase, String subject) {
        next.phase = phase;
        next.subject = subject;
    }

    private static void count(StateBuilder next, Deed deed) {
        next.deeds = sum(next.deeds, deed, 1);
    }

    private static void hear(StateBuilder next, String item, Heard heard) {
        if (heard.comforts().isEmpty()) {
            return;
        }
        next.items = plus(next.items, item, next.items.get(item).with(heard));
        SortedMap<String, Integer> stood = heard.stood();
        SortedMap<String, MemberState> members = new TreeMap<>(next.members);
        heard.comforts().keySet().forEach(id -> members.computeIfPresent(id, (same, m) -> m.clearUpTo(stood)));
        next.members = members;
    }

    private static void settle(StateBuilder next, Tabling tabling) {
        enter(next, Phase.FLOOR, "");
        next.debate = Optional.empty();
        next.tablings = plus(next.tablings, tabling);
        ItemState item = next.items.get(tabling.item()).takenBy(tabling.forum());
        next.items =
                plus(next.items, tabling.item(), tabling.agreed() ? item.inForce(Adoption.by(tabling, item)) : item);
    }

    private static <K> SortedMap<K, Integer> sum(SortedMap<K, Integer> map, K key, int by) {
        SortedMap<K, Integer> more = new TreeMap<>(map);
        more.merge(key, by, Integer::sum);
        return more;
    }
}
